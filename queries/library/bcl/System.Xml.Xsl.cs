// assemblies: System.Private.Xml, System.Xml
using System.IO;
using System.Reflection;
using System.Xml.XPath;
namespace System.Xml.Xsl;
interface IXsltContextFunction {}
interface IXsltContextVariable {}
class XslCompiledTransform {
	XmlWriterSettings OutputSettings {get;}
	void Load(XmlReader stylesheet);
	void Load(XmlReader stylesheet, XsltSettings settings, XmlResolver stylesheetResolver);
	void Load(IXPathNavigable stylesheet);
	void Load(IXPathNavigable stylesheet, XsltSettings settings, XmlResolver stylesheetResolver);
	void Load(string stylesheetUri);
	void Load(string stylesheetUri, XsltSettings settings, XmlResolver stylesheetResolver);
	void Load(Type compiledStylesheet);
	void Load(MethodInfo executeMethod, byte[] queryData, Type[] earlyBoundTypes);
	void Transform(IXPathNavigable input, XmlWriter results);
	void Transform(IXPathNavigable input, XsltArgumentList arguments, TextWriter results);
	void Transform(IXPathNavigable input, XsltArgumentList arguments, Stream results);
	void Transform(XmlReader input, XmlWriter results);
	void Transform(XmlReader input, XsltArgumentList arguments, TextWriter results);
	void Transform(XmlReader input, XsltArgumentList arguments, Stream results);
	void Transform(string inputUri, XmlWriter results);
	void Transform(string inputUri, XsltArgumentList arguments, XmlWriter results);
	void Transform(string inputUri, XsltArgumentList arguments, TextWriter results);
	void Transform(string inputUri, XsltArgumentList arguments, Stream results);
	void Transform(string inputUri, string resultsFile);
	void Transform(XmlReader input, XsltArgumentList arguments, XmlWriter results, XmlResolver documentResolver = default);
	void Transform(IXPathNavigable input, XsltArgumentList arguments, XmlWriter results, XmlResolver documentResolver = default);
}
class XslTransform {}
class XsltArgumentList {
	event XsltMessageEncounteredEventHandler XsltMessageEncountered;
	void AddExtensionObject(string namespaceUri, object extension);
	void AddParam(string name, string namespaceUri, object parameter);
	void Clear();
	object GetExtensionObject(string namespaceUri);
	object GetParam(string name, string namespaceUri);
	object RemoveExtensionObject(string namespaceUri);
	object RemoveParam(string name, string namespaceUri);
}
class XsltCompileException : XsltException {}
abstract class XsltContext : XmlNamespaceManager {}
class XsltException : SystemException {}
abstract class XsltMessageEncounteredEventArgs : EventArgs {}
delegate void XsltMessageEncounteredEventHandler(object sender, XsltMessageEncounteredEventArgs e);
class XsltSettings {}
