// assemblies: System.Web.Services
using System.Collections;
using System.Collections.Specialized;
using System.ComponentModel;
using System.IO;
using System.Net;
using System.Reflection;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Threading;
using System.Web.Services.Description;
using System.Xml;
using System.Xml.Serialization;
namespace System.Web.Services.Protocols;
class AnyReturnReader : MimeReturnReader {}
class HtmlFormParameterReader : ValueCollectionParameterReader {}
class HtmlFormParameterWriter : UrlEncodedParameterWriter {}
class HttpGetClientProtocol : HttpSimpleClientProtocol {}
class HttpMethodAttribute : Attribute {
	Type ParameterFormatter {get;set;}
	Type ReturnFormatter {get;set;}
}
class HttpPostClientProtocol : HttpSimpleClientProtocol {}
abstract class HttpSimpleClientProtocol : HttpWebClientProtocol {
	protected IAsyncResult BeginInvoke(string methodName, string requestUrl, object[] parameters, AsyncCallback callback, object asyncState);
	protected object EndInvoke(IAsyncResult asyncResult);
	protected object Invoke(string methodName, string requestUrl, object[] parameters);
	protected void InvokeAsync(string methodName, string requestUrl, object[] parameters, SendOrPostCallback callback, object userState = default);
}
abstract class HttpWebClientProtocol : WebClientProtocol {
	bool AllowAutoRedirect {get;set;}
	X509CertificateCollection ClientCertificates {get;}
	CookieContainer CookieContainer {get;set;}
	bool EnableDecompression {get;set;}
	IWebProxy Proxy {get;set;}
	bool UnsafeAuthenticatedConnectionSharing {get;set;}
	string UserAgent {get;set;}
	protected void CancelAsync(object userState);
	static bool GenerateXmlMappings(Type type, ArrayList mappings);
	static Hashtable GenerateXmlMappings(Type[] types, ArrayList mappings);
}
class InvokeCompletedEventArgs : AsyncCompletedEventArgs {
	object[] Results {get;}
}
delegate void InvokeCompletedEventHandler(object sender, InvokeCompletedEventArgs e);
class LogicalMethodInfo {
	ParameterInfo AsyncCallbackParameter {get;}
	ParameterInfo AsyncResultParameter {get;}
	ParameterInfo AsyncStateParameter {get;}
	MethodInfo BeginMethodInfo {get;}
	ICustomAttributeProvider CustomAttributeProvider {get;}
	Type DeclaringType {get;}
	MethodInfo EndMethodInfo {get;}
	ParameterInfo[] InParameters {get;}
	bool IsAsync {get;}
	bool IsVoid {get;}
	MethodInfo MethodInfo {get;}
	string Name {get;}
	ParameterInfo[] OutParameters {get;}
	ParameterInfo[] Parameters {get;}
	Type ReturnType {get;}
	ICustomAttributeProvider ReturnTypeCustomAttributeProvider {get;}
	IAsyncResult BeginInvoke(object target, object[] values, AsyncCallback callback, object asyncState);
	static LogicalMethodInfo[] Create(MethodInfo[] methodInfos);
	static LogicalMethodInfo[] Create(MethodInfo[] methodInfos, LogicalMethodTypes types);
	object[] EndInvoke(object target, IAsyncResult asyncResult);
	object GetCustomAttribute(Type type);
	object[] GetCustomAttributes(Type type);
	object[] Invoke(object target, object[] values);
	static bool IsBeginMethod(MethodInfo methodInfo);
	static bool IsEndMethod(MethodInfo methodInfo);
}
enum LogicalMethodTypes { Sync, Async }
class MatchAttribute : Attribute {
	int Capture {get;set;}
	int Group {get;set;}
	bool IgnoreCase {get;set;}
	int MaxRepeats {get;set;}
	string Pattern {get;set;}
}
abstract class MimeFormatter {
	static MimeFormatter CreateInstance(Type type, object initializer);
	object GetInitializer(LogicalMethodInfo methodInfo);
	static object GetInitializer(Type type, LogicalMethodInfo methodInfo);
	object[] GetInitializers(LogicalMethodInfo[] methodInfos);
	static object[] GetInitializers(Type type, LogicalMethodInfo[] methodInfos);
	void Initialize(object initializer);
}
abstract class MimeParameterReader : MimeFormatter {
	object[] Read(HttpRequest request);
}
abstract class MimeParameterWriter : MimeFormatter {
	Encoding RequestEncoding {get;set;}
	bool UsesWriteRequest {get;}
	string GetRequestUrl(string url, object[] parameters);
	void InitializeRequest(WebRequest request, object[] values);
	void WriteRequest(Stream requestStream, object[] values);
}
abstract class MimeReturnReader : MimeFormatter {
	object Read(WebResponse response, Stream responseStream);
}
class NopReturnReader : MimeReturnReader {}
class PatternMatcher {
	object Match(string text);
}
abstract class ServerProtocol {
	protected HttpContext Context {get;}
	protected HttpRequest Request {get;}
	protected HttpResponse Response {get;}
	protected object Target {get;}
	protected void AddToCache(Type protocolType, Type serverType, object value);
	protected object GetFromCache(Type protocolType, Type serverType);
}
abstract class ServerProtocolFactory {
	protected ServerProtocol CreateIfRequestCompatible(HttpRequest request);
}
class ServerType {}
class Soap12FaultCodes {
	static XmlQualifiedName ReceiverFaultCode, SenderFaultCode, VersionMismatchFaultCode, MustUnderstandFaultCode, DataEncodingUnknownFaultCode, RpcProcedureNotPresentFaultCode, RpcBadArgumentsFaultCode, EncodingMissingIdFaultCode, EncodingUntypedValueFaultCode;
}
class SoapClientMessage : SoapMessage {
	SoapHttpClientProtocol Client {get;}
}
class SoapDocumentMethodAttribute : Attribute {
	string Action {get;set;}
	string Binding {get;set;}
	bool OneWay {get;set;}
	SoapParameterStyle ParameterStyle {get;set;}
	string RequestElementName {get;set;}
	string RequestNamespace {get;set;}
	string ResponseElementName {get;set;}
	string ResponseNamespace {get;set;}
	SoapBindingUse Use {get;set;}
}
class SoapDocumentServiceAttribute : Attribute {
	SoapParameterStyle ParameterStyle {get;set;}
	SoapServiceRoutingStyle RoutingStyle {get;set;}
	SoapBindingUse Use {get;set;}
}
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
abstract class SoapExtension {
	Stream ChainStream(Stream stream);
	object GetInitializer(LogicalMethodInfo methodInfo, SoapExtensionAttribute attribute);
	object GetInitializer(Type serviceType);
	void Initialize(object initializer);
	void ProcessMessage(SoapMessage message);
}
abstract class SoapExtensionAttribute : Attribute {
	Type ExtensionType {get;}
	int Priority {get;set;}
}
class SoapFaultSubCode {
	XmlQualifiedName Code {get;}
	SoapFaultSubCode SubCode {get;}
}
abstract class SoapHeader {
	string Actor {get;set;}
	bool DidUnderstand {get;set;}
	string EncodedMustUnderstand {get;set;}
	string EncodedMustUnderstand12 {get;set;}
	string EncodedRelay {get;set;}
	bool MustUnderstand {get;set;}
	bool Relay {get;set;}
	string Role {get;set;}
}
class SoapHeaderAttribute : Attribute {
	SoapHeaderDirection Direction {get;set;}
	string MemberName {get;set;}
}
class SoapHeaderCollection : CollectionBase {
	SoapHeader this[int index] {get;set;}
	int Add(SoapHeader header);
	bool Contains(SoapHeader header);
	void CopyTo(SoapHeader[] array, int index);
	int IndexOf(SoapHeader header);
	void Insert(int index, SoapHeader header);
	void Remove(SoapHeader header);
}
enum SoapHeaderDirection { In, Out, InOut, Fault }
class SoapHeaderException : SoapException {}
class SoapHeaderHandling {
	static void EnsureHeadersUnderstood(SoapHeaderCollection headers);
	static void GetHeaderMembers(SoapHeaderCollection headers, object target, SoapHeaderMapping[] mappings, SoapHeaderDirection direction, bool client);
	string ReadHeaders(XmlReader reader, XmlSerializer serializer, SoapHeaderCollection headers, SoapHeaderMapping[] mappings, SoapHeaderDirection direction, string envelopeNS, string encodingStyle, bool checkRequiredHeaders);
	static void SetHeaderMembers(SoapHeaderCollection headers, object target, SoapHeaderMapping[] mappings, SoapHeaderDirection direction, bool client);
	static void WriteHeaders(XmlWriter writer, XmlSerializer serializer, SoapHeaderCollection headers, SoapHeaderMapping[] mappings, SoapHeaderDirection direction, bool isEncoded, string defaultNS, bool serviceDefaultIsEncoded, string envelopeNS);
	static void WriteUnknownHeaders(XmlWriter writer, SoapHeaderCollection headers, string envelopeNS);
}
class SoapHeaderMapping {
	bool Custom {get;}
	SoapHeaderDirection Direction {get;}
	Type HeaderType {get;}
	MemberInfo MemberInfo {get;}
	bool Repeats {get;}
}
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
abstract class SoapMessage {
	string Action {get;}
	string ContentEncoding {get;set;}
	string ContentType {get;set;}
	SoapException Exception {get;set;}
	SoapHeaderCollection Headers {get;}
	LogicalMethodInfo MethodInfo {get;}
	bool OneWay {get;}
	SoapProtocolVersion SoapVersion {get;}
	SoapMessageStage Stage {get;}
	Stream Stream {get;}
	string Url {get;}
	protected void EnsureInStage();
	protected void EnsureOutStage();
	protected void EnsureStage(SoapMessageStage stage);
	object GetInParameterValue(int index);
	object GetOutParameterValue(int index);
	object GetReturnValue();
}
enum SoapMessageStage { BeforeSerialize, AfterSerialize, BeforeDeserialize, AfterDeserialize }
enum SoapParameterStyle { Default, Bare, Wrapped }
enum SoapProtocolVersion { Default, Soap11, Soap12 }
class SoapRpcMethodAttribute : Attribute {
	string Action {get;set;}
	string Binding {get;set;}
	bool OneWay {get;set;}
	string RequestElementName {get;set;}
	string RequestNamespace {get;set;}
	string ResponseElementName {get;set;}
	string ResponseNamespace {get;set;}
	SoapBindingUse Use {get;set;}
}
class SoapRpcServiceAttribute : Attribute {
	SoapServiceRoutingStyle RoutingStyle {get;set;}
	SoapBindingUse Use {get;set;}
}
class SoapServerMessage : SoapMessage {
	object Server {get;}
}
class SoapServerMethod {
	string Action {get;}
	SoapBindingUse BindingUse {get;}
	SoapHeaderMapping[] InHeaderMappings {get;}
	XmlSerializer InHeaderSerializer {get;}
	LogicalMethodInfo MethodInfo {get;}
	bool OneWay {get;}
	SoapHeaderMapping[] OutHeaderMappings {get;}
	XmlSerializer OutHeaderSerializer {get;}
	XmlSerializer ParameterSerializer {get;}
	SoapParameterStyle ParameterStyle {get;}
	XmlSerializer ReturnSerializer {get;}
	bool Rpc {get;}
	WsiProfiles WsiClaims {get;}
}
class SoapServerProtocol : ServerProtocol {
	protected XmlReader GetReaderForMessage(SoapServerMessage message, int bufferSize);
	protected XmlWriter GetWriterForMessage(SoapServerMessage message, int bufferSize);
	protected SoapServerMethod RouteRequest(SoapServerMessage message);
}
class SoapServerProtocolFactory : ServerProtocolFactory {}
class SoapServerType : ServerType {
	bool ServiceDefaultIsEncoded {get;}
	string ServiceNamespace {get;}
	bool ServiceRoutingOnSoapAction {get;}
	SoapServerMethod GetDuplicateMethod(object key);
	SoapServerMethod GetMethod(object key);
}
enum SoapServiceRoutingStyle { SoapAction, RequestElement }
class SoapUnknownHeader : SoapHeader {
	XmlElement Element {get;set;}
}
class TextReturnReader : MimeReturnReader {}
abstract class UrlEncodedParameterWriter : MimeParameterWriter {
	protected void Encode(TextWriter writer, object[] values);
	protected void Encode(TextWriter writer, string name, object value);
}
class UrlParameterReader : ValueCollectionParameterReader {}
class UrlParameterWriter : UrlEncodedParameterWriter {}
abstract class ValueCollectionParameterReader : MimeParameterReader {
	static bool IsSupported(LogicalMethodInfo methodInfo);
	static bool IsSupported(ParameterInfo paramInfo);
	protected object[] Read(NameValueCollection collection);
}
class WebClientAsyncResult : IAsyncResult {
	object AsyncState {get;}
	WaitHandle AsyncWaitHandle {get;}
	bool CompletedSynchronously {get;}
	bool IsCompleted {get;}
	void Abort();
}
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
class WebServiceHandlerFactory : IHttpHandlerFactory {
	IHttpHandler GetHandler(HttpContext context, string verb, string url, string filePath);
	void ReleaseHandler(IHttpHandler handler);
}
class XmlReturnReader : MimeReturnReader {}
