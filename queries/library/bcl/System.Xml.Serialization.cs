// assemblies: System.Private.Xml, System.Xml
using System.CodeDom;
using System.CodeDom.Compiler;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.IO;
using System.Reflection;
using System.Xml.Schema;
namespace System.Xml.Serialization;
abstract class CodeExporter {
	CodeAttributeDeclarationCollection IncludeMetadata {get;}
}
enum CodeGenerationOptions { None, GenerateProperties, GenerateNewAsync, GenerateOldAsync, GenerateOrder, EnableDataBinding }
class CodeIdentifier {}
class CodeIdentifiers {
	bool UseCamelCasing {get;set;}
	void Add(string identifier, object value);
	void AddReserved(string identifier);
	string AddUnique(string identifier, object value);
	void Clear();
	bool IsInUse(string identifier);
	string MakeRightCase(string identifier);
	string MakeUnique(string identifier);
	void Remove(string identifier);
	void RemoveReserved(string identifier);
	object ToArray(Type type);
}
interface IXmlSerializable {
	XmlSchema GetSchema();
	void ReadXml(XmlReader reader);
	void WriteXml(XmlWriter writer);
}
interface IXmlTextParser {
	bool Normalized {get;set;}
	WhitespaceHandling WhitespaceHandling {get;set;}
}
class ImportContext {
	bool ShareTypes {get;}
	CodeIdentifiers TypeIdentifiers {get;}
	StringCollection Warnings {get;}
}
abstract class SchemaImporter {}
class SoapAttributeAttribute : Attribute {
	string AttributeName {get;set;}
	string DataType {get;set;}
	string Namespace {get;set;}
}
class SoapAttributeOverrides {
	SoapAttributes this[Type type] {get;}
	SoapAttributes this[Type type, string member] {get;}
	void Add(Type type, SoapAttributes attributes);
	void Add(Type type, string member, SoapAttributes attributes);
}
class SoapAttributes {
	SoapAttributeAttribute SoapAttribute {get;set;}
	object SoapDefaultValue {get;set;}
	SoapElementAttribute SoapElement {get;set;}
	SoapEnumAttribute SoapEnum {get;set;}
	bool SoapIgnore {get;set;}
	SoapTypeAttribute SoapType {get;set;}
}
class SoapCodeExporter : CodeExporter {
	void AddMappingMetadata(CodeAttributeDeclarationCollection metadata, XmlMemberMapping member, bool forceUseMemberName = default);
	void ExportMembersMapping(XmlMembersMapping xmlMembersMapping);
	void ExportTypeMapping(XmlTypeMapping xmlTypeMapping);
}
class SoapElementAttribute : Attribute {
	string DataType {get;set;}
	string ElementName {get;set;}
	bool IsNullable {get;set;}
}
class SoapEnumAttribute : Attribute {
	string Name {get;set;}
}
class SoapIgnoreAttribute : Attribute {}
class SoapIncludeAttribute : Attribute {
	Type Type {get;set;}
}
class SoapReflectionImporter {}
class SoapSchemaExporter {
	void ExportMembersMapping(XmlMembersMapping xmlMembersMapping);
	void ExportMembersMapping(XmlMembersMapping xmlMembersMapping, bool exportEnclosingType);
	void ExportTypeMapping(XmlTypeMapping xmlTypeMapping);
}
class SoapSchemaImporter : SchemaImporter {
	XmlTypeMapping ImportDerivedTypeMapping(XmlQualifiedName name, Type baseType, bool baseTypeCanBeIndirect);
	XmlMembersMapping ImportMembersMapping(string name, string ns, SoapSchemaMember member);
	XmlMembersMapping ImportMembersMapping(string name, string ns, SoapSchemaMember[] members, bool hasWrapperElement = default, Type baseType = default, bool baseTypeCanBeIndirect = default);
}
class SoapSchemaMember {
	string MemberName {get;set;}
	XmlQualifiedName MemberType {get;set;}
}
class SoapTypeAttribute : Attribute {
	bool IncludeInSchema {get;set;}
	string Namespace {get;set;}
	string TypeName {get;set;}
}
class UnreferencedObjectEventArgs : EventArgs {
	string UnreferencedId {get;}
	object UnreferencedObject {get;}
}
delegate void UnreferencedObjectEventHandler(object sender, UnreferencedObjectEventArgs e);
class XmlAnyAttributeAttribute : Attribute {}
class XmlAnyElementAttribute : Attribute {
	string Name {get;set;}
	string Namespace {get;set;}
	int Order {get;set;}
}
class XmlAnyElementAttributes : CollectionBase {
	XmlAnyElementAttribute this[int index] {get;set;}
	int Add(XmlAnyElementAttribute attribute);
	bool Contains(XmlAnyElementAttribute attribute);
	void CopyTo(XmlAnyElementAttribute[] array, int index);
	int IndexOf(XmlAnyElementAttribute attribute);
	void Insert(int index, XmlAnyElementAttribute attribute);
	void Remove(XmlAnyElementAttribute attribute);
}
class XmlArrayAttribute : Attribute {
	string ElementName {get;set;}
	XmlSchemaForm Form {get;set;}
	bool IsNullable {get;set;}
	string Namespace {get;set;}
	int Order {get;set;}
}
class XmlArrayItemAttribute : Attribute {
	string DataType {get;set;}
	string ElementName {get;set;}
	XmlSchemaForm Form {get;set;}
	bool IsNullable {get;set;}
	string Namespace {get;set;}
	int NestingLevel {get;set;}
	Type Type {get;set;}
}
class XmlArrayItemAttributes : CollectionBase {
	XmlArrayItemAttribute this[int index] {get;set;}
	int Add(XmlArrayItemAttribute attribute);
	bool Contains(XmlArrayItemAttribute attribute);
	void CopyTo(XmlArrayItemAttribute[] array, int index);
	int IndexOf(XmlArrayItemAttribute attribute);
	void Insert(int index, XmlArrayItemAttribute attribute);
	void Remove(XmlArrayItemAttribute attribute);
}
class XmlAttributeAttribute : Attribute {
	string AttributeName {get;set;}
	string DataType {get;set;}
	XmlSchemaForm Form {get;set;}
	string Namespace {get;set;}
	Type Type {get;set;}
}
class XmlAttributeEventArgs : EventArgs {
	XmlAttribute Attr {get;}
	string ExpectedAttributes {get;}
	int LineNumber {get;}
	int LinePosition {get;}
	object ObjectBeingDeserialized {get;}
}
delegate void XmlAttributeEventHandler(object sender, XmlAttributeEventArgs e);
class XmlAttributeOverrides {
	XmlAttributes this[Type type] {get;}
	XmlAttributes this[Type type, string member] {get;}
	void Add(Type type, XmlAttributes attributes);
	void Add(Type type, string member, XmlAttributes attributes);
}
class XmlAttributes {
	XmlAnyAttributeAttribute XmlAnyAttribute {get;set;}
	XmlAnyElementAttributes XmlAnyElements {get;}
	XmlArrayAttribute XmlArray {get;set;}
	XmlArrayItemAttributes XmlArrayItems {get;}
	XmlAttributeAttribute XmlAttribute {get;set;}
	XmlChoiceIdentifierAttribute XmlChoiceIdentifier {get;}
	object XmlDefaultValue {get;set;}
	XmlElementAttributes XmlElements {get;}
	XmlEnumAttribute XmlEnum {get;set;}
	bool XmlIgnore {get;set;}
	XmlRootAttribute XmlRoot {get;set;}
	XmlTextAttribute XmlText {get;set;}
	XmlTypeAttribute XmlType {get;set;}
	bool Xmlns {get;set;}
}
class XmlChoiceIdentifierAttribute : Attribute {
	string MemberName {get;set;}
}
class XmlCodeExporter : CodeExporter {
	void AddMappingMetadata(CodeAttributeDeclarationCollection metadata, XmlTypeMapping mapping, string ns);
	void AddMappingMetadata(CodeAttributeDeclarationCollection metadata, XmlMemberMapping member, string ns, bool forceUseMemberName = default);
	void ExportMembersMapping(XmlMembersMapping xmlMembersMapping);
	void ExportTypeMapping(XmlTypeMapping xmlTypeMapping);
}
struct XmlDeserializationEvents {
	XmlAttributeEventHandler OnUnknownAttribute {get;set;}
	XmlElementEventHandler OnUnknownElement {get;set;}
	XmlNodeEventHandler OnUnknownNode {get;set;}
	UnreferencedObjectEventHandler OnUnreferencedObject {get;set;}
}
class XmlElementAttribute : Attribute {
	string DataType {get;set;}
	string ElementName {get;set;}
	XmlSchemaForm Form {get;set;}
	bool IsNullable {get;set;}
	string Namespace {get;set;}
	int Order {get;set;}
	Type Type {get;set;}
}
class XmlElementAttributes : CollectionBase {
	XmlElementAttribute this[int index] {get;set;}
	int Add(XmlElementAttribute attribute);
	bool Contains(XmlElementAttribute attribute);
	void CopyTo(XmlElementAttribute[] array, int index);
	int IndexOf(XmlElementAttribute attribute);
	void Insert(int index, XmlElementAttribute attribute);
	void Remove(XmlElementAttribute attribute);
}
class XmlElementEventArgs : EventArgs {
	XmlElement Element {get;}
	string ExpectedElements {get;}
	int LineNumber {get;}
	int LinePosition {get;}
	object ObjectBeingDeserialized {get;}
}
delegate void XmlElementEventHandler(object sender, XmlElementEventArgs e);
class XmlEnumAttribute : Attribute {
	string Name {get;set;}
}
class XmlIgnoreAttribute : Attribute {}
class XmlIncludeAttribute : Attribute {
	Type Type {get;set;}
}
abstract class XmlMapping {
	string ElementName {get;}
	string Namespace {get;}
	string XsdElementName {get;}
	void SetKey(string key);
}
enum XmlMappingAccess { None, Read, Write }
class XmlMemberMapping {
	bool Any {get;}
	bool CheckSpecified {get;}
	string ElementName {get;}
	string MemberName {get;}
	string Namespace {get;}
	string TypeFullName {get;}
	string TypeName {get;}
	string TypeNamespace {get;}
	string XsdElementName {get;}
	string GenerateTypeName(CodeDomProvider codeProvider);
}
class XmlMembersMapping : XmlMapping {
	int Count {get;}
	string TypeName {get;}
	string TypeNamespace {get;}
	XmlMemberMapping this[int index] {get;}
}
class XmlNamespaceDeclarationsAttribute : Attribute {}
class XmlNodeEventArgs : EventArgs {
	int LineNumber {get;}
	int LinePosition {get;}
	string LocalName {get;}
	string Name {get;}
	string NamespaceURI {get;}
	XmlNodeType NodeType {get;}
	object ObjectBeingDeserialized {get;}
	string Text {get;}
}
delegate void XmlNodeEventHandler(object sender, XmlNodeEventArgs e);
class XmlReflectionImporter {}
class XmlReflectionMember {
	bool IsReturnValue {get;set;}
	string MemberName {get;set;}
	Type MemberType {get;set;}
	bool OverrideIsNullable {get;set;}
	SoapAttributes SoapAttributes {get;set;}
	XmlAttributes XmlAttributes {get;set;}
}
class XmlRootAttribute : Attribute {
	string DataType {get;set;}
	string ElementName {get;set;}
	bool IsNullable {get;set;}
	string Namespace {get;set;}
}
class XmlSchemaEnumerator : IEnumerator<XmlSchema> {
	XmlSchema Current {get;}
	void Dispose();
	bool MoveNext();
}
class XmlSchemaExporter {
	string ExportAnyType(string ns);
	string ExportAnyType(XmlMembersMapping members);
	void ExportMembersMapping(XmlMembersMapping xmlMembersMapping);
	void ExportMembersMapping(XmlMembersMapping xmlMembersMapping, bool exportEnclosingType);
	void ExportTypeMapping(XmlTypeMapping xmlTypeMapping);
	XmlQualifiedName ExportTypeMapping(XmlMembersMapping xmlMembersMapping);
}
class XmlSchemaImporter : SchemaImporter {}
class XmlSchemaProviderAttribute : Attribute {
	bool IsAny {get;set;}
	string MethodName {get;}
}
class XmlSchemas : CollectionBase, IEnumerable<XmlSchema> {
	bool IsCompiled {get;}
	XmlSchema this[int index] {get;set;}
	XmlSchema this[string ns] {get;}
	int Add(XmlSchema schema);
	int Add(XmlSchema schema, Uri baseUri);
	void Add(XmlSchemas schemas);
	void AddReference(XmlSchema schema);
	void Compile(ValidationEventHandler handler, bool fullCompile);
	bool Contains(XmlSchema schema);
	bool Contains(string targetNamespace);
	void CopyTo(XmlSchema[] array, int index);
	object Find(XmlQualifiedName name, Type type);
	IList GetSchemas(string ns);
	int IndexOf(XmlSchema schema);
	void Insert(int index, XmlSchema schema);
	static bool IsDataSet(XmlSchema schema);
	void Remove(XmlSchema schema);
}
delegate void XmlSerializationCollectionFixupCallback(object collection, object collectionItems);
delegate void XmlSerializationFixupCallback(object fixup);
abstract class XmlSerializationGeneratedCode {}
delegate object XmlSerializationReadCallback();
abstract class XmlSerializationReader : XmlSerializationGeneratedCode {}
delegate void XmlSerializationWriteCallback(object o);
abstract class XmlSerializationWriter : XmlSerializationGeneratedCode {}
class XmlSerializer {
	event XmlAttributeEventHandler UnknownAttribute;
	event XmlElementEventHandler UnknownElement;
	event XmlNodeEventHandler UnknownNode;
	event UnreferencedObjectEventHandler UnreferencedObject;
	bool CanDeserialize(XmlReader xmlReader);
	protected XmlSerializationReader CreateReader();
	protected XmlSerializationWriter CreateWriter();
	object Deserialize(Stream stream);
	object Deserialize(TextReader textReader);
	object Deserialize(XmlReader xmlReader);
	object Deserialize(XmlReader xmlReader, XmlDeserializationEvents events);
	object Deserialize(XmlReader xmlReader, string encodingStyle, XmlDeserializationEvents events = default);
	protected object Deserialize(XmlSerializationReader reader);
	static XmlSerializer[] FromMappings(XmlMapping[] mappings);
	static XmlSerializer[] FromMappings(XmlMapping[] mappings, Type type);
	static XmlSerializer[] FromTypes(Type[] types);
	static Assembly GenerateSerializer(Type[] types, XmlMapping[] mappings, CompilerParameters parameters = default);
	static string GetXmlSerializerAssemblyName(Type type);
	static string GetXmlSerializerAssemblyName(Type type, string defaultNamespace);
	void Serialize(TextWriter textWriter, object o, XmlSerializerNamespaces namespaces = default);
	void Serialize(Stream stream, object o, XmlSerializerNamespaces namespaces = default);
	void Serialize(XmlWriter xmlWriter, object o, XmlSerializerNamespaces namespaces = default, string encodingStyle = default, string id = default);
	protected void Serialize(object o, XmlSerializationWriter writer);
}
class XmlSerializerAssemblyAttribute : Attribute {
	string AssemblyName {get;set;}
	string CodeBase {get;set;}
}
class XmlSerializerFactory {
	XmlSerializer CreateSerializer(Type type, XmlRootAttribute root);
	XmlSerializer CreateSerializer(Type type, Type[] extraTypes);
	XmlSerializer CreateSerializer(XmlTypeMapping xmlTypeMapping);
	XmlSerializer CreateSerializer(Type type);
	XmlSerializer CreateSerializer(Type type, string defaultNamespace);
	XmlSerializer CreateSerializer(Type type, XmlAttributeOverrides overrides, Type[] extraTypes = default, XmlRootAttribute root = default, string defaultNamespace = default, string location = default);
}
abstract class XmlSerializerImplementation {
	Hashtable ReadMethods {get;}
	XmlSerializationReader Reader {get;}
	Hashtable TypedSerializers {get;}
	Hashtable WriteMethods {get;}
	XmlSerializationWriter Writer {get;}
	bool CanSerialize(Type type);
	XmlSerializer GetSerializer(Type type);
}
class XmlSerializerNamespaces {
	int Count {get;}
	void Add(string prefix, string ns);
	XmlQualifiedName[] ToArray();
}
class XmlSerializerVersionAttribute : Attribute {
	string Namespace {get;set;}
	string ParentAssemblyId {get;set;}
	Type Type {get;set;}
	string Version {get;set;}
}
class XmlTextAttribute : Attribute {
	string DataType {get;set;}
	Type Type {get;set;}
}
class XmlTypeAttribute : Attribute {
	bool AnonymousType {get;set;}
	bool IncludeInSchema {get;set;}
	string Namespace {get;set;}
	string TypeName {get;set;}
}
class XmlTypeMapping : XmlMapping {}
