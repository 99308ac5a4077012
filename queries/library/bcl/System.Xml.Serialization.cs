// assemblies: System.Private.Xml, System.Xml
using System.Collections;
using System.IO;
using System.Reflection;
namespace System.Xml.Serialization;
abstract class CodeExporter {}
enum CodeGenerationOptions {}
class CodeIdentifier {}
class CodeIdentifiers {}
interface IXmlSerializable {
	void ReadXml(XmlReader reader);
	void WriteXml(XmlWriter writer);
}
interface IXmlTextParser {}
class ImportContext {}
abstract class SchemaImporter {}
class SoapAttributeAttribute : Attribute {}
class SoapAttributeOverrides {}
class SoapAttributes {}
class SoapCodeExporter : CodeExporter {}
class SoapElementAttribute : Attribute {}
class SoapEnumAttribute : Attribute {}
class SoapIgnoreAttribute : Attribute {}
class SoapIncludeAttribute : Attribute {}
class SoapReflectionImporter {}
class SoapSchemaExporter {}
class SoapSchemaImporter : SchemaImporter {}
class SoapSchemaMember {}
class SoapTypeAttribute : Attribute {}
class UnreferencedObjectEventArgs : EventArgs {}
delegate void UnreferencedObjectEventHandler(object sender, UnreferencedObjectEventArgs e);
class XmlAnyAttributeAttribute : Attribute {}
class XmlAnyElementAttribute : Attribute {}
class XmlAnyElementAttributes : CollectionBase {}
class XmlArrayAttribute : Attribute {}
class XmlArrayItemAttribute : Attribute {}
class XmlArrayItemAttributes : CollectionBase {}
class XmlAttributeAttribute : Attribute {}
class XmlAttributeEventArgs : EventArgs {}
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
class XmlChoiceIdentifierAttribute : Attribute {}
class XmlCodeExporter : CodeExporter {}
struct XmlDeserializationEvents {}
class XmlElementAttribute : Attribute {}
class XmlElementAttributes : CollectionBase {}
class XmlElementEventArgs : EventArgs {}
delegate void XmlElementEventHandler(object sender, XmlElementEventArgs e);
class XmlEnumAttribute : Attribute {}
class XmlIgnoreAttribute : Attribute {}
class XmlIncludeAttribute : Attribute {}
abstract class XmlMapping {}
enum XmlMappingAccess {}
class XmlMemberMapping {}
class XmlMembersMapping : XmlMapping {}
class XmlNamespaceDeclarationsAttribute : Attribute {}
class XmlNodeEventArgs : EventArgs {}
delegate void XmlNodeEventHandler(object sender, XmlNodeEventArgs e);
class XmlReflectionImporter {}
class XmlReflectionMember {}
class XmlRootAttribute : Attribute {}
class XmlSchemaEnumerator : IDisposable, IEnumerator {}
class XmlSchemaExporter {}
class XmlSchemaImporter : SchemaImporter {}
class XmlSchemaProviderAttribute : Attribute {}
class XmlSchemas : CollectionBase {}
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
	static Assembly GenerateSerializer(Type[] types, XmlMapping[] mappings);
	static string GetXmlSerializerAssemblyName(Type type);
	static string GetXmlSerializerAssemblyName(Type type, string defaultNamespace);
	void Serialize(TextWriter textWriter, object o, XmlSerializerNamespaces namespaces = default);
	void Serialize(Stream stream, object o, XmlSerializerNamespaces namespaces = default);
	void Serialize(XmlWriter xmlWriter, object o, XmlSerializerNamespaces namespaces = default, string encodingStyle = default, string id = default);
	protected void Serialize(object o, XmlSerializationWriter writer);
}
class XmlSerializerAssemblyAttribute : Attribute {}
class XmlSerializerFactory {}
abstract class XmlSerializerImplementation {}
class XmlSerializerNamespaces {
	int Count {get;}
	void Add(string prefix, string ns);
	XmlQualifiedName[] ToArray();
}
class XmlSerializerVersionAttribute : Attribute {}
class XmlTextAttribute : Attribute {}
class XmlTypeAttribute : Attribute {}
class XmlTypeMapping : XmlMapping {}
