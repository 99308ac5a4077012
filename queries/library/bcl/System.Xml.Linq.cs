// assemblies: System.Private.Xml.Linq, System.Xml.Linq
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
namespace System.Xml.Linq;
static class Extensions {
	static IEnumerable<XElement> Ancestors<T>(this IEnumerable<T> source, XName name = default) where T : XNode;
	static IEnumerable<XElement> AncestorsAndSelf(this IEnumerable<XElement> source, XName name = default);
	static IEnumerable<XAttribute> Attributes(this IEnumerable<XElement> source, XName name = default);
	static IEnumerable<XNode> DescendantNodes<T>(this IEnumerable<T> source) where T : XContainer;
	static IEnumerable<XNode> DescendantNodesAndSelf(this IEnumerable<XElement> source);
	static IEnumerable<XElement> Descendants<T>(this IEnumerable<T> source, XName name = default) where T : XContainer;
	static IEnumerable<XElement> DescendantsAndSelf(this IEnumerable<XElement> source, XName name = default);
	static IEnumerable<XElement> Elements<T>(this IEnumerable<T> source, XName name = default) where T : XContainer;
	static IEnumerable<T> InDocumentOrder<T>(this IEnumerable<T> source) where T : XNode;
	static IEnumerable<XNode> Nodes<T>(this IEnumerable<T> source) where T : XContainer;
	static void Remove(this IEnumerable<XAttribute> source);
	static void Remove<T>(this IEnumerable<T> source) where T : XNode;
}
enum LoadOptions { None, PreserveWhitespace, SetBaseUri, SetLineInfo }
enum ReaderOptions { None, OmitDuplicateNamespaces }
enum SaveOptions { None, DisableFormatting, OmitDuplicateNamespaces }
class XAttribute : XObject {
	static IEnumerable<XAttribute> EmptySequence {get;}
	bool IsNamespaceDeclaration {get;}
	XName Name {get;}
	XAttribute NextAttribute {get;}
	XAttribute PreviousAttribute {get;}
	string Value {get;set;}
	void Remove();
	void SetValue(object value);
	static explicit operator string(XAttribute attribute);
	static explicit operator bool(XAttribute attribute);
	static explicit operator bool?(XAttribute attribute);
	static explicit operator int(XAttribute attribute);
	static explicit operator int?(XAttribute attribute);
	static explicit operator uint(XAttribute attribute);
	static explicit operator uint?(XAttribute attribute);
	static explicit operator long(XAttribute attribute);
	static explicit operator long?(XAttribute attribute);
	static explicit operator ulong(XAttribute attribute);
	static explicit operator ulong?(XAttribute attribute);
	static explicit operator float(XAttribute attribute);
	static explicit operator float?(XAttribute attribute);
	static explicit operator double(XAttribute attribute);
	static explicit operator double?(XAttribute attribute);
	static explicit operator decimal(XAttribute attribute);
	static explicit operator decimal?(XAttribute attribute);
	static explicit operator DateTime(XAttribute attribute);
	static explicit operator DateTime?(XAttribute attribute);
	static explicit operator DateTimeOffset(XAttribute attribute);
	static explicit operator DateTimeOffset?(XAttribute attribute);
	static explicit operator TimeSpan(XAttribute attribute);
	static explicit operator TimeSpan?(XAttribute attribute);
	static explicit operator Guid(XAttribute attribute);
	static explicit operator Guid?(XAttribute attribute);
}
class XCData : XText {}
class XComment : XNode {
	string Value {get;set;}
}
abstract class XContainer : XNode {
	XNode FirstNode {get;}
	XNode LastNode {get;}
	void Add(object content);
	void Add(params object[] content);
	void AddFirst(object content);
	void AddFirst(params object[] content);
	XmlWriter CreateWriter();
	IEnumerable<XNode> DescendantNodes();
	IEnumerable<XElement> Descendants();
	IEnumerable<XElement> Descendants(XName name);
	XElement Element(XName name);
	IEnumerable<XElement> Elements();
	IEnumerable<XElement> Elements(XName name);
	IEnumerable<XNode> Nodes();
	void RemoveNodes();
	void ReplaceNodes(object content);
	void ReplaceNodes(params object[] content);
}
class XDeclaration {
	string Encoding {get;set;}
	string Standalone {get;set;}
	string Version {get;set;}
}
class XDocument : XContainer {
	XDeclaration Declaration {get;set;}
	XDocumentType DocumentType {get;}
	XElement Root {get;}
	static XDocument Load(string uri);
	static XDocument Load(string uri, LoadOptions options);
	static XDocument Load(Stream stream);
	static XDocument Load(Stream stream, LoadOptions options);
	static XDocument Load(TextReader textReader);
	static XDocument Load(TextReader textReader, LoadOptions options);
	static XDocument Load(XmlReader reader);
	static XDocument Load(XmlReader reader, LoadOptions options);
	static Task<XDocument> LoadAsync(Stream stream, LoadOptions options, CancellationToken cancellationToken);
	static Task<XDocument> LoadAsync(TextReader textReader, LoadOptions options, CancellationToken cancellationToken);
	static Task<XDocument> LoadAsync(XmlReader reader, LoadOptions options, CancellationToken cancellationToken);
	static XDocument Parse(string text);
	static XDocument Parse(string text, LoadOptions options);
	void Save(Stream stream);
	void Save(Stream stream, SaveOptions options);
	void Save(TextWriter textWriter);
	void Save(TextWriter textWriter, SaveOptions options);
	void Save(XmlWriter writer);
	void Save(string fileName);
	void Save(string fileName, SaveOptions options);
	Task SaveAsync(Stream stream, SaveOptions options, CancellationToken cancellationToken);
	Task SaveAsync(TextWriter textWriter, SaveOptions options, CancellationToken cancellationToken);
	Task SaveAsync(XmlWriter writer, CancellationToken cancellationToken);
}
class XDocumentType : XNode {
	string InternalSubset {get;set;}
	string Name {get;set;}
	string PublicId {get;set;}
	string SystemId {get;set;}
}
class XElement : XContainer {
	static IEnumerable<XElement> EmptySequence {get;}
	XAttribute FirstAttribute {get;}
	bool HasAttributes {get;}
	bool HasElements {get;}
	bool IsEmpty {get;}
	XAttribute LastAttribute {get;}
	XName Name {get;set;}
	string Value {get;set;}
	IEnumerable<XElement> AncestorsAndSelf();
	IEnumerable<XElement> AncestorsAndSelf(XName name);
	XAttribute Attribute(XName name);
	IEnumerable<XAttribute> Attributes();
	IEnumerable<XAttribute> Attributes(XName name);
	IEnumerable<XNode> DescendantNodesAndSelf();
	IEnumerable<XElement> DescendantsAndSelf();
	IEnumerable<XElement> DescendantsAndSelf(XName name);
	XNamespace GetDefaultNamespace();
	XNamespace GetNamespaceOfPrefix(string prefix);
	string GetPrefixOfNamespace(XNamespace ns);
	static XElement Load(string uri);
	static XElement Load(string uri, LoadOptions options);
	static XElement Load(Stream stream);
	static XElement Load(Stream stream, LoadOptions options);
	static XElement Load(TextReader textReader);
	static XElement Load(TextReader textReader, LoadOptions options);
	static XElement Load(XmlReader reader);
	static XElement Load(XmlReader reader, LoadOptions options);
	static Task<XElement> LoadAsync(Stream stream, LoadOptions options, CancellationToken cancellationToken);
	static Task<XElement> LoadAsync(TextReader textReader, LoadOptions options, CancellationToken cancellationToken);
	static Task<XElement> LoadAsync(XmlReader reader, LoadOptions options, CancellationToken cancellationToken);
	static XElement Parse(string text);
	static XElement Parse(string text, LoadOptions options);
	void RemoveAll();
	void RemoveAttributes();
	void ReplaceAll(object content);
	void ReplaceAll(params object[] content);
	void ReplaceAttributes(object content);
	void ReplaceAttributes(params object[] content);
	void Save(string fileName);
	void Save(string fileName, SaveOptions options);
	void Save(Stream stream);
	void Save(Stream stream, SaveOptions options);
	void Save(TextWriter textWriter);
	void Save(TextWriter textWriter, SaveOptions options);
	void Save(XmlWriter writer);
	Task SaveAsync(Stream stream, SaveOptions options, CancellationToken cancellationToken);
	Task SaveAsync(TextWriter textWriter, SaveOptions options, CancellationToken cancellationToken);
	Task SaveAsync(XmlWriter writer, CancellationToken cancellationToken);
	void SetAttributeValue(XName name, object value);
	void SetElementValue(XName name, object value);
	void SetValue(object value);
	static explicit operator string(XElement element);
	static explicit operator bool(XElement element);
	static explicit operator bool?(XElement element);
	static explicit operator int(XElement element);
	static explicit operator int?(XElement element);
	static explicit operator uint(XElement element);
	static explicit operator uint?(XElement element);
	static explicit operator long(XElement element);
	static explicit operator long?(XElement element);
	static explicit operator ulong(XElement element);
	static explicit operator ulong?(XElement element);
	static explicit operator float(XElement element);
	static explicit operator float?(XElement element);
	static explicit operator double(XElement element);
	static explicit operator double?(XElement element);
	static explicit operator decimal(XElement element);
	static explicit operator decimal?(XElement element);
	static explicit operator DateTime(XElement element);
	static explicit operator DateTime?(XElement element);
	static explicit operator DateTimeOffset(XElement element);
	static explicit operator DateTimeOffset?(XElement element);
	static explicit operator TimeSpan(XElement element);
	static explicit operator TimeSpan?(XElement element);
	static explicit operator Guid(XElement element);
	static explicit operator Guid?(XElement element);
}
class XName : IEquatable<XName> {
	string LocalName {get;}
	XNamespace Namespace {get;}
	string NamespaceName {get;}
	static XName Get(string expandedName);
	static XName Get(string localName, string namespaceName);
	static implicit operator XName(string expandedName);
}
class XNamespace {
	string NamespaceName {get;}
	static XNamespace None {get;}
	static XNamespace Xml {get;}
	static XNamespace Xmlns {get;}
	static XNamespace Get(string namespaceName);
	XName GetName(string localName);
	static XName operator +(XNamespace ns, string localName);
	static implicit operator XNamespace(string namespaceName);
}
abstract class XNode : XObject {
	static XNodeDocumentOrderComparer DocumentOrderComparer {get;}
	static XNodeEqualityComparer EqualityComparer {get;}
	XNode NextNode {get;}
	XNode PreviousNode {get;}
	void AddAfterSelf(object content);
	void AddAfterSelf(params object[] content);
	void AddBeforeSelf(object content);
	void AddBeforeSelf(params object[] content);
	IEnumerable<XElement> Ancestors();
	IEnumerable<XElement> Ancestors(XName name);
	static int CompareDocumentOrder(XNode n1, XNode n2);
	XmlReader CreateReader();
	XmlReader CreateReader(ReaderOptions readerOptions);
	static bool DeepEquals(XNode n1, XNode n2);
	IEnumerable<XElement> ElementsAfterSelf();
	IEnumerable<XElement> ElementsAfterSelf(XName name);
	IEnumerable<XElement> ElementsBeforeSelf();
	IEnumerable<XElement> ElementsBeforeSelf(XName name);
	bool IsAfter(XNode node);
	bool IsBefore(XNode node);
	IEnumerable<XNode> NodesAfterSelf();
	IEnumerable<XNode> NodesBeforeSelf();
	static XNode ReadFrom(XmlReader reader);
	static Task<XNode> ReadFromAsync(XmlReader reader, CancellationToken cancellationToken);
	void Remove();
	void ReplaceWith(object content);
	void ReplaceWith(params object[] content);
	string ToString(SaveOptions options);
	void WriteTo(XmlWriter writer);
	Task WriteToAsync(XmlWriter writer, CancellationToken cancellationToken);
}
class XNodeDocumentOrderComparer : IComparer, IComparer<XNode> {
	int Compare(XNode x, XNode y);
}
class XNodeEqualityComparer : IEqualityComparer, IEqualityComparer<XNode> {
	bool Equals(XNode x, XNode y);
	int GetHashCode(XNode obj);
}
abstract class XObject : IXmlLineInfo {
	string BaseUri {get;}
	XDocument Document {get;}
	XmlNodeType NodeType {get;}
	XElement Parent {get;}
	event EventHandler<XObjectChangeEventArgs> Changed;
	event EventHandler<XObjectChangeEventArgs> Changing;
	void AddAnnotation(object annotation);
	object Annotation(Type type);
	T Annotation<T>() where T : class;
	IEnumerable<object> Annotations(Type type);
	IEnumerable<T> Annotations<T>() where T : class;
	void RemoveAnnotations(Type type);
	void RemoveAnnotations<T>() where T : class;
}
enum XObjectChange { Add, Remove, Name, Value }
class XObjectChangeEventArgs : EventArgs {
	static XObjectChangeEventArgs Add, Remove, Name, Value;
	XObjectChange ObjectChange {get;}
}
class XProcessingInstruction : XNode {
	string Data {get;set;}
	string Target {get;set;}
}
class XStreamingElement {
	XName Name {get;set;}
	void Add(object content);
	void Add(params object[] content);
	void Save(Stream stream);
	void Save(Stream stream, SaveOptions options);
	void Save(TextWriter textWriter);
	void Save(TextWriter textWriter, SaveOptions options);
	void Save(XmlWriter writer);
	void Save(string fileName);
	void Save(string fileName, SaveOptions options);
	string ToString(SaveOptions options);
	void WriteTo(XmlWriter writer);
}
class XText : XNode {
	string Value {get;set;}
}
