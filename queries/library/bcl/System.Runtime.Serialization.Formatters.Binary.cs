// assemblies: System.Runtime.Serialization.Formatters, mscorlib
using System.IO;
namespace System.Runtime.Serialization.Formatters.Binary;
class BinaryFormatter : IFormatter {
	SerializationBinder Binder {get;set;}
	StreamingContext Context {get;set;}
	ISurrogateSelector SurrogateSelector {get;set;}
	object Deserialize(Stream serializationStream);
	void Serialize(Stream serializationStream, object graph);
}
