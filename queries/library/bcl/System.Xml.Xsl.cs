// assemblies: System.Private.Xml, System.Xml
using System.CodeDom.Compiler;
using System.IO;
using System.Reflection;
using System.Reflection.Emit;
using System.Security.Policy;
using System.Xml.XPath;
namespace System.Xml.Xsl;
interface IXsltContextFunction {
	XPathResultType[] ArgTypes {get;}
	int Maxargs {get;}
	int Minargs {get;}
	XPathResultType ReturnType {get;}
	object Invoke(XsltContext xsltContext, object[] args, XPathNavigator docContext);
}
interface IXsltContextVariable {
	bool IsLocal {get;}
	bool IsParam {get;}
	XPathResultType VariableType {get;}
	object Evaluate(XsltContext xsltContext);
}
class XslCompiledTransform {
	XmlWriterSettings OutputSettings {get;}
	TempFileCollection TemporaryFiles {get;}
	static CompilerErrorCollection CompileToType(XmlReader stylesheet, XsltSettings settings, XmlResolver stylesheetResolver, bool debug, TypeBuilder typeBuilder, string scriptAssemblyPath);
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
class XslTransform {
	XmlResolver XmlResolver {set;}
	void Load(XmlReader stylesheet);
	void Load(IXPathNavigable stylesheet);
	void Load(XPathNavigator stylesheet);
	void Load(string url);
	void Load(string url, XmlResolver resolver);
	void Load(IXPathNavigable stylesheet, XmlResolver resolver, Evidence evidence = default);
	void Load(XmlReader stylesheet, XmlResolver resolver, Evidence evidence = default);
	void Load(XPathNavigator stylesheet, XmlResolver resolver, Evidence evidence = default);
	XmlReader Transform(XPathNavigator input, XsltArgumentList args, XmlResolver resolver = default);
	void Transform(XPathNavigator input, XsltArgumentList args, XmlWriter output, XmlResolver resolver = default);
	void Transform(XPathNavigator input, XsltArgumentList args, Stream output, XmlResolver resolver = default);
	void Transform(XPathNavigator input, XsltArgumentList args, TextWriter output, XmlResolver resolver = default);
	XmlReader Transform(IXPathNavigable input, XsltArgumentList args, XmlResolver resolver = default);
	void Transform(IXPathNavigable input, XsltArgumentList args, TextWriter output, XmlResolver resolver = default);
	void Transform(IXPathNavigable input, XsltArgumentList args, Stream output, XmlResolver resolver = default);
	void Transform(IXPathNavigable input, XsltArgumentList args, XmlWriter output, XmlResolver resolver = default);
	void Transform(string inputfile, string outputfile, XmlResolver resolver = default);
}
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
abstract class XsltContext : XmlNamespaceManager {
	bool Whitespace {get;}
	int CompareDocument(string baseUri, string nextbaseUri);
	bool PreserveWhitespace(XPathNavigator node);
	IXsltContextFunction ResolveFunction(string prefix, string name, XPathResultType[] ArgTypes);
	IXsltContextVariable ResolveVariable(string prefix, string name);
}
class XsltException : SystemException {
	int LineNumber {get;}
	int LinePosition {get;}
	string SourceUri {get;}
}
abstract class XsltMessageEncounteredEventArgs : EventArgs {
	string Message {get;}
}
delegate void XsltMessageEncounteredEventHandler(object sender, XsltMessageEncounteredEventArgs e);
class XsltSettings {
	static XsltSettings Default {get;}
	bool EnableDocumentFunction {get;set;}
	bool EnableScript {get;set;}
	static XsltSettings TrustedXslt {get;}
}
