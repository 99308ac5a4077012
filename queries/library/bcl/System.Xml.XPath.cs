// assemblies: System.Private.Xml, System.Private.Xml.Linq, System.Xml, System.Xml.Linq, System.Xml.XPath.XDocument
using System.Collections;
using System.Collections.Generic;
using System.Xml.Linq;
namespace System.Xml.XPath;
static class Extensions {
	static XPathNavigator CreateNavigator(this XNode node, XmlNameTable nameTable = default);
	static object XPathEvaluate(this XNode node, string expression, IXmlNamespaceResolver resolver = default);
	static XElement XPathSelectElement(this XNode node, string expression, IXmlNamespaceResolver resolver = default);
	static IEnumerable<XElement> XPathSelectElements(this XNode node, string expression, IXmlNamespaceResolver resolver = default);
}
interface IXPathNavigable {
	XPathNavigator CreateNavigator();
}
static class XDocumentExtensions {}
class XPathDocument : IXPathNavigable {
	XPathNavigator CreateNavigator();
}
class XPathException : SystemException {}
abstract class XPathExpression {
	string Expression {get;}
	XPathResultType ReturnType {get;}
	void AddSort(object expr, IComparer comparer);
	void AddSort(object expr, XmlSortOrder order, XmlCaseOrder caseOrder, string lang, XmlDataType dataType);
	XPathExpression Clone();
	static XPathExpression Compile(string xpath);
	static XPathExpression Compile(string xpath, IXmlNamespaceResolver nsResolver);
	void SetContext(XmlNamespaceManager nsManager);
	void SetContext(IXmlNamespaceResolver nsResolver);
}
abstract class XPathItem {}
enum XPathNamespaceScope {}
abstract class XPathNavigator : XPathItem, ICloneable, IXPathNavigable, IXmlNamespaceResolver {
	string BaseURI {get;}
	bool CanEdit {get;}
	bool HasAttributes {get;}
	bool HasChildren {get;}
	string InnerXml {get;set;}
	bool IsEmptyElement {get;}
	string LocalName {get;}
	string Name {get;}
	XmlNameTable NameTable {get;}
	string NamespaceURI {get;}
	static IEqualityComparer NavigatorComparer {get;}
	XPathNodeType NodeType {get;}
	string OuterXml {get;set;}
	string Prefix {get;}
	object UnderlyingObject {get;}
	string XmlLang {get;}
	XmlWriter AppendChild();
	void AppendChild(string newChild);
	void AppendChild(XmlReader newChild);
	void AppendChild(XPathNavigator newChild);
	void AppendChildElement(string prefix, string localName, string namespaceURI, string value);
	XPathNavigator Clone();
	XmlNodeOrder ComparePosition(XPathNavigator nav);
	XPathExpression Compile(string xpath);
	void CreateAttribute(string prefix, string localName, string namespaceURI, string value);
	XmlWriter CreateAttributes();
	XPathNavigator CreateNavigator();
	void DeleteRange(XPathNavigator lastSiblingToDelete);
	void DeleteSelf();
	object Evaluate(string xpath);
	object Evaluate(string xpath, IXmlNamespaceResolver resolver);
	object Evaluate(XPathExpression expr);
	object Evaluate(XPathExpression expr, XPathNodeIterator context);
	string GetAttribute(string localName, string namespaceURI);
	string GetNamespace(string name);
	IDictionary<string, string> GetNamespacesInScope(XmlNamespaceScope scope);
	XmlWriter InsertAfter();
	void InsertAfter(string newSibling);
	void InsertAfter(XmlReader newSibling);
	void InsertAfter(XPathNavigator newSibling);
	XmlWriter InsertBefore();
	void InsertBefore(string newSibling);
	void InsertBefore(XmlReader newSibling);
	void InsertBefore(XPathNavigator newSibling);
	void InsertElementAfter(string prefix, string localName, string namespaceURI, string value);
	void InsertElementBefore(string prefix, string localName, string namespaceURI, string value);
	bool IsDescendant(XPathNavigator nav);
	bool IsSamePosition(XPathNavigator other);
	string LookupNamespace(string prefix);
	string LookupPrefix(string namespaceURI);
	bool Matches(XPathExpression expr);
	bool Matches(string xpath);
	bool MoveTo(XPathNavigator other);
	bool MoveToAttribute(string localName, string namespaceURI);
	bool MoveToChild(string localName, string namespaceURI);
	bool MoveToChild(XPathNodeType type);
	bool MoveToFirst();
	bool MoveToFirstAttribute();
	bool MoveToFirstChild();
	bool MoveToFirstNamespace(XPathNamespaceScope namespaceScope);
	bool MoveToFirstNamespace();
	bool MoveToFollowing(string localName, string namespaceURI, XPathNavigator end = default);
	bool MoveToFollowing(XPathNodeType type);
	bool MoveToFollowing(XPathNodeType type, XPathNavigator end);
	bool MoveToId(string id);
	bool MoveToNamespace(string name);
	bool MoveToNext();
	bool MoveToNext(string localName, string namespaceURI);
	bool MoveToNext(XPathNodeType type);
	bool MoveToNextAttribute();
	bool MoveToNextNamespace(XPathNamespaceScope namespaceScope);
	bool MoveToNextNamespace();
	bool MoveToParent();
	bool MoveToPrevious();
	void MoveToRoot();
	XmlWriter PrependChild();
	void PrependChild(string newChild);
	void PrependChild(XmlReader newChild);
	void PrependChild(XPathNavigator newChild);
	void PrependChildElement(string prefix, string localName, string namespaceURI, string value);
	XmlReader ReadSubtree();
	XmlWriter ReplaceRange(XPathNavigator lastSiblingToReplace);
	void ReplaceSelf(string newNode);
	void ReplaceSelf(XmlReader newNode);
	void ReplaceSelf(XPathNavigator newNode);
	XPathNodeIterator Select(string xpath);
	XPathNodeIterator Select(string xpath, IXmlNamespaceResolver resolver);
	XPathNodeIterator Select(XPathExpression expr);
	XPathNodeIterator SelectAncestors(XPathNodeType type, bool matchSelf);
	XPathNodeIterator SelectAncestors(string name, string namespaceURI, bool matchSelf);
	XPathNodeIterator SelectChildren(XPathNodeType type);
	XPathNodeIterator SelectChildren(string name, string namespaceURI);
	XPathNodeIterator SelectDescendants(XPathNodeType type, bool matchSelf);
	XPathNodeIterator SelectDescendants(string name, string namespaceURI, bool matchSelf);
	XPathNavigator SelectSingleNode(string xpath);
	XPathNavigator SelectSingleNode(string xpath, IXmlNamespaceResolver resolver);
	XPathNavigator SelectSingleNode(XPathExpression expression);
	void SetTypedValue(object typedValue);
	void SetValue(string value);
	void WriteSubtree(XmlWriter writer);
}
abstract class XPathNodeIterator : ICloneable, IEnumerable {
	int Count {get;}
	XPathNavigator Current {get;}
	int CurrentPosition {get;}
	XPathNodeIterator Clone();
	IEnumerator GetEnumerator();
	bool MoveNext();
}
enum XPathNodeType {}
enum XPathResultType {}
enum XmlCaseOrder {}
enum XmlDataType {}
enum XmlSortOrder {}
