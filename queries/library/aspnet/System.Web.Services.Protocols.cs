// assemblies: System.Web.Services
using System.Collections;
using System.ComponentModel;
using System.Net;
using System.Text;
using System.Threading;
using System.Xml;
namespace System.Web.Services.Protocols;
class AnyReturnReader : MimeReturnReader {}
class HtmlFormParameterReader : ValueCollectionParameterReader {}
class HtmlFormParameterWriter : UrlEncodedParameterWriter {}
class HttpGetClientProtocol : HttpSimpleClientProtocol {}
class HttpMethodAttribute : Attribute {}
class HttpPostClientProtocol : HttpSimpleClientProtocol {}
abstract class HttpSimpleClientProtocol : HttpWebClientProtocol {}
abstract class HttpWebClientProtocol : WebClientProtocol {
	bool AllowAutoRedirect {get;set;}
	CookieContainer CookieContainer {get;set;}
	bool EnableDecompression {get;set;}
	IWebProxy Proxy {get;set;}
	bool UnsafeAuthenticatedConnectionSharing {get;set;}
	string UserAgent {get;set;}
	protected void CancelAsync(object userState);
	static bool GenerateXmlMappings(Type type, ArrayList mappings);
	static Hashtable GenerateXmlMappings(Type[] types, ArrayList mappings);
}
class InvokeCompletedEventArgs : AsyncCompletedEventArgs {}
delegate void InvokeCompletedEventHandler(object sender, InvokeCompletedEventArgs e);
class LogicalMethodInfo {}
enum LogicalMethodTypes {}
class MatchAttribute : Attribute {}
abstract class MimeFormatter {}
abstract class MimeParameterReader : MimeFormatter {}
abstract class MimeParameterWriter : MimeFormatter {}
abstract class MimeReturnReader : MimeFormatter {}
class NopReturnReader : MimeReturnReader {}
class PatternMatcher {}
abstract class ServerProtocol {}
abstract class ServerProtocolFactory {}
class ServerType {}
class Soap12FaultCodes {}
class SoapClientMessage : SoapMessage {}
class SoapDocumentMethodAttribute : Attribute {}
class SoapDocumentServiceAttribute : Attribute {}
class SoapException : SystemException {
	static XmlQualifiedName ServerFaultCode, ClientFaultCode, VersionMismatchFaultCode, MustUnderstandFaultCode, DetailElementName;
	string Actor {get;}
	XmlQualifiedName Code {get;}
	XmlNode Detail {get;}
	string Lang {get;}
	string Node {get;}
	string Role {get;}
	SoapFaultSubCode SubCode {get;}
	static bool IsClientFaultCode(XmlQualifiedName code);
	static bool IsMustUnderstandFaultCode(XmlQualifiedName code);
	static bool IsServerFaultCode(XmlQualifiedName code);
	static bool IsVersionMismatchFaultCode(XmlQualifiedName code);
}
abstract class SoapExtension {}
abstract class SoapExtensionAttribute : Attribute {}
class SoapFaultSubCode {}
abstract class SoapHeader {}
class SoapHeaderAttribute : Attribute {}
class SoapHeaderCollection : CollectionBase {}
enum SoapHeaderDirection {}
class SoapHeaderException : SoapException {}
class SoapHeaderHandling {}
class SoapHeaderMapping {}
class SoapHttpClientProtocol : HttpWebClientProtocol {
	SoapProtocolVersion SoapVersion {get;set;}
	protected IAsyncResult BeginInvoke(string methodName, object[] parameters, AsyncCallback callback, object asyncState);
	void Discover();
	protected object[] EndInvoke(IAsyncResult asyncResult);
	protected XmlReader GetReaderForMessage(SoapClientMessage message, int bufferSize);
	protected XmlWriter GetWriterForMessage(SoapClientMessage message, int bufferSize);
	protected object[] Invoke(string methodName, object[] parameters);
	protected void InvokeAsync(string methodName, object[] parameters, SendOrPostCallback callback, object userState = default);
}
abstract class SoapMessage {}
enum SoapMessageStage {}
enum SoapParameterStyle {}
enum SoapProtocolVersion {}
class SoapRpcMethodAttribute : Attribute {}
class SoapRpcServiceAttribute : Attribute {}
class SoapServerMessage : SoapMessage {}
class SoapServerMethod {}
class SoapServerProtocol : ServerProtocol {}
class SoapServerProtocolFactory : ServerProtocolFactory {}
class SoapServerType : ServerType {}
enum SoapServiceRoutingStyle {}
class SoapUnknownHeader : SoapHeader {}
class TextReturnReader : MimeReturnReader {}
abstract class UrlEncodedParameterWriter : MimeParameterWriter {}
class UrlParameterReader : ValueCollectionParameterReader {}
class UrlParameterWriter : UrlEncodedParameterWriter {}
abstract class ValueCollectionParameterReader : MimeParameterReader {}
class WebClientAsyncResult : IAsyncResult {}
abstract class WebClientProtocol : Component {
	string ConnectionGroupName {get;set;}
	ICredentials Credentials {get;set;}
	bool PreAuthenticate {get;set;}
	Encoding RequestEncoding {get;set;}
	int Timeout {get;set;}
	string Url {get;set;}
	bool UseDefaultCredentials {get;set;}
	void Abort();
	protected static void AddToCache(Type type, object value);
	protected static object GetFromCache(Type type);
	protected WebRequest GetWebRequest(Uri uri);
	protected WebResponse GetWebResponse(WebRequest request);
	protected WebResponse GetWebResponse(WebRequest request, IAsyncResult result);
}
class WebServiceHandlerFactory : IHttpHandlerFactory {}
class XmlReturnReader : MimeReturnReader {}
