// assemblies: System.Private.Xml, System.Private.Xml.Linq, System.Xml, System.Xml.Linq
using System.Collections;
using System.IO;
using System.Xml.Linq;
using System.Xml.XPath;
namespace System.Xml.Schema;
static class Extensions {
	static IXmlSchemaInfo GetSchemaInfo(this XElement source);
	static IXmlSchemaInfo GetSchemaInfo(this XAttribute source);
	static void Validate(this XDocument source, XmlSchemaSet schemas, ValidationEventHandler validationEventHandler, bool addSchemaInfo = default);
	static void Validate(this XElement source, XmlSchemaObject partialValidationType, XmlSchemaSet schemas, ValidationEventHandler validationEventHandler, bool addSchemaInfo = default);
	static void Validate(this XAttribute source, XmlSchemaObject partialValidationType, XmlSchemaSet schemas, ValidationEventHandler validationEventHandler, bool addSchemaInfo = default);
}
interface IXmlSchemaInfo {}
class ValidationEventArgs : EventArgs {
	XmlSchemaException Exception {get;}
	string Message {get;}
	XmlSeverityType Severity {get;}
}
delegate void ValidationEventHandler(object sender, ValidationEventArgs e);
class XmlAtomicValue : XPathItem, ICloneable {}
class XmlSchema : XmlSchemaObject {
	const string Namespace, InstanceNamespace;
	XmlSchemaForm AttributeFormDefault {get;set;}
	XmlSchemaObjectTable AttributeGroups {get;}
	XmlSchemaObjectTable Attributes {get;}
	XmlSchemaDerivationMethod BlockDefault {get;set;}
	XmlSchemaForm ElementFormDefault {get;set;}
	XmlSchemaObjectTable Elements {get;}
	XmlSchemaDerivationMethod FinalDefault {get;set;}
	XmlSchemaObjectTable Groups {get;}
	string Id {get;set;}
	XmlSchemaObjectCollection Includes {get;}
	bool IsCompiled {get;}
	XmlSchemaObjectCollection Items {get;}
	XmlSchemaObjectTable Notations {get;}
	XmlSchemaObjectTable SchemaTypes {get;}
	string TargetNamespace {get;set;}
	XmlAttribute[] UnhandledAttributes {get;set;}
	string Version {get;set;}
	static XmlSchema Read(TextReader reader, ValidationEventHandler validationEventHandler);
	static XmlSchema Read(Stream stream, ValidationEventHandler validationEventHandler);
	static XmlSchema Read(XmlReader reader, ValidationEventHandler validationEventHandler);
	void Write(Stream stream);
	void Write(Stream stream, XmlNamespaceManager namespaceManager);
	void Write(TextWriter writer);
	void Write(TextWriter writer, XmlNamespaceManager namespaceManager);
	void Write(XmlWriter writer);
	void Write(XmlWriter writer, XmlNamespaceManager namespaceManager);
}
class XmlSchemaAll : XmlSchemaGroupBase {}
class XmlSchemaAnnotated : XmlSchemaObject {}
class XmlSchemaAnnotation : XmlSchemaObject {}
class XmlSchemaAny : XmlSchemaParticle {}
class XmlSchemaAnyAttribute : XmlSchemaAnnotated {}
class XmlSchemaAppInfo : XmlSchemaObject {}
class XmlSchemaAttribute : XmlSchemaAnnotated {}
class XmlSchemaAttributeGroup : XmlSchemaAnnotated {}
class XmlSchemaAttributeGroupRef : XmlSchemaAnnotated {}
class XmlSchemaChoice : XmlSchemaGroupBase {}
class XmlSchemaCollectionEnumerator : IEnumerator {}
class XmlSchemaCompilationSettings {}
class XmlSchemaComplexContent : XmlSchemaContentModel {}
class XmlSchemaComplexContentExtension : XmlSchemaContent {}
class XmlSchemaComplexContentRestriction : XmlSchemaContent {}
class XmlSchemaComplexType : XmlSchemaType {}
abstract class XmlSchemaContent : XmlSchemaAnnotated {}
abstract class XmlSchemaContentModel : XmlSchemaAnnotated {}
enum XmlSchemaContentProcessing {}
enum XmlSchemaContentType {}
abstract class XmlSchemaDatatype {}
enum XmlSchemaDatatypeVariety {}
enum XmlSchemaDerivationMethod {}
class XmlSchemaDocumentation : XmlSchemaObject {}
class XmlSchemaElement : XmlSchemaParticle {}
class XmlSchemaEnumerationFacet : XmlSchemaFacet {}
class XmlSchemaException : SystemException {
	int LineNumber {get;}
	int LinePosition {get;}
	XmlSchemaObject SourceSchemaObject {get;}
	string SourceUri {get;}
}
abstract class XmlSchemaExternal : XmlSchemaObject {}
abstract class XmlSchemaFacet : XmlSchemaAnnotated {}
enum XmlSchemaForm {}
class XmlSchemaFractionDigitsFacet : XmlSchemaNumericFacet {}
class XmlSchemaGroup : XmlSchemaAnnotated {}
abstract class XmlSchemaGroupBase : XmlSchemaParticle {}
class XmlSchemaGroupRef : XmlSchemaParticle {}
class XmlSchemaIdentityConstraint : XmlSchemaAnnotated {}
class XmlSchemaImport : XmlSchemaExternal {}
class XmlSchemaInclude : XmlSchemaExternal {}
class XmlSchemaInference {}
class XmlSchemaInferenceException : XmlSchemaException {}
class XmlSchemaInfo : IXmlSchemaInfo {}
class XmlSchemaKey : XmlSchemaIdentityConstraint {}
class XmlSchemaKeyref : XmlSchemaIdentityConstraint {}
class XmlSchemaLengthFacet : XmlSchemaNumericFacet {}
class XmlSchemaMaxExclusiveFacet : XmlSchemaFacet {}
class XmlSchemaMaxInclusiveFacet : XmlSchemaFacet {}
class XmlSchemaMaxLengthFacet : XmlSchemaNumericFacet {}
class XmlSchemaMinExclusiveFacet : XmlSchemaFacet {}
class XmlSchemaMinInclusiveFacet : XmlSchemaFacet {}
class XmlSchemaMinLengthFacet : XmlSchemaNumericFacet {}
class XmlSchemaNotation : XmlSchemaAnnotated {}
abstract class XmlSchemaNumericFacet : XmlSchemaFacet {}
abstract class XmlSchemaObject {}
class XmlSchemaObjectCollection : CollectionBase {}
class XmlSchemaObjectEnumerator : IEnumerator {}
class XmlSchemaObjectTable {}
abstract class XmlSchemaParticle : XmlSchemaAnnotated {}
class XmlSchemaPatternFacet : XmlSchemaFacet {}
class XmlSchemaRedefine : XmlSchemaExternal {}
class XmlSchemaSequence : XmlSchemaGroupBase {}
class XmlSchemaSet {
	XmlSchemaCompilationSettings CompilationSettings {get;set;}
	int Count {get;}
	XmlSchemaObjectTable GlobalAttributes {get;}
	XmlSchemaObjectTable GlobalElements {get;}
	XmlSchemaObjectTable GlobalTypes {get;}
	bool IsCompiled {get;}
	XmlNameTable NameTable {get;}
	XmlResolver XmlResolver {set;}
	event ValidationEventHandler ValidationEventHandler;
	XmlSchema Add(string targetNamespace, string schemaUri);
	XmlSchema Add(string targetNamespace, XmlReader schemaDocument);
	void Add(XmlSchemaSet schemas);
	XmlSchema Add(XmlSchema schema);
	void Compile();
	bool Contains(string targetNamespace);
	bool Contains(XmlSchema schema);
	void CopyTo(XmlSchema[] schemas, int index);
	XmlSchema Remove(XmlSchema schema);
	bool RemoveRecursive(XmlSchema schemaToRemove);
	XmlSchema Reprocess(XmlSchema schema);
	ICollection Schemas();
	ICollection Schemas(string targetNamespace);
}
class XmlSchemaSimpleContent : XmlSchemaContentModel {}
class XmlSchemaSimpleContentExtension : XmlSchemaContent {}
class XmlSchemaSimpleContentRestriction : XmlSchemaContent {}
class XmlSchemaSimpleType : XmlSchemaType {}
abstract class XmlSchemaSimpleTypeContent : XmlSchemaAnnotated {}
class XmlSchemaSimpleTypeList : XmlSchemaSimpleTypeContent {}
class XmlSchemaSimpleTypeRestriction : XmlSchemaSimpleTypeContent {}
class XmlSchemaSimpleTypeUnion : XmlSchemaSimpleTypeContent {}
class XmlSchemaTotalDigitsFacet : XmlSchemaNumericFacet {}
class XmlSchemaType : XmlSchemaAnnotated {}
class XmlSchemaUnique : XmlSchemaIdentityConstraint {}
enum XmlSchemaUse {}
class XmlSchemaValidationException : XmlSchemaException {}
enum XmlSchemaValidationFlags {}
class XmlSchemaValidator {}
enum XmlSchemaValidity {}
class XmlSchemaWhiteSpaceFacet : XmlSchemaFacet {}
class XmlSchemaXPath : XmlSchemaAnnotated {}
enum XmlSeverityType {}
enum XmlTypeCode {}
delegate object XmlValueGetter();
