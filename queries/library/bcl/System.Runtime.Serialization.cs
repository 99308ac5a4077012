// assemblies: System.Private.DataContractSerialization, System.Runtime, System.Runtime.Serialization, System.Runtime.Serialization.Formatters, System.Runtime.Serialization.Primitives, mscorlib
using System.CodeDom;
using System.CodeDom.Compiler;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;
using System.IO;
using System.Reflection;
using System.Text;
using System.Xml;
using System.Xml.Schema;
namespace System.Runtime.Serialization;
class CollectionDataContractAttribute : Attribute {
	bool IsItemNameSetExplicitly {get;}
	bool IsKeyNameSetExplicitly {get;}
	bool IsNameSetExplicitly {get;}
	bool IsNamespaceSetExplicitly {get;}
	bool IsReference {get;set;}
	bool IsReferenceSetExplicitly {get;}
	bool IsValueNameSetExplicitly {get;}
	string ItemName {get;set;}
	string KeyName {get;set;}
	string Name {get;set;}
	string Namespace {get;set;}
	string ValueName {get;set;}
}
class ContractNamespaceAttribute : Attribute {
	string ClrNamespace {get;set;}
	string ContractNamespace {get;}
}
class DataContractAttribute : Attribute {
	bool IsNameSetExplicitly {get;}
	bool IsNamespaceSetExplicitly {get;}
	bool IsReference {get;set;}
	bool IsReferenceSetExplicitly {get;}
	string Name {get;set;}
	string Namespace {get;set;}
}
abstract class DataContractResolver {
	Type ResolveName(string typeName, string typeNamespace, Type declaredType, DataContractResolver knownTypeResolver);
	bool TryResolveType(Type type, Type declaredType, DataContractResolver knownTypeResolver, out XmlDictionaryString typeName, out XmlDictionaryString typeNamespace);
}
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
static class DataContractSerializerExtensions {
	static ISerializationSurrogateProvider GetSerializationSurrogateProvider(this DataContractSerializer serializer);
	static void SetSerializationSurrogateProvider(this DataContractSerializer serializer, ISerializationSurrogateProvider provider);
}
class DataContractSerializerSettings {
	DataContractResolver DataContractResolver {get;set;}
	IDataContractSurrogate DataContractSurrogate {get;set;}
	bool IgnoreExtensionDataObject {get;set;}
	IEnumerable<Type> KnownTypes {get;set;}
	int MaxItemsInObjectGraph {get;set;}
	bool PreserveObjectReferences {get;set;}
	XmlDictionaryString RootName {get;set;}
	XmlDictionaryString RootNamespace {get;set;}
	bool SerializeReadOnlyTypes {get;set;}
}
class DataMemberAttribute : Attribute {
	bool EmitDefaultValue {get;set;}
	bool IsNameSetExplicitly {get;}
	bool IsRequired {get;set;}
	string Name {get;set;}
	int Order {get;set;}
}
class DateTimeFormat {
	DateTimeStyles DateTimeStyles {get;set;}
	IFormatProvider FormatProvider {get;}
	string FormatString {get;}
}
struct DeserializationToken : IDisposable {
	void Dispose();
}
enum EmitTypeInformation { AsNeeded, Always, Never }
class EnumMemberAttribute : Attribute {
	bool IsValueSetExplicitly {get;}
	string Value {get;set;}
}
class ExportOptions {
	ISerializationSurrogateProvider DataContractSurrogate {get;set;}
	Collection<Type> KnownTypes {get;}
}
class ExtensionDataObject {}
abstract class Formatter : IFormatter {
	protected ObjectIDGenerator m_idGenerator;
	protected Queue m_objectQueue;
	SerializationBinder Binder {get;set;}
	StreamingContext Context {get;set;}
	ISurrogateSelector SurrogateSelector {get;set;}
	object Deserialize(Stream serializationStream);
	protected object GetNext(out long objID);
	protected long Schedule(object obj);
	void Serialize(Stream serializationStream, object graph);
	protected void WriteArray(object obj, string name, Type memberType);
	protected void WriteBoolean(bool val, string name);
	protected void WriteByte(byte val, string name);
	protected void WriteChar(char val, string name);
	protected void WriteDateTime(DateTime val, string name);
	protected void WriteDecimal(decimal val, string name);
	protected void WriteDouble(double val, string name);
	protected void WriteInt16(short val, string name);
	protected void WriteInt32(int val, string name);
	protected void WriteInt64(long val, string name);
	protected void WriteMember(string memberName, object data);
	protected void WriteObjectRef(object obj, string name, Type memberType);
	protected void WriteSByte(sbyte val, string name);
	protected void WriteSingle(float val, string name);
	protected void WriteTimeSpan(TimeSpan val, string name);
	protected void WriteUInt16(ushort val, string name);
	protected void WriteUInt32(uint val, string name);
	protected void WriteUInt64(ulong val, string name);
	protected void WriteValueType(object obj, string name, Type memberType);
}
class FormatterConverter : IFormatterConverter {
	object Convert(object value, Type type);
	object Convert(object value, TypeCode typeCode);
	bool ToBoolean(object value);
	byte ToByte(object value);
	char ToChar(object value);
	DateTime ToDateTime(object value);
	decimal ToDecimal(object value);
	double ToDouble(object value);
	short ToInt16(object value);
	int ToInt32(object value);
	long ToInt64(object value);
	sbyte ToSByte(object value);
	float ToSingle(object value);
	string ToString(object value);
	ushort ToUInt16(object value);
	uint ToUInt32(object value);
	ulong ToUInt64(object value);
}
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
interface IDataContractSurrogate {
	object GetCustomDataToExport(MemberInfo memberInfo, Type dataContractType);
	object GetCustomDataToExport(Type clrType, Type dataContractType);
	Type GetDataContractType(Type type);
	object GetDeserializedObject(object obj, Type targetType);
	void GetKnownCustomDataTypes(Collection<Type> customDataTypes);
	object GetObjectToSerialize(object obj, Type targetType);
	Type GetReferencedTypeOnImport(string typeName, string typeNamespace, object customData);
	CodeTypeDeclaration ProcessImportedType(CodeTypeDeclaration typeDeclaration, CodeCompileUnit compileUnit);
}
interface IDeserializationCallback {
	void OnDeserialization(object sender);
}
interface IExtensibleDataObject {
	ExtensionDataObject ExtensionData {get;set;}
}
interface IFormatter {
	SerializationBinder Binder {get;set;}
	StreamingContext Context {get;set;}
	ISurrogateSelector SurrogateSelector {get;set;}
	object Deserialize(Stream serializationStream);
	void Serialize(Stream serializationStream, object graph);
}
interface IFormatterConverter {
	object Convert(object value, Type type);
	object Convert(object value, TypeCode typeCode);
	bool ToBoolean(object value);
	byte ToByte(object value);
	char ToChar(object value);
	DateTime ToDateTime(object value);
	decimal ToDecimal(object value);
	double ToDouble(object value);
	short ToInt16(object value);
	int ToInt32(object value);
	long ToInt64(object value);
	sbyte ToSByte(object value);
	float ToSingle(object value);
	string ToString(object value);
	ushort ToUInt16(object value);
	uint ToUInt32(object value);
	ulong ToUInt64(object value);
}
interface IObjectReference {
	object GetRealObject(StreamingContext context);
}
interface ISafeSerializationData {
	void CompleteDeserialization(object deserialized);
}
interface ISerializable {
	void GetObjectData(SerializationInfo info, StreamingContext context);
}
interface ISerializationSurrogate {
	void GetObjectData(object obj, SerializationInfo info, StreamingContext context);
	object SetObjectData(object obj, SerializationInfo info, StreamingContext context, ISurrogateSelector selector);
}
interface ISerializationSurrogateProvider {
	object GetDeserializedObject(object obj, Type targetType);
	object GetObjectToSerialize(object obj, Type targetType);
	Type GetSurrogateType(Type type);
}
interface ISerializationSurrogateProvider2 : ISerializationSurrogateProvider {
	object GetCustomDataToExport(MemberInfo memberInfo, Type dataContractType);
	object GetCustomDataToExport(Type runtimeType, Type dataContractType);
	void GetKnownCustomDataTypes(Collection<Type> customDataTypes);
	Type GetReferencedTypeOnImport(string typeName, string typeNamespace, object customData);
}
interface ISurrogateSelector {
	void ChainSelector(ISurrogateSelector selector);
	ISurrogateSelector GetNextSelector();
	ISerializationSurrogate GetSurrogate(Type type, StreamingContext context, out ISurrogateSelector selector);
}
class IgnoreDataMemberAttribute : Attribute {}
class ImportOptions {
	CodeDomProvider CodeProvider {get;set;}
	IDataContractSurrogate DataContractSurrogate {get;set;}
	bool EnableDataBinding {get;set;}
	bool GenerateInternal {get;set;}
	bool GenerateSerializable {get;set;}
	bool ImportXmlType {get;set;}
	IDictionary<string, string> Namespaces {get;}
	ICollection<Type> ReferencedCollectionTypes {get;}
	ICollection<Type> ReferencedTypes {get;}
}
class InvalidDataContractException : Exception {}
static class JsonFormatGeneratorStatics {
	static MethodInfo BoxPointer {get;}
	static PropertyInfo CollectionItemNameProperty {get;}
	static ConstructorInfo ExtensionDataObjectCtor {get;}
	static PropertyInfo ExtensionDataProperty {get;}
	static MethodInfo GetCurrentMethod {get;}
	static MethodInfo GetItemContractMethod {get;}
	static MethodInfo GetJsonDataContractMethod {get;}
	static MethodInfo GetJsonMemberIndexMethod {get;}
	static MethodInfo GetJsonMemberNameMethod {get;}
	static MethodInfo GetRevisedItemContractMethod {get;}
	static MethodInfo GetUninitializedObjectMethod {get;}
	static MethodInfo IsStartElementMethod0 {get;}
	static MethodInfo IsStartElementMethod2 {get;}
	static PropertyInfo LocalNameProperty {get;}
	static MethodInfo MoveNextMethod {get;}
	static MethodInfo MoveToContentMethod {get;}
	static PropertyInfo NamespaceProperty {get;}
	static PropertyInfo NodeTypeProperty {get;}
	static MethodInfo OnDeserializationMethod {get;}
	static MethodInfo ParseEnumMethod {get;}
	static MethodInfo ReadJsonValueMethod {get;}
	static Type[] SerInfoCtorArgs {get;}
	static ConstructorInfo SerializationExceptionCtor {get;}
	static MethodInfo ThrowDuplicateMemberExceptionMethod {get;}
	static MethodInfo ThrowMissingRequiredMembersMethod {get;}
	static PropertyInfo TypeHandleProperty {get;}
	static MethodInfo UnboxPointer {get;}
	static PropertyInfo UseSimpleDictionaryFormatReadProperty {get;}
	static PropertyInfo UseSimpleDictionaryFormatWriteProperty {get;}
	static MethodInfo WriteAttributeStringMethod {get;}
	static MethodInfo WriteEndElementMethod {get;}
	static MethodInfo WriteJsonISerializableMethod {get;}
	static MethodInfo WriteJsonNameWithMappingMethod {get;}
	static MethodInfo WriteJsonValueMethod {get;}
	static MethodInfo WriteStartElementMethod {get;}
	static MethodInfo WriteStartElementStringMethod {get;}
}
class KnownTypeAttribute : Attribute {
	string MethodName {get;}
	Type Type {get;}
}
class NetDataContractSerializer : XmlObjectSerializer, IFormatter {
	SerializationBinder Binder {get;set;}
	StreamingContext Context {get;set;}
	bool IgnoreExtensionDataObject {get;}
	int MaxItemsInObjectGraph {get;}
	ISurrogateSelector SurrogateSelector {get;set;}
	object Deserialize(Stream stream);
	void Serialize(Stream stream, object graph);
}
class ObjectIDGenerator {
	long GetId(object obj, out bool firstTime);
	long HasId(object obj, out bool firstTime);
}
class ObjectManager {
	void DoFixups();
	object GetObject(long objectID);
	void RaiseDeserializationEvent();
	void RaiseOnDeserializingEvent(object obj);
	void RecordArrayElementFixup(long arrayToBeFixed, int index, long objectRequired);
	void RecordArrayElementFixup(long arrayToBeFixed, int[] indices, long objectRequired);
	void RecordDelayedFixup(long objectToBeFixed, string memberName, long objectRequired);
	void RecordFixup(long objectToBeFixed, MemberInfo member, long objectRequired);
	void RegisterObject(object obj, long objectID, SerializationInfo info = default, long idOfContainingObj = default, MemberInfo member = default, int[] arrayIndex = default);
}
class OnDeserializedAttribute : Attribute {}
class OnDeserializingAttribute : Attribute {}
class OnSerializedAttribute : Attribute {}
class OnSerializingAttribute : Attribute {}
class OptionalFieldAttribute : Attribute {
	int VersionAdded {get;set;}
}
class SafeSerializationEventArgs : EventArgs {
	StreamingContext StreamingContext {get;}
	void AddSerializedState(ISafeSerializationData serializedState);
}
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
class SerializationObjectManager {
	void RaiseOnSerializedEvent();
	void RegisterObject(object obj);
}
struct StreamingContext {
	object Context {get;}
	StreamingContextStates State {get;}
}
enum StreamingContextStates { CrossProcess, CrossMachine, File, Persistence, Remoting, Other, Clone, CrossAppDomain, All }
class SurrogateSelector : ISurrogateSelector {
	void AddSurrogate(Type type, StreamingContext context, ISerializationSurrogate surrogate);
	void ChainSelector(ISurrogateSelector selector);
	ISurrogateSelector GetNextSelector();
	ISerializationSurrogate GetSurrogate(Type type, StreamingContext context, out ISurrogateSelector selector);
	void RemoveSurrogate(Type type, StreamingContext context);
}
class TypeLoadExceptionHolder {}
static class XPathQueryGenerator {
	static string CreateFromDataContractSerializer(Type type, MemberInfo[] pathToMember, out XmlNamespaceManager namespaces);
	static string CreateFromDataContractSerializer(Type type, MemberInfo[] pathToMember, StringBuilder rootElementXpath, out XmlNamespaceManager namespaces);
}
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
static class XmlSerializableServices {
	static void AddDefaultSchema(XmlSchemaSet schemas, XmlQualifiedName typeQName);
	static XmlNode[] ReadNodes(XmlReader xmlReader);
	static void WriteNodes(XmlWriter xmlWriter, XmlNode[] nodes);
}
class XsdDataContractExporter {
	ExportOptions Options {get;set;}
	XmlSchemaSet Schemas {get;}
	bool CanExport(ICollection<Assembly> assemblies);
	bool CanExport(ICollection<Type> types);
	bool CanExport(Type type);
	void Export(ICollection<Assembly> assemblies);
	void Export(ICollection<Type> types);
	void Export(Type type);
	XmlQualifiedName GetRootElementName(Type type);
	XmlSchemaType GetSchemaType(Type type);
	XmlQualifiedName GetSchemaTypeName(Type type);
}
class XsdDataContractImporter {
	CodeCompileUnit CodeCompileUnit {get;}
	ImportOptions Options {get;set;}
	bool CanImport(XmlSchemaSet schemas);
	bool CanImport(XmlSchemaSet schemas, ICollection<XmlQualifiedName> typeNames);
	bool CanImport(XmlSchemaSet schemas, XmlQualifiedName typeName);
	bool CanImport(XmlSchemaSet schemas, XmlSchemaElement element);
	CodeTypeReference GetCodeTypeReference(XmlQualifiedName typeName);
	CodeTypeReference GetCodeTypeReference(XmlQualifiedName typeName, XmlSchemaElement element);
	ICollection<CodeTypeReference> GetKnownTypeReferences(XmlQualifiedName typeName);
	void Import(XmlSchemaSet schemas);
	void Import(XmlSchemaSet schemas, ICollection<XmlQualifiedName> typeNames);
	void Import(XmlSchemaSet schemas, XmlQualifiedName typeName);
	XmlQualifiedName Import(XmlSchemaSet schemas, XmlSchemaElement element);
}
