// assemblies: System.Runtime.Serialization.Formatters, mscorlib
using System.IO;
using System.Runtime.Remoting.Messaging;
namespace System.Runtime.Serialization.Formatters.Binary;
class BinaryFormatter : IFormatter {
	SerializationBinder Binder {get;set;}
	StreamingContext Context {get;set;}
	ISurrogateSelector SurrogateSelector {get;set;}
	object Deserialize(Stream serializationStream);
	object Deserialize(Stream serializationStream, HeaderHandler handler);
	object DeserializeMethodResponse(Stream serializationStream, HeaderHandler handler, IMethodCallMessage methodCallMessage);
	void Serialize(Stream serializationStream, object graph, Header[] headers = default);
	object UnsafeDeserialize(Stream serializationStream, HeaderHandler handler);
	object UnsafeDeserializeMethodResponse(Stream serializationStream, HeaderHandler handler, IMethodCallMessage methodCallMessage);
}
