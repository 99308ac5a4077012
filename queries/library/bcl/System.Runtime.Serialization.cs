// assemblies: System.Private.DataContractSerialization, System.Runtime, System.Runtime.Serialization, System.Runtime.Serialization.Formatters, System.Runtime.Serialization.Primitives, mscorlib
using System.Collections;
using System.Collections.ObjectModel;
using System.IO;
using System.Reflection;
using System.Xml;
namespace System.Runtime.Serialization;
class CollectionDataContractAttribute : Attribute {}
class ContractNamespaceAttribute : Attribute {}
class DataContractAttribute : Attribute {}
abstract class DataContractResolver {}
class DataContractSerializer : XmlObjectSerializer {
	DataContractResolver DataContractResolver {get;}
	IDataContractSurrogate DataContractSurrogate {get;}
	bool IgnoreExtensionDataObject {get;}
	ReadOnlyCollection<Type> KnownTypes {get;}
	int MaxItemsInObjectGraph {get;}
	bool PreserveObjectReferences {get;}
	bool SerializeReadOnlyTypes {get;}
	object ReadObject(XmlDictionaryReader reader, bool verifyObjectName, DataContractResolver dataContractResolver);
	void WriteObject(XmlDictionaryWriter writer, object graph, DataContractResolver dataContractResolver);
}
static class DataContractSerializerExtensions {}
class DataContractSerializerSettings {}
class DataMemberAttribute : Attribute {}
class DateTimeFormat {}
struct DeserializationToken : IDisposable {}
enum EmitTypeInformation {}
class EnumMemberAttribute : Attribute {}
class ExportOptions {}
class ExtensionDataObject {}
abstract class Formatter : IFormatter {}
class FormatterConverter : IFormatterConverter {}
static class FormatterServices {
	static object[] GetObjectData(object obj, MemberInfo[] members);
	static object GetSafeUninitializedObject(Type type);
	static MemberInfo[] GetSerializableMembers(Type type);
	static MemberInfo[] GetSerializableMembers(Type type, StreamingContext context);
	static ISerializationSurrogate GetSurrogateForCyclicalReference(ISerializationSurrogate innerSurrogate);
	static Type GetTypeFromAssembly(Assembly assem, string name);
	static object GetUninitializedObject(Type type);
	static object PopulateObjectMembers(object obj, MemberInfo[] members, object[] data);
}
interface IDataContractSurrogate {}
interface IDeserializationCallback {}
interface IExtensibleDataObject {}
interface IFormatter {
	SerializationBinder Binder {get;set;}
	StreamingContext Context {get;set;}
	ISurrogateSelector SurrogateSelector {get;set;}
	object Deserialize(Stream serializationStream);
	void Serialize(Stream serializationStream, object graph);
}
interface IFormatterConverter {}
interface IObjectReference {}
interface ISafeSerializationData {}
interface ISerializable {
	void GetObjectData(SerializationInfo info, StreamingContext context);
}
interface ISerializationSurrogate {}
interface ISerializationSurrogateProvider {}
interface ISerializationSurrogateProvider2 : ISerializationSurrogateProvider {}
interface ISurrogateSelector {}
class IgnoreDataMemberAttribute : Attribute {}
class ImportOptions {}
class InvalidDataContractException : Exception {}
class KnownTypeAttribute : Attribute {}
class NetDataContractSerializer : XmlObjectSerializer, IFormatter {}
class ObjectIDGenerator {}
class ObjectManager {}
class OnDeserializedAttribute : Attribute {}
class OnDeserializingAttribute : Attribute {}
class OnSerializedAttribute : Attribute {}
class OnSerializingAttribute : Attribute {}
class OptionalFieldAttribute : Attribute {}
class SafeSerializationEventArgs : EventArgs {}
abstract class SerializationBinder {
	void BindToName(Type serializedType, out string assemblyName, out string typeName);
	Type BindToType(string assemblyName, string typeName);
}
struct SerializationEntry {
	string Name {get;}
	Type ObjectType {get;}
	object Value {get;}
}
delegate void SerializationEventHandler(StreamingContext context);
class SerializationException : SystemException {}
class SerializationInfo {
	string AssemblyName {get;set;}
	string FullTypeName {get;set;}
	bool IsAssemblyNameSetExplicit {get;}
	bool IsFullTypeNameSetExplicit {get;}
	int MemberCount {get;}
	Type ObjectType {get;}
	void AddValue(string name, object value, Type type = default);
	bool GetBoolean(string name);
	byte GetByte(string name);
	char GetChar(string name);
	DateTime GetDateTime(string name);
	decimal GetDecimal(string name);
	double GetDouble(string name);
	SerializationInfoEnumerator GetEnumerator();
	short GetInt16(string name);
	int GetInt32(string name);
	long GetInt64(string name);
	sbyte GetSByte(string name);
	float GetSingle(string name);
	string GetString(string name);
	ushort GetUInt16(string name);
	uint GetUInt32(string name);
	ulong GetUInt64(string name);
	object GetValue(string name, Type type);
	void SetType(Type type);
	static DeserializationToken StartDeserialization();
}
class SerializationInfoEnumerator : IEnumerator {
	SerializationEntry Current {get;}
	string Name {get;}
	Type ObjectType {get;}
	object Value {get;}
	bool MoveNext();
	void Reset();
}
class SerializationObjectManager {}
struct StreamingContext {
	object Context {get;}
	StreamingContextStates State {get;}
}
enum StreamingContextStates {}
class SurrogateSelector : ISurrogateSelector {}
class TypeLoadExceptionHolder {}
static class XPathQueryGenerator {}
abstract class XmlObjectSerializer {
	bool IsStartObject(XmlReader reader);
	bool IsStartObject(XmlDictionaryReader reader);
	object ReadObject(Stream stream);
	object ReadObject(XmlReader reader);
	object ReadObject(XmlDictionaryReader reader);
	object ReadObject(XmlReader reader, bool verifyObjectName);
	object ReadObject(XmlDictionaryReader reader, bool verifyObjectName);
	void WriteEndObject(XmlDictionaryWriter writer);
	void WriteEndObject(XmlWriter writer);
	void WriteObject(Stream stream, object graph);
	void WriteObject(XmlWriter writer, object graph);
	void WriteObject(XmlDictionaryWriter writer, object graph);
	void WriteObjectContent(XmlDictionaryWriter writer, object graph);
	void WriteObjectContent(XmlWriter writer, object graph);
	void WriteStartObject(XmlDictionaryWriter writer, object graph);
	void WriteStartObject(XmlWriter writer, object graph);
}
static class XmlSerializableServices {}
class XsdDataContractExporter {}
class XsdDataContractImporter {}
