// assemblies: System, System.Net, System.Net.HttpListener, System.Net.NameResolution, System.Net.Primitives, System.Net.Requests, System.Net.WebClient, System.Net.WebHeaderCollection, System.Net.WebProxy, System.Runtime
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Collections.Specialized;
using System.ComponentModel;
using System.IO;
using System.Security;
using System.Security.Principal;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
namespace System.Net;
class AuthenticationManager {
	static ICredentialPolicy CredentialPolicy {get;set;}
	static StringDictionary CustomTargetNameDictionary {get;}
	static IEnumerator RegisteredModules {get;}
	static Authorization Authenticate(string challenge, WebRequest request, ICredentials credentials);
	static Authorization PreAuthenticate(WebRequest request, ICredentials credentials);
	static void Register(IAuthenticationModule authenticationModule);
	static void Unregister(IAuthenticationModule authenticationModule);
	static void Unregister(string authenticationScheme);
}
delegate AuthenticationSchemes AuthenticationSchemeSelector(HttpListenerRequest httpRequest);
enum AuthenticationSchemes { None, Digest, Negotiate, Ntlm, Basic, Anonymous, IntegratedWindowsAuthentication }
class Authorization {
	bool Complete {get;}
	string ConnectionGroupId {get;}
	string Message {get;}
	bool MutuallyAuthenticated {get;set;}
	string[] ProtectionRealm {get;set;}
}
delegate IPEndPoint BindIPEndPoint(ServicePoint servicePoint, IPEndPoint remoteEndPoint, int retryCount);
class Cookie {
	string Comment {get;set;}
	Uri CommentUri {get;set;}
	bool Discard {get;set;}
	string Domain {get;set;}
	bool Expired {get;set;}
	DateTime Expires {get;set;}
	bool HttpOnly {get;set;}
	string Name {get;set;}
	string Path {get;set;}
	string Port {get;set;}
	bool Secure {get;set;}
	DateTime TimeStamp {get;}
	string Value {get;set;}
	int Version {get;set;}
}
class CookieCollection : ICollection, ICollection<Cookie>, IReadOnlyCollection<Cookie> {
	int Count {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	object SyncRoot {get;}
	Cookie this[int index] {get;}
	Cookie this[string name] {get;}
	void Add(Cookie cookie);
	void Add(CookieCollection cookies);
	void Clear();
	bool Contains(Cookie cookie);
	void CopyTo(Array array, int index);
	void CopyTo(Cookie[] array, int index);
	IEnumerator GetEnumerator();
	bool Remove(Cookie cookie);
}
class CookieContainer {
	const int DefaultCookieLimit, DefaultPerDomainCookieLimit, DefaultCookieLengthLimit;
	int Capacity {get;set;}
	int Count {get;}
	int MaxCookieSize {get;set;}
	int PerDomainCapacity {get;set;}
	void Add(Cookie cookie);
	void Add(CookieCollection cookies);
	void Add(Uri uri, Cookie cookie);
	void Add(Uri uri, CookieCollection cookies);
	CookieCollection GetAllCookies();
	string GetCookieHeader(Uri uri);
	CookieCollection GetCookies(Uri uri);
	void SetCookies(Uri uri, string cookieHeader);
}
class CookieException : FormatException {}
enum CookieVariant { Unknown, Plain, Rfc2109, Rfc2965, Default }
class CredentialCache : ICredentials, ICredentialsByHost, IEnumerable {
	static ICredentials DefaultCredentials {get;}
	static NetworkCredential DefaultNetworkCredentials {get;}
	void Add(Uri uriPrefix, string authType, NetworkCredential cred);
	void Add(string host, int port, string authenticationType, NetworkCredential credential);
	NetworkCredential GetCredential(Uri uriPrefix, string authType);
	NetworkCredential GetCredential(string host, int port, string authenticationType);
	IEnumerator GetEnumerator();
	void Remove(Uri uriPrefix, string authType);
	void Remove(string host, int port, string authenticationType);
}
enum DecompressionMethods { None, GZip, Deflate, Brotli, All }
static class Dns {
	static IAsyncResult BeginGetHostAddresses(string hostNameOrAddress, AsyncCallback requestCallback, object state);
	static IAsyncResult BeginGetHostEntry(IPAddress address, AsyncCallback requestCallback, object stateObject);
	static IAsyncResult BeginGetHostEntry(string hostNameOrAddress, AsyncCallback requestCallback, object stateObject);
	static IPAddress[] EndGetHostAddresses(IAsyncResult asyncResult);
	static IPHostEntry EndGetHostEntry(IAsyncResult asyncResult);
	static IPAddress[] GetHostAddresses(string hostNameOrAddress);
	static Task<IPAddress[]> GetHostAddressesAsync(string hostNameOrAddress);
	static Task<IPAddress[]> GetHostAddressesAsync(string hostNameOrAddress, CancellationToken cancellationToken);
	static IPHostEntry GetHostEntry(IPAddress address);
	static IPHostEntry GetHostEntry(string hostNameOrAddress);
	static Task<IPHostEntry> GetHostEntryAsync(string hostNameOrAddress);
	static Task<IPHostEntry> GetHostEntryAsync(string hostNameOrAddress, CancellationToken cancellationToken);
	static Task<IPHostEntry> GetHostEntryAsync(IPAddress address);
	static string GetHostName();
}
class DnsEndPoint : EndPoint {
	string Host {get;}
	int Port {get;}
}
class DnsPermission : CodeAccessPermission {
	bool IsUnrestricted();
}
class DnsPermissionAttribute {}
class DownloadDataCompletedEventArgs : AsyncCompletedEventArgs {
	byte[] Result {get;}
}
delegate void DownloadDataCompletedEventHandler(object sender, DownloadDataCompletedEventArgs e);
class DownloadProgressChangedEventArgs : ProgressChangedEventArgs {
	long BytesReceived {get;}
	long TotalBytesToReceive {get;}
}
delegate void DownloadProgressChangedEventHandler(object sender, DownloadProgressChangedEventArgs e);
class DownloadStringCompletedEventArgs : AsyncCompletedEventArgs {
	string Result {get;}
}
delegate void DownloadStringCompletedEventHandler(object sender, DownloadStringCompletedEventArgs e);
abstract class EndPoint {
	EndPoint Create(SocketAddress socketAddress);
	SocketAddress Serialize();
}
class EndpointPermission {
	string Hostname {get;}
	int Port {get;}
	TransportType Transport {get;}
}
class FileWebRequest : WebRequest {}
class FileWebResponse : WebResponse {}
enum FtpStatusCode { Undefined, RestartMarker, ServiceTemporarilyNotAvailable, DataAlreadyOpen, OpeningData, CommandOK, CommandExtraneous, DirectoryStatus, FileStatus, SystemType, SendUserCommand, ClosingControl, ClosingData, EnteringPassive, LoggedInProceed, ServerWantsSecureSession, FileActionOK, PathnameCreated, SendPasswordCommand, NeedLoginAccount, FileCommandPending, ServiceNotAvailable, CantOpenData, ConnectionClosed, ActionNotTakenFileUnavailableOrBusy, ActionAbortedLocalProcessingError, ActionNotTakenInsufficientSpace, CommandSyntaxError, ArgumentSyntaxError, CommandNotImplemented, BadCommandSequence, NotLoggedIn, AccountNeeded, ActionNotTakenFileUnavailable, ActionAbortedUnknownPageType, FileActionAborted, ActionNotTakenFilenameNotAllowed }
class FtpWebRequest : WebRequest {
	long ContentOffset {get;set;}
	bool EnableSsl {get;set;}
	bool KeepAlive {get;set;}
	int ReadWriteTimeout {get;set;}
	string RenameTo {get;set;}
	ServicePoint ServicePoint {get;}
	bool UseBinary {get;set;}
	bool UsePassive {get;set;}
}
class FtpWebResponse : WebResponse {
	string BannerMessage {get;}
	string ExitMessage {get;}
	DateTime LastModified {get;}
	FtpStatusCode StatusCode {get;}
	string StatusDescription {get;}
	string WelcomeMessage {get;}
}
delegate void HttpContinueDelegate(int StatusCode, WebHeaderCollection httpHeaders);
class HttpListener : IDisposable {
	AuthenticationSchemeSelector AuthenticationSchemeSelectorDelegate {get;set;}
	AuthenticationSchemes AuthenticationSchemes {get;set;}
	HttpListener.ExtendedProtectionSelector ExtendedProtectionSelectorDelegate {get;set;}
	bool IgnoreWriteExceptions {get;set;}
	bool IsListening {get;}
	static bool IsSupported {get;}
	HttpListenerPrefixCollection Prefixes {get;}
	string Realm {get;set;}
	HttpListenerTimeoutManager TimeoutManager {get;}
	bool UnsafeConnectionNtlmAuthentication {get;set;}
	void Abort();
	IAsyncResult BeginGetContext(AsyncCallback callback, object state);
	void Close();
	HttpListenerContext EndGetContext(IAsyncResult asyncResult);
	HttpListenerContext GetContext();
	Task<HttpListenerContext> GetContextAsync();
	void Start();
	void Stop();
	delegate void ExtendedProtectionSelector(HttpListenerRequest request);
}
class HttpListenerBasicIdentity : GenericIdentity {
	string Password {get;}
}
class HttpListenerContext {
	HttpListenerRequest Request {get;}
	HttpListenerResponse Response {get;}
	IPrincipal User {get;}
}
class HttpListenerException : Win32Exception {}
class HttpListenerPrefixCollection : ICollection<string> {
	int Count {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	void Add(string uriPrefix);
	void Clear();
	bool Contains(string uriPrefix);
	void CopyTo(Array array, int offset);
	void CopyTo(string[] array, int offset);
	IEnumerator<string> GetEnumerator();
	bool Remove(string uriPrefix);
}
class HttpListenerRequest {
	string[] AcceptTypes {get;}
	int ClientCertificateError {get;}
	Encoding ContentEncoding {get;}
	long ContentLength64 {get;}
	string ContentType {get;}
	CookieCollection Cookies {get;}
	bool HasEntityBody {get;}
	NameValueCollection Headers {get;}
	string HttpMethod {get;}
	Stream InputStream {get;}
	bool IsAuthenticated {get;}
	bool IsLocal {get;}
	bool IsSecureConnection {get;}
	bool IsWebSocketRequest {get;}
	bool KeepAlive {get;}
	IPEndPoint LocalEndPoint {get;}
	Version ProtocolVersion {get;}
	NameValueCollection QueryString {get;}
	string RawUrl {get;}
	IPEndPoint RemoteEndPoint {get;}
	Guid RequestTraceIdentifier {get;}
	string ServiceName {get;}
	TransportContext TransportContext {get;}
	Uri Url {get;}
	Uri UrlReferrer {get;}
	string UserAgent {get;}
	string UserHostAddress {get;}
	string UserHostName {get;}
	string[] UserLanguages {get;}
	IAsyncResult BeginGetClientCertificate(AsyncCallback requestCallback, object state);
}
class HttpListenerResponse : IDisposable {
	Encoding ContentEncoding {get;set;}
	long ContentLength64 {get;set;}
	string ContentType {get;set;}
	CookieCollection Cookies {get;set;}
	WebHeaderCollection Headers {get;set;}
	bool KeepAlive {get;set;}
	Stream OutputStream {get;}
	Version ProtocolVersion {get;set;}
	string RedirectLocation {get;set;}
	bool SendChunked {get;set;}
	int StatusCode {get;set;}
	string StatusDescription {get;set;}
	void Abort();
	void AddHeader(string name, string value);
	void AppendCookie(Cookie cookie);
	void AppendHeader(string name, string value);
	void Close();
	void Close(byte[] responseEntity, bool willBlock);
	void CopyFrom(HttpListenerResponse templateResponse);
	void Redirect(string url);
	void SetCookie(Cookie cookie);
}
class HttpListenerTimeoutManager {
	TimeSpan DrainEntityBody {get;set;}
	TimeSpan EntityBody {get;set;}
	TimeSpan HeaderWait {get;set;}
	TimeSpan IdleConnection {get;set;}
	long MinSendBytesPerSecond {get;set;}
	TimeSpan RequestQueue {get;set;}
}
enum HttpRequestHeader { CacheControl, Connection, Date, KeepAlive, Pragma, Trailer, TransferEncoding, Upgrade, Via, Warning, Allow, ContentLength, ContentType, ContentEncoding, ContentLanguage, ContentLocation, ContentMd5, ContentRange, Expires, LastModified, Accept, AcceptCharset, AcceptEncoding, AcceptLanguage, Authorization, Cookie, Expect, From, Host, IfMatch, IfModifiedSince, IfNoneMatch, IfRange, IfUnmodifiedSince, MaxForwards, ProxyAuthorization, Referer, Range, Te, Translate, UserAgent }
enum HttpResponseHeader { CacheControl, Connection, Date, KeepAlive, Pragma, Trailer, TransferEncoding, Upgrade, Via, Warning, Allow, ContentLength, ContentType, ContentEncoding, ContentLanguage, ContentLocation, ContentMd5, ContentRange, Expires, LastModified, AcceptRanges, Age, ETag, Location, ProxyAuthenticate, RetryAfter, Server, SetCookie, Vary, WwwAuthenticate }
enum HttpStatusCode { Continue, SwitchingProtocols, Processing, EarlyHints, OK, Created, Accepted, NonAuthoritativeInformation, NoContent, ResetContent, PartialContent, MultiStatus, AlreadyReported, IMUsed, MultipleChoices, Ambiguous, MovedPermanently, Moved, Found, Redirect, SeeOther, RedirectMethod, NotModified, UseProxy, Unused, TemporaryRedirect, RedirectKeepVerb, PermanentRedirect, BadRequest, Unauthorized, PaymentRequired, Forbidden, NotFound, MethodNotAllowed, NotAcceptable, ProxyAuthenticationRequired, RequestTimeout, Conflict, Gone, LengthRequired, PreconditionFailed, RequestEntityTooLarge, RequestUriTooLong, UnsupportedMediaType, RequestedRangeNotSatisfiable, ExpectationFailed, MisdirectedRequest, UnprocessableEntity, UnprocessableContent, Locked, FailedDependency, UpgradeRequired, PreconditionRequired, TooManyRequests, RequestHeaderFieldsTooLarge, UnavailableForLegalReasons, InternalServerError, NotImplemented, BadGateway, ServiceUnavailable, GatewayTimeout, HttpVersionNotSupported, VariantAlsoNegotiates, InsufficientStorage, LoopDetected, NotExtended, NetworkAuthenticationRequired }
static class HttpVersion {
	static Version Unknown, Version10, Version11, Version20, Version30;
}
class HttpWebRequest : WebRequest {
	string Accept {get;set;}
	Uri Address {get;}
	bool AllowAutoRedirect {get;set;}
	bool AllowReadStreamBuffering {get;set;}
	bool AllowWriteStreamBuffering {get;set;}
	DecompressionMethods AutomaticDecompression {get;set;}
	string Connection {get;set;}
	HttpContinueDelegate ContinueDelegate {get;set;}
	int ContinueTimeout {get;set;}
	CookieContainer CookieContainer {get;set;}
	DateTime Date {get;set;}
	static int DefaultMaximumErrorResponseLength {get;set;}
	static int DefaultMaximumResponseHeadersLength {get;set;}
	string Expect {get;set;}
	bool HaveResponse {get;}
	string Host {get;set;}
	DateTime IfModifiedSince {get;set;}
	bool KeepAlive {get;set;}
	int MaximumAutomaticRedirections {get;set;}
	int MaximumResponseHeadersLength {get;set;}
	string MediaType {get;set;}
	bool Pipelined {get;set;}
	Version ProtocolVersion {get;set;}
	int ReadWriteTimeout {get;set;}
	string Referer {get;set;}
	bool SendChunked {get;set;}
	ServicePoint ServicePoint {get;}
	bool SupportsCookieContainer {get;}
	string TransferEncoding {get;set;}
	bool UnsafeAuthenticatedConnectionSharing {get;set;}
	string UserAgent {get;set;}
	void AddRange(int from, int to);
	void AddRange(long from, long to);
	void AddRange(int range);
	void AddRange(long range);
	void AddRange(string rangeSpecifier, int from, int to);
	void AddRange(string rangeSpecifier, long from, long to);
	void AddRange(string rangeSpecifier, int range);
	void AddRange(string rangeSpecifier, long range);
	Stream EndGetRequestStream(IAsyncResult asyncResult, out TransportContext context);
	Stream GetRequestStream(out TransportContext context);
}
class HttpWebResponse : WebResponse {
	string CharacterSet {get;}
	string ContentEncoding {get;}
	CookieCollection Cookies {get;set;}
	DateTime LastModified {get;}
	string Method {get;}
	Version ProtocolVersion {get;}
	string Server {get;}
	HttpStatusCode StatusCode {get;}
	string StatusDescription {get;}
	string GetResponseHeader(string headerName);
}
interface IAuthenticationModule {
	string AuthenticationType {get;}
	bool CanPreAuthenticate {get;}
	Authorization Authenticate(string challenge, WebRequest request, ICredentials credentials);
	Authorization PreAuthenticate(WebRequest request, ICredentials credentials);
}
interface ICertificatePolicy {}
interface ICredentialPolicy {
	bool ShouldSendCredential(Uri challengeUri, WebRequest request, NetworkCredential credential, IAuthenticationModule authenticationModule);
}
interface ICredentials {
	NetworkCredential GetCredential(Uri uri, string authType);
}
interface ICredentialsByHost {
	NetworkCredential GetCredential(string host, int port, string authenticationType);
}
class IPAddress : IFormattable {
	static IPAddress Any, Loopback, Broadcast, None, IPv6Any, IPv6Loopback, IPv6None;
	bool IsIPv4MappedToIPv6 {get;}
	bool IsIPv6LinkLocal {get;}
	bool IsIPv6Multicast {get;}
	bool IsIPv6SiteLocal {get;}
	bool IsIPv6Teredo {get;}
	bool IsIPv6UniqueLocal {get;}
	long ScopeId {get;set;}
	byte[] GetAddressBytes();
	static long HostToNetworkOrder(long host);
	static int HostToNetworkOrder(int host);
	static short HostToNetworkOrder(short host);
	static bool IsLoopback(IPAddress address);
	IPAddress MapToIPv4();
	IPAddress MapToIPv6();
	static long NetworkToHostOrder(long network);
	static int NetworkToHostOrder(int network);
	static short NetworkToHostOrder(short network);
	static IPAddress Parse(string ipString);
	static bool TryParse(string ipString, out IPAddress address);
	bool TryWriteBytes(Span<byte> destination, out int bytesWritten);
}
class IPEndPoint : EndPoint {
	const int MinPort, MaxPort;
	IPAddress Address {get;set;}
	int Port {get;set;}
	static IPEndPoint Parse(string s);
	static bool TryParse(string s, out IPEndPoint result);
}
class IPEndPointCollection : Collection<IPEndPoint> {}
class IPHostEntry {
	IPAddress[] AddressList {get;set;}
	string[] Aliases {get;set;}
	string HostName {get;set;}
}
struct IPNetwork : IEquatable<IPNetwork>, IFormattable {
	IPAddress BaseAddress {get;}
	int PrefixLength {get;}
	bool Contains(IPAddress address);
	static IPNetwork Parse(string s);
	static bool TryParse(string s, out IPNetwork result);
}
interface IWebProxy {
	ICredentials Credentials {get;set;}
	Uri GetProxy(Uri destination);
	bool IsBypassed(Uri host);
}
interface IWebProxyScript {
	void Close();
	bool Load(Uri scriptLocation, string script, Type helperType);
	string Run(string url, string host);
}
interface IWebRequestCreate {
	WebRequest Create(Uri uri);
}
enum NetworkAccess { Accept, Connect }
class NetworkCredential : ICredentials, ICredentialsByHost {
	string Domain {get;set;}
	string Password {get;set;}
	SecureString SecurePassword {get;set;}
	string UserName {get;set;}
	NetworkCredential GetCredential(Uri uri, string authenticationType);
	NetworkCredential GetCredential(string host, int port, string authenticationType);
}
class OpenReadCompletedEventArgs : AsyncCompletedEventArgs {
	Stream Result {get;}
}
delegate void OpenReadCompletedEventHandler(object sender, OpenReadCompletedEventArgs e);
class OpenWriteCompletedEventArgs : AsyncCompletedEventArgs {
	Stream Result {get;}
}
delegate void OpenWriteCompletedEventHandler(object sender, OpenWriteCompletedEventArgs e);
class PathList {}
class ProtocolViolationException : InvalidOperationException {}
enum SecurityProtocolType { SystemDefault, Ssl3, Tls, Tls11, Tls12, Tls13 }
class ServicePoint {
	Uri Address {get;}
	BindIPEndPoint BindIPEndPointDelegate {get;set;}
	int ConnectionLeaseTimeout {get;set;}
	int ConnectionLimit {get;set;}
	string ConnectionName {get;}
	int CurrentConnections {get;}
	bool Expect100Continue {get;set;}
	DateTime IdleSince {get;}
	int MaxIdleTime {get;set;}
	Version ProtocolVersion {get;}
	int ReceiveBufferSize {get;set;}
	bool SupportsPipelining {get;}
	bool UseNagleAlgorithm {get;set;}
	bool CloseConnectionGroup(string connectionGroupName);
	void SetTcpKeepAlive(bool enabled, int keepAliveTime, int keepAliveInterval);
}
class ServicePointManager {
	const int DefaultNonPersistentConnectionLimit, DefaultPersistentConnectionLimit;
	static bool CheckCertificateRevocationList {get;set;}
	static int DefaultConnectionLimit {get;set;}
	static int DnsRefreshTimeout {get;set;}
	static bool EnableDnsRoundRobin {get;set;}
	static bool Expect100Continue {get;set;}
	static int MaxServicePointIdleTime {get;set;}
	static int MaxServicePoints {get;set;}
	static bool ReusePort {get;set;}
	static SecurityProtocolType SecurityProtocol {get;set;}
	static bool UseNagleAlgorithm {get;set;}
	static ServicePoint FindServicePoint(Uri address);
	static ServicePoint FindServicePoint(string uriString, IWebProxy proxy);
	static ServicePoint FindServicePoint(Uri address, IWebProxy proxy);
	static void SetTcpKeepAlive(bool enabled, int keepAliveTime, int keepAliveInterval);
}
class SocketAddress : IEquatable<SocketAddress> {
	Memory<byte> Buffer {get;}
	int Size {get;set;}
	byte this[int offset] {get;set;}
}
class SocketPermission : CodeAccessPermission {
	const int AllPorts;
	IEnumerator AcceptList {get;}
	IEnumerator ConnectList {get;}
	void AddPermission(NetworkAccess access, TransportType transport, string hostName, int portNumber);
	bool IsUnrestricted();
}
class SocketPermissionAttribute {
	string Access {get;set;}
	string Host {get;set;}
	string Port {get;set;}
	string Transport {get;set;}
}
abstract class TransportContext {}
enum TransportType { Udp, Connectionless, Tcp, ConnectionOriented, All }
class UploadDataCompletedEventArgs : AsyncCompletedEventArgs {
	byte[] Result {get;}
}
delegate void UploadDataCompletedEventHandler(object sender, UploadDataCompletedEventArgs e);
class UploadFileCompletedEventArgs : AsyncCompletedEventArgs {
	byte[] Result {get;}
}
delegate void UploadFileCompletedEventHandler(object sender, UploadFileCompletedEventArgs e);
class UploadProgressChangedEventArgs : ProgressChangedEventArgs {
	long BytesReceived {get;}
	long BytesSent {get;}
	long TotalBytesToReceive {get;}
	long TotalBytesToSend {get;}
}
delegate void UploadProgressChangedEventHandler(object sender, UploadProgressChangedEventArgs e);
class UploadStringCompletedEventArgs : AsyncCompletedEventArgs {
	string Result {get;}
}
delegate void UploadStringCompletedEventHandler(object sender, UploadStringCompletedEventArgs e);
class UploadValuesCompletedEventArgs : AsyncCompletedEventArgs {
	byte[] Result {get;}
}
delegate void UploadValuesCompletedEventHandler(object sender, UploadValuesCompletedEventArgs e);
class WebClient : Component {
	string BaseAddress {get;set;}
	ICredentials Credentials {get;set;}
	Encoding Encoding {get;set;}
	WebHeaderCollection Headers {get;set;}
	IWebProxy Proxy {get;set;}
	NameValueCollection QueryString {get;set;}
	WebHeaderCollection ResponseHeaders {get;}
	bool UseDefaultCredentials {get;set;}
	event DownloadStringCompletedEventHandler DownloadStringCompleted;
	byte[] DownloadData(string address);
	byte[] DownloadData(Uri address);
	void DownloadDataAsync(Uri address);
	void DownloadDataAsync(Uri address, object userToken);
	Task<byte[]> DownloadDataTaskAsync(string address);
	Task<byte[]> DownloadDataTaskAsync(Uri address);
	void DownloadFile(string address, string fileName);
	void DownloadFile(Uri address, string fileName);
	Task DownloadFileTaskAsync(string address, string fileName);
	Task DownloadFileTaskAsync(Uri address, string fileName);
	string DownloadString(string address);
	string DownloadString(Uri address);
	void DownloadStringAsync(Uri address);
	void DownloadStringAsync(Uri address, object userToken);
	Task<string> DownloadStringTaskAsync(string address);
	Task<string> DownloadStringTaskAsync(Uri address);
	protected WebRequest GetWebRequest(Uri address);
	protected WebResponse GetWebResponse(WebRequest request);
	protected WebResponse GetWebResponse(WebRequest request, IAsyncResult result);
	Stream OpenRead(string address);
	Stream OpenRead(Uri address);
	Task<Stream> OpenReadTaskAsync(string address);
	Task<Stream> OpenReadTaskAsync(Uri address);
	byte[] UploadData(string address, byte[] data);
	byte[] UploadData(Uri address, byte[] data);
	byte[] UploadData(string address, string method, byte[] data);
	byte[] UploadData(Uri address, string method, byte[] data);
	byte[] UploadFile(string address, string fileName);
	byte[] UploadFile(Uri address, string fileName);
	byte[] UploadFile(string address, string method, string fileName);
	byte[] UploadFile(Uri address, string method, string fileName);
	string UploadString(string address, string data);
	string UploadString(Uri address, string data);
	string UploadString(string address, string method, string data);
	string UploadString(Uri address, string method, string data);
	Task<string> UploadStringTaskAsync(string address, string data);
	Task<string> UploadStringTaskAsync(Uri address, string data);
	Task<string> UploadStringTaskAsync(string address, string method, string data);
	Task<string> UploadStringTaskAsync(Uri address, string method, string data);
	byte[] UploadValues(string address, NameValueCollection data);
	byte[] UploadValues(Uri address, NameValueCollection data);
	byte[] UploadValues(string address, string method, NameValueCollection data);
	byte[] UploadValues(Uri address, string method, NameValueCollection data);
	Task<byte[]> UploadValuesTaskAsync(string address, NameValueCollection data);
	Task<byte[]> UploadValuesTaskAsync(string address, string method, NameValueCollection data);
	Task<byte[]> UploadValuesTaskAsync(Uri address, NameValueCollection data);
	Task<byte[]> UploadValuesTaskAsync(Uri address, string method, NameValueCollection data);
}
class WebException : InvalidOperationException {
	WebResponse Response {get;}
	WebExceptionStatus Status {get;}
}
enum WebExceptionStatus { Success, NameResolutionFailure, ConnectFailure, ReceiveFailure, SendFailure, PipelineFailure, RequestCanceled, ProtocolError, ConnectionClosed, TrustFailure, SecureChannelFailure, ServerProtocolViolation, KeepAliveFailure, Pending, Timeout, ProxyNameResolutionFailure, UnknownError, MessageLengthLimitExceeded, CacheEntryNotFound, RequestProhibitedByCachePolicy, RequestProhibitedByProxy }
class WebHeaderCollection : NameValueCollection {
	string this[HttpRequestHeader header] {get;set;}
	string this[HttpResponseHeader header] {get;set;}
	void Add(HttpRequestHeader header, string value);
	void Add(HttpResponseHeader header, string value);
	void Add(string header);
	protected void AddWithoutValidate(string headerName, string headerValue);
	static bool IsRestricted(string headerName);
	static bool IsRestricted(string headerName, bool response);
	void Remove(HttpRequestHeader header);
	void Remove(HttpResponseHeader header);
	void Set(HttpRequestHeader header, string value);
	void Set(HttpResponseHeader header, string value);
	byte[] ToByteArray();
}
class WebPermission : CodeAccessPermission {
	IEnumerator AcceptList {get;}
	IEnumerator ConnectList {get;}
	void AddPermission(NetworkAccess access, string uriString);
	void AddPermission(NetworkAccess access, Regex uriRegex);
	bool IsUnrestricted();
}
class WebPermissionAttribute {
	string Accept {get;set;}
	string AcceptPattern {get;set;}
	string Connect {get;set;}
	string ConnectPattern {get;set;}
}
class WebProxy : IWebProxy {
	Uri Address {get;set;}
	ArrayList BypassArrayList {get;}
	string[] BypassList {get;set;}
	bool BypassProxyOnLocal {get;set;}
	ICredentials Credentials {get;set;}
	bool UseDefaultCredentials {get;set;}
	static IWebProxy CreateDefaultProxy();
	Uri GetProxy(Uri destination);
	bool IsBypassed(Uri host);
}
abstract class WebRequest : MarshalByRefObject {
	string ConnectionGroupName {get;set;}
	long ContentLength {get;set;}
	string ContentType {get;set;}
	ICredentials Credentials {get;set;}
	static IWebProxy DefaultWebProxy {get;set;}
	WebHeaderCollection Headers {get;set;}
	TokenImpersonationLevel ImpersonationLevel {get;set;}
	string Method {get;set;}
	bool PreAuthenticate {get;set;}
	IWebProxy Proxy {get;set;}
	Uri RequestUri {get;}
	int Timeout {get;set;}
	bool UseDefaultCredentials {get;set;}
	void Abort();
	IAsyncResult BeginGetRequestStream(AsyncCallback callback, object state);
	IAsyncResult BeginGetResponse(AsyncCallback callback, object state);
	static WebRequest Create(string requestUriString);
	static WebRequest Create(Uri requestUri);
	static WebRequest CreateDefault(Uri requestUri);
	static HttpWebRequest CreateHttp(string requestUriString);
	static HttpWebRequest CreateHttp(Uri requestUri);
	Stream EndGetRequestStream(IAsyncResult asyncResult);
	WebResponse EndGetResponse(IAsyncResult asyncResult);
	Stream GetRequestStream();
	Task<Stream> GetRequestStreamAsync();
	WebResponse GetResponse();
	Task<WebResponse> GetResponseAsync();
	static IWebProxy GetSystemWebProxy();
	static bool RegisterPrefix(string prefix, IWebRequestCreate creator);
}
static class WebRequestMethods {
	static class File {
		const string DownloadFile, UploadFile;
	}
	static class Ftp {
		const string DownloadFile, ListDirectory, UploadFile, DeleteFile, AppendFile, GetFileSize, UploadFileWithUniqueName, MakeDirectory, RemoveDirectory, ListDirectoryDetails, GetDateTimestamp, PrintWorkingDirectory, Rename;
	}
	static class Http {
		const string Get, Connect, Head, Put, Post, MkCol;
	}
}
abstract class WebResponse : MarshalByRefObject, IDisposable {
	long ContentLength {get;set;}
	string ContentType {get;set;}
	WebHeaderCollection Headers {get;}
	bool IsFromCache {get;}
	bool IsMutuallyAuthenticated {get;}
	Uri ResponseUri {get;}
	bool SupportsHeaders {get;}
	void Close();
	void Dispose();
	protected void Dispose(bool disposing);
	Stream GetResponseStream();
}
static class WebUtility {
	static string HtmlDecode(string value);
	static void HtmlDecode(string value, TextWriter output);
	static string HtmlEncode(string value);
	static void HtmlEncode(string value, TextWriter output);
	static string UrlDecode(string encodedValue);
	static byte[] UrlDecodeToBytes(byte[] encodedValue, int offset, int count);
	static string UrlEncode(string value);
	static byte[] UrlEncodeToBytes(byte[] value, int offset, int count);
}
class WriteStreamClosedEventArgs : EventArgs {}
delegate void WriteStreamClosedEventHandler(object sender, WriteStreamClosedEventArgs e);
