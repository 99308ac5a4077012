// assemblies: System, System.Web
using System.Collections;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.ComponentModel;
using System.Configuration.Provider;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Security;
using System.Security.Principal;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using System.Web.Caching;
using System.Web.Configuration;
using System.Web.Profile;
using System.Web.Routing;
using System.Web.SessionState;
using System.Web.UI;
using System.Web.UI.WebControls;
namespace System.Web;
enum ApplicationShutdownReason { None, HostingEnvironment, ChangeInGlobalAsax, ConfigurationChange, UnloadAppDomainCalled, ChangeInSecurityPolicyFile, BinDirChangeOrDirectoryRename, BrowsersDirChangeOrDirectoryRename, CodeDirChangeOrDirectoryRename, ResourcesDirChangeOrDirectoryRename, IdleTimeout, PhysicalApplicationPathChanged, HttpRuntimeClose, InitializationError, MaxRecompilationsReached, BuildManagerChange }
class AspNetHostingPermission : CodeAccessPermission {
	AspNetHostingPermissionLevel Level {get;set;}
	bool IsUnrestricted();
}
class AspNetHostingPermissionAttribute {
	AspNetHostingPermissionLevel Level {get;set;}
}
enum AspNetHostingPermissionLevel { None, Minimal, Low, Medium, High, Unrestricted }
delegate IAsyncResult BeginEventHandler(object sender, EventArgs e, AsyncCallback cb, object extraData);
class DefaultHttpHandler : IHttpAsyncHandler {
	protected HttpContext Context {get;}
	protected NameValueCollection ExecuteUrlHeaders {get;}
	bool IsReusable {get;}
	IAsyncResult BeginProcessRequest(HttpContext context, AsyncCallback callback, object state);
	void EndProcessRequest(IAsyncResult result);
	void OnExecuteUrlPreconditionFailure();
	string OverrideExecuteUrlPath();
	void ProcessRequest(HttpContext context);
}
delegate void EndEventHandler(IAsyncResult ar);
class EventHandlerTaskAsyncHelper {
	BeginEventHandler BeginEventHandler {get;}
	EndEventHandler EndEventHandler {get;}
}
class HtmlString : IHtmlString {
	string ToHtmlString();
}
class HttpApplication : IComponent, IHttpAsyncHandler {
	HttpApplicationState Application {get;}
	HttpContext Context {get;}
	protected EventHandlerList Events {get;}
	HttpModuleCollection Modules {get;}
	HttpRequest Request {get;}
	HttpResponse Response {get;}
	HttpServerUtility Server {get;}
	HttpSessionState Session {get;}
	ISite Site {get;set;}
	IPrincipal User {get;}
	event EventHandler AcquireRequestState;
	event EventHandler AuthenticateRequest;
	event EventHandler AuthorizeRequest;
	event EventHandler BeginRequest;
	event EventHandler Disposed;
	event EventHandler EndRequest;
	event EventHandler Error;
	event EventHandler LogRequest;
	event EventHandler MapRequestHandler;
	event EventHandler PostAcquireRequestState;
	event EventHandler PostAuthenticateRequest;
	event EventHandler PostAuthorizeRequest;
	event EventHandler PostLogRequest;
	event EventHandler PostMapRequestHandler;
	event EventHandler PostReleaseRequestState;
	event EventHandler PostRequestHandlerExecute;
	event EventHandler PostResolveRequestCache;
	event EventHandler PostUpdateRequestCache;
	event EventHandler PreRequestHandlerExecute;
	event EventHandler PreSendRequestContent;
	event EventHandler PreSendRequestHeaders;
	event EventHandler ReleaseRequestState;
	event EventHandler ResolveRequestCache;
	event EventHandler UpdateRequestCache;
	void CompleteRequest();
	void Dispose();
	string GetOutputCacheProviderName(HttpContext context);
	string GetVaryByCustomString(HttpContext context, string custom);
	void Init();
	static void RegisterModule(Type moduleType);
}
class HttpApplicationState : NameObjectCollectionBase {
	string[] AllKeys {get;}
	HttpApplicationState Contents {get;}
	HttpStaticObjectsCollection StaticObjects {get;}
	object this[string name] {get;set;}
	object this[int index] {get;}
	void Add(string name, object value);
	void Clear();
	object Get(string name);
	object Get(int index);
	string GetKey(int index);
	void Lock();
	void Remove(string name);
	void RemoveAll();
	void RemoveAt(int index);
	void Set(string name, object value);
	void UnLock();
}
abstract class HttpApplicationStateBase : NameObjectCollectionBase {
	string[] AllKeys {get;}
	HttpApplicationStateBase Contents {get;}
	bool IsSynchronized {get;}
	HttpStaticObjectsCollectionBase StaticObjects {get;}
	object SyncRoot {get;}
	object this[int index] {get;}
	object this[string name] {get;set;}
	void Add(string name, object value);
	void Clear();
	void CopyTo(Array array, int index);
	object Get(int index);
	object Get(string name);
	string GetKey(int index);
	void Lock();
	void Remove(string name);
	void RemoveAll();
	void RemoveAt(int index);
	void Set(string name, object value);
	void UnLock();
}
class HttpApplicationStateWrapper : HttpApplicationStateBase {}
class HttpBrowserCapabilities : HttpCapabilitiesBase {}
abstract class HttpBrowserCapabilitiesBase : IFilterResolutionService {}
class HttpBrowserCapabilitiesWrapper : HttpBrowserCapabilitiesBase {}
class HttpCachePolicy {}
abstract class HttpCachePolicyBase {
	HttpCacheVaryByContentEncodings VaryByContentEncodings {get;}
	HttpCacheVaryByHeaders VaryByHeaders {get;}
	HttpCacheVaryByParams VaryByParams {get;}
	void AddValidationCallback(HttpCacheValidateHandler handler, object data);
	void AppendCacheExtension(string extension);
	void SetAllowResponseInBrowserHistory(bool allow);
	void SetCacheability(HttpCacheability cacheability);
	void SetCacheability(HttpCacheability cacheability, string field);
	void SetETag(string etag);
	void SetETagFromFileDependencies();
	void SetExpires(DateTime date);
	void SetLastModified(DateTime date);
	void SetLastModifiedFromFileDependencies();
	void SetMaxAge(TimeSpan delta);
	void SetNoServerCaching();
	void SetNoStore();
	void SetNoTransforms();
	void SetOmitVaryStar(bool omit);
	void SetProxyMaxAge(TimeSpan delta);
	void SetRevalidation(HttpCacheRevalidation revalidation);
	void SetSlidingExpiration(bool slide);
	void SetValidUntilExpires(bool validUntilExpires);
	void SetVaryByCustom(string custom);
}
class HttpCachePolicyWrapper : HttpCachePolicyBase {}
enum HttpCacheRevalidation { AllCaches, ProxyCaches, None }
delegate void HttpCacheValidateHandler(HttpContext context, object data, ref HttpValidationStatus validationStatus);
class HttpCacheVaryByContentEncodings {
	bool this[string contentEncoding] {get;set;}
}
class HttpCacheVaryByHeaders {
	bool AcceptTypes {get;set;}
	bool UserAgent {get;set;}
	bool UserCharSet {get;set;}
	bool UserLanguage {get;set;}
	bool this[string header] {get;set;}
	void VaryByUnspecifiedParameters();
}
class HttpCacheVaryByParams {
	bool IgnoreParams {get;set;}
	bool this[string header] {get;set;}
}
enum HttpCacheability { NoCache, Private, Server, Public, ServerAndPrivate, ServerAndNoCache }
class HttpClientCertificate : NameValueCollection {
	byte[] BinaryIssuer {get;}
	int CertEncoding {get;}
	byte[] Certificate {get;}
	string Cookie {get;}
	int Flags {get;}
	bool IsPresent {get;}
	bool IsValid {get;}
	string Issuer {get;}
	int KeySize {get;}
	byte[] PublicKey {get;}
	int SecretKeySize {get;}
	string SerialNumber {get;}
	string ServerIssuer {get;}
	string ServerSubject {get;}
	string Subject {get;}
	DateTime ValidFrom {get;}
	DateTime ValidUntil {get;}
}
class HttpCompileException : HttpException {
	string SourceCode {get;}
}
class HttpContext : IServiceProvider {
	Exception[] AllErrors {get;}
	HttpApplicationState Application {get;}
	HttpApplication ApplicationInstance {get;set;}
	Cache Cache {get;}
	static HttpContext Current {get;set;}
	IHttpHandler CurrentHandler {get;}
	RequestNotification CurrentNotification {get;}
	Exception Error {get;}
	IHttpHandler Handler {get;set;}
	bool IsCustomErrorEnabled {get;}
	bool IsDebuggingEnabled {get;}
	bool IsPostNotification {get;}
	IDictionary Items {get;}
	IHttpHandler PreviousHandler {get;}
	ProfileBase Profile {get;}
	HttpRequest Request {get;}
	HttpResponse Response {get;}
	HttpServerUtility Server {get;}
	HttpSessionState Session {get;}
	bool SkipAuthorization {get;set;}
	DateTime Timestamp {get;}
	TraceContext Trace {get;}
	IPrincipal User {get;set;}
	void AddError(Exception errorInfo);
	void ClearError();
	static object GetGlobalResourceObject(string classKey, string resourceKey, CultureInfo culture = default);
	static object GetLocalResourceObject(string virtualPath, string resourceKey, CultureInfo culture = default);
	object GetSection(string sectionName);
	void RemapHandler(IHttpHandler handler);
	void RewritePath(string path);
	void RewritePath(string path, bool rebaseClientPath);
	void RewritePath(string filePath, string pathInfo, string queryString, bool setClientFilePath = default);
	void SetSessionStateBehavior(SessionStateBehavior sessionStateBehavior);
}
abstract class HttpContextBase : IServiceProvider {
	Exception[] AllErrors {get;}
	HttpApplicationStateBase Application {get;}
	HttpApplication ApplicationInstance {get;set;}
	Cache Cache {get;}
	IHttpHandler CurrentHandler {get;}
	RequestNotification CurrentNotification {get;}
	Exception Error {get;}
	IHttpHandler Handler {get;set;}
	bool IsCustomErrorEnabled {get;}
	bool IsDebuggingEnabled {get;}
	bool IsPostNotification {get;}
	IDictionary Items {get;}
	IHttpHandler PreviousHandler {get;}
	ProfileBase Profile {get;}
	HttpRequestBase Request {get;}
	HttpResponseBase Response {get;}
	HttpServerUtilityBase Server {get;}
	HttpSessionStateBase Session {get;}
	bool SkipAuthorization {get;set;}
	DateTime Timestamp {get;}
	TraceContext Trace {get;}
	IPrincipal User {get;set;}
	void AddError(Exception errorInfo);
	void ClearError();
	object GetGlobalResourceObject(string classKey, string resourceKey, CultureInfo culture = default);
	object GetLocalResourceObject(string virtualPath, string resourceKey, CultureInfo culture = default);
	object GetSection(string sectionName);
	object GetService(Type serviceType);
	void RemapHandler(IHttpHandler handler);
	void RewritePath(string path);
	void RewritePath(string path, bool rebaseClientPath);
	void RewritePath(string filePath, string pathInfo, string queryString, bool setClientFilePath = default);
	void SetSessionStateBehavior(SessionStateBehavior sessionStateBehavior);
}
class HttpContextWrapper : HttpContextBase {}
class HttpCookie {
	string Domain {get;set;}
	DateTime Expires {get;set;}
	bool HasKeys {get;}
	bool HttpOnly {get;set;}
	string Name {get;set;}
	string Path {get;set;}
	bool Secure {get;set;}
	string Value {get;set;}
	NameValueCollection Values {get;}
	string this[string key] {get;set;}
}
class HttpCookieCollection : NameObjectCollectionBase {
	string[] AllKeys {get;}
	HttpCookie this[int index] {get;}
	HttpCookie this[string name] {get;}
	void Add(HttpCookie cookie);
	void Clear();
	void CopyTo(Array dest, int index);
	HttpCookie Get(int index);
	HttpCookie Get(string name);
	string GetKey(int index);
	void Remove(string name);
	void Set(HttpCookie cookie);
}
enum HttpCookieMode { UseUri, UseCookies, AutoDetect, UseDeviceProfile }
class HttpException {
	int WebEventCode {get;}
	static HttpException CreateFromLastError(string message);
	string GetHtmlErrorMessage();
	int GetHttpCode();
}
class HttpFileCollection : NameObjectCollectionBase {
	string[] AllKeys {get;}
	HttpPostedFile this[string name] {get;}
	HttpPostedFile this[int index] {get;}
	void CopyTo(Array dest, int index);
	HttpPostedFile Get(int index);
	HttpPostedFile Get(string name);
	string GetKey(int index);
}
abstract class HttpFileCollectionBase : NameObjectCollectionBase {
	string[] AllKeys {get;}
	bool IsSynchronized {get;}
	object SyncRoot {get;}
	HttpPostedFileBase this[string name] {get;}
	HttpPostedFileBase this[int index] {get;}
	void CopyTo(Array dest, int index);
	HttpPostedFileBase Get(int index);
	HttpPostedFileBase Get(string name);
	string GetKey(int index);
	IList<HttpPostedFileBase> GetMultiple(string name);
}
class HttpFileCollectionWrapper : HttpFileCollectionBase {}
class HttpModuleCollection : NameObjectCollectionBase {
	string[] AllKeys {get;}
	IHttpModule this[string name] {get;}
	IHttpModule this[int index] {get;}
	void CopyTo(Array dest, int index);
	IHttpModule Get(int index);
	IHttpModule Get(string name);
	string GetKey(int index);
}
class HttpParseException : HttpException {
	string FileName {get;}
	int Line {get;}
	ParserErrorCollection ParserErrors {get;}
	string VirtualPath {get;}
}
class HttpPostedFile {
	int ContentLength {get;}
	string ContentType {get;}
	string FileName {get;}
	Stream InputStream {get;}
	void SaveAs(string filename);
}
abstract class HttpPostedFileBase {
	int ContentLength {get;}
	string ContentType {get;}
	string FileName {get;}
	Stream InputStream {get;}
	void SaveAs(string filename);
}
class HttpPostedFileWrapper : HttpPostedFileBase {}
class HttpRequest {
	string[] AcceptTypes {get;}
	string AnonymousID {get;}
	string AppRelativeCurrentExecutionFilePath {get;}
	string ApplicationPath {get;}
	HttpBrowserCapabilities Browser {get;set;}
	HttpClientCertificate ClientCertificate {get;}
	Encoding ContentEncoding {get;set;}
	int ContentLength {get;}
	string ContentType {get;set;}
	HttpCookieCollection Cookies {get;}
	string CurrentExecutionFilePath {get;}
	string CurrentExecutionFilePathExtension {get;}
	string FilePath {get;}
	HttpFileCollection Files {get;}
	Stream Filter {get;set;}
	NameValueCollection Form {get;}
	NameValueCollection Headers {get;}
	string HttpMethod {get;}
	Stream InputStream {get;}
	bool IsAuthenticated {get;}
	bool IsLocal {get;}
	bool IsSecureConnection {get;}
	WindowsIdentity LogonUserIdentity {get;}
	NameValueCollection Params {get;}
	string Path {get;}
	string PathInfo {get;}
	string PhysicalApplicationPath {get;}
	string PhysicalPath {get;}
	NameValueCollection QueryString {get;}
	string RawUrl {get;}
	RequestContext RequestContext {get;}
	string RequestType {get;set;}
	NameValueCollection ServerVariables {get;}
	CancellationToken TimedOutToken {get;}
	int TotalBytes {get;}
	UnvalidatedRequestValues Unvalidated {get;}
	Uri Url {get;}
	Uri UrlReferrer {get;}
	string UserAgent {get;}
	string UserHostAddress {get;}
	string UserHostName {get;}
	string[] UserLanguages {get;}
	string this[string key] {get;}
	byte[] BinaryRead(int count);
	Stream GetBufferedInputStream();
	Stream GetBufferlessInputStream();
	Stream GetBufferlessInputStream(bool disableMaxRequestLength);
	void InsertEntityBody();
	void InsertEntityBody(byte[] buffer, int offset, int count);
	int[] MapImageCoordinates(string imageFieldName);
	string MapPath(string virtualPath);
	string MapPath(string virtualPath, string baseVirtualDir, bool allowCrossAppMapping);
	double[] MapRawImageCoordinates(string imageFieldName);
	void SaveAs(string filename, bool includeHeaders);
	void ValidateInput();
}
abstract class HttpRequestBase {
	string[] AcceptTypes {get;}
	string AnonymousID {get;}
	string AppRelativeCurrentExecutionFilePath {get;}
	string ApplicationPath {get;}
	HttpBrowserCapabilitiesBase Browser {get;}
	HttpClientCertificate ClientCertificate {get;}
	Encoding ContentEncoding {get;set;}
	int ContentLength {get;}
	string ContentType {get;set;}
	HttpCookieCollection Cookies {get;}
	string CurrentExecutionFilePath {get;}
	string CurrentExecutionFilePathExtension {get;}
	string FilePath {get;}
	HttpFileCollectionBase Files {get;}
	Stream Filter {get;set;}
	NameValueCollection Form {get;}
	NameValueCollection Headers {get;}
	string HttpMethod {get;}
	Stream InputStream {get;}
	bool IsAuthenticated {get;}
	bool IsLocal {get;}
	bool IsSecureConnection {get;}
	WindowsIdentity LogonUserIdentity {get;}
	NameValueCollection Params {get;}
	string Path {get;}
	string PathInfo {get;}
	string PhysicalApplicationPath {get;}
	string PhysicalPath {get;}
	NameValueCollection QueryString {get;}
	string RawUrl {get;}
	ReadEntityBodyMode ReadEntityBodyMode {get;}
	RequestContext RequestContext {get;set;}
	string RequestType {get;set;}
	NameValueCollection ServerVariables {get;}
	CancellationToken TimedOutToken {get;}
	ITlsTokenBindingInfo TlsTokenBindingInfo {get;}
	int TotalBytes {get;}
	UnvalidatedRequestValuesBase Unvalidated {get;}
	Uri Url {get;}
	Uri UrlReferrer {get;}
	string UserAgent {get;}
	string UserHostAddress {get;}
	string UserHostName {get;}
	string[] UserLanguages {get;}
	string this[string key] {get;}
	void Abort();
	byte[] BinaryRead(int count);
	Stream GetBufferedInputStream();
	Stream GetBufferlessInputStream();
	Stream GetBufferlessInputStream(bool disableMaxRequestLength);
	void InsertEntityBody();
	void InsertEntityBody(byte[] buffer, int offset, int count);
	int[] MapImageCoordinates(string imageFieldName);
	string MapPath(string virtualPath);
	string MapPath(string virtualPath, string baseVirtualDir, bool allowCrossAppMapping);
	double[] MapRawImageCoordinates(string imageFieldName);
	void SaveAs(string filename, bool includeHeaders);
	void ValidateInput();
}
class HttpRequestValidationException : HttpException {}
class HttpRequestWrapper : HttpRequestBase {}
class HttpResponse {
	bool Buffer {get;set;}
	bool BufferOutput {get;set;}
	HttpCachePolicy Cache {get;}
	string CacheControl {get;set;}
	string Charset {get;set;}
	Encoding ContentEncoding {get;set;}
	string ContentType {get;set;}
	HttpCookieCollection Cookies {get;}
	int Expires {get;set;}
	DateTime ExpiresAbsolute {get;set;}
	Stream Filter {get;set;}
	Encoding HeaderEncoding {get;set;}
	NameValueCollection Headers {get;}
	bool IsClientConnected {get;}
	bool IsRequestBeingRedirected {get;}
	TextWriter Output {get;set;}
	Stream OutputStream {get;}
	string RedirectLocation {get;set;}
	string Status {get;set;}
	int StatusCode {get;set;}
	string StatusDescription {get;set;}
	int SubStatusCode {get;set;}
	bool SuppressContent {get;set;}
	bool SuppressFormsAuthenticationRedirect {get;set;}
	bool TrySkipIisCustomErrors {get;set;}
	void AddCacheDependency(params CacheDependency[] dependencies);
	void AddCacheItemDependencies(string[] cacheKeys);
	void AddCacheItemDependencies(ArrayList cacheKeys);
	void AddCacheItemDependency(string cacheKey);
	void AddFileDependencies(ArrayList filenames);
	void AddFileDependencies(string[] filenames);
	void AddFileDependency(string filename);
	void AddHeader(string name, string value);
	void AppendCookie(HttpCookie cookie);
	void AppendHeader(string name, string value);
	void AppendToLog(string param);
	string ApplyAppPathModifier(string virtualPath);
	void BinaryWrite(byte[] buffer);
	void Clear();
	void ClearContent();
	void ClearHeaders();
	void Close();
	void DisableKernelCache();
	void End();
	void Flush();
	void Pics(string value);
	void Redirect(string url);
	void Redirect(string url, bool endResponse);
	void RedirectPermanent(string url);
	void RedirectPermanent(string url, bool endResponse);
	void RedirectToRoute(object routeValues);
	void RedirectToRoute(RouteValueDictionary routeValues);
	void RedirectToRoute(string routeName);
	void RedirectToRoute(string routeName, object routeValues);
	void RedirectToRoute(string routeName, RouteValueDictionary routeValues);
	void RedirectToRoutePermanent(object routeValues);
	void RedirectToRoutePermanent(RouteValueDictionary routeValues);
	void RedirectToRoutePermanent(string routeName);
	void RedirectToRoutePermanent(string routeName, object routeValues);
	void RedirectToRoutePermanent(string routeName, RouteValueDictionary routeValues);
	static void RemoveOutputCacheItem(string path, string providerName);
	static void RemoveOutputCacheItem(string path);
	void SetCookie(HttpCookie cookie);
	void TransmitFile(string filename);
	void TransmitFile(string filename, long offset, long length);
	void Write(object obj);
	void Write(string s);
	void Write(char[] buffer, int index, int count);
	void WriteFile(string filename);
	void WriteFile(string filename, bool readIntoMemory);
	void WriteFile(IntPtr fileHandle, long offset, long size);
	void WriteFile(string filename, long offset, long size);
	void WriteSubstitution(HttpResponseSubstitutionCallback callback);
}
abstract class HttpResponseBase {
	bool Buffer {get;set;}
	bool BufferOutput {get;set;}
	HttpCachePolicyBase Cache {get;}
	string CacheControl {get;set;}
	string Charset {get;set;}
	CancellationToken ClientDisconnectedToken {get;}
	Encoding ContentEncoding {get;set;}
	string ContentType {get;set;}
	HttpCookieCollection Cookies {get;}
	int Expires {get;set;}
	DateTime ExpiresAbsolute {get;set;}
	Stream Filter {get;set;}
	Encoding HeaderEncoding {get;set;}
	NameValueCollection Headers {get;}
	bool HeadersWritten {get;}
	bool IsClientConnected {get;}
	bool IsRequestBeingRedirected {get;}
	TextWriter Output {get;set;}
	Stream OutputStream {get;}
	string RedirectLocation {get;set;}
	string Status {get;set;}
	int StatusCode {get;set;}
	string StatusDescription {get;set;}
	int SubStatusCode {get;set;}
	bool SupportsAsyncFlush {get;}
	bool SuppressContent {get;set;}
	bool SuppressDefaultCacheControlHeader {get;set;}
	bool SuppressFormsAuthenticationRedirect {get;set;}
	bool TrySkipIisCustomErrors {get;set;}
	void AddCacheDependency(params CacheDependency[] dependencies);
	void AddCacheItemDependencies(ArrayList cacheKeys);
	void AddCacheItemDependencies(string[] cacheKeys);
	void AddCacheItemDependency(string cacheKey);
	void AddFileDependencies(ArrayList filenames);
	void AddFileDependencies(string[] filenames);
	void AddFileDependency(string filename);
	void AddHeader(string name, string value);
	ISubscriptionToken AddOnSendingHeaders(Action<HttpContextBase> callback);
	void AppendCookie(HttpCookie cookie);
	void AppendHeader(string name, string value);
	void AppendToLog(string param);
	string ApplyAppPathModifier(string virtualPath);
	IAsyncResult BeginFlush(AsyncCallback callback, object state);
	void BinaryWrite(byte[] buffer);
	void Clear();
	void ClearContent();
	void ClearHeaders();
	void Close();
	void DisableKernelCache();
	void DisableUserCache();
	void End();
	void EndFlush(IAsyncResult asyncResult);
	void Flush();
	Task FlushAsync();
	void Pics(string value);
	void PushPromise(string path);
	void PushPromise(string path, string method, NameValueCollection headers);
	void Redirect(string url);
	void Redirect(string url, bool endResponse);
	void RedirectPermanent(string url);
	void RedirectPermanent(string url, bool endResponse);
	void RedirectToRoute(object routeValues);
	void RedirectToRoute(string routeName);
	void RedirectToRoute(RouteValueDictionary routeValues);
	void RedirectToRoute(string routeName, object routeValues);
	void RedirectToRoute(string routeName, RouteValueDictionary routeValues);
	void RedirectToRoutePermanent(object routeValues);
	void RedirectToRoutePermanent(string routeName);
	void RedirectToRoutePermanent(RouteValueDictionary routeValues);
	void RedirectToRoutePermanent(string routeName, object routeValues);
	void RedirectToRoutePermanent(string routeName, RouteValueDictionary routeValues);
	void RemoveOutputCacheItem(string path);
	void RemoveOutputCacheItem(string path, string providerName);
	void SetCookie(HttpCookie cookie);
	void TransmitFile(string filename);
	void TransmitFile(string filename, long offset, long length);
	void Write(char[] buffer, int index, int count);
	void Write(object obj);
	void Write(string s);
	void WriteFile(string filename);
	void WriteFile(string filename, bool readIntoMemory);
	void WriteFile(string filename, long offset, long size);
	void WriteFile(IntPtr fileHandle, long offset, long size);
	void WriteSubstitution(HttpResponseSubstitutionCallback callback);
}
delegate string HttpResponseSubstitutionCallback(HttpContext context);
class HttpResponseWrapper : HttpResponseBase {}
class HttpRuntime {
	static string AppDomainAppId {get;}
	static string AppDomainAppPath {get;}
	static string AppDomainAppVirtualPath {get;}
	static string AppDomainId {get;}
	static string AspClientScriptPhysicalPath {get;}
	static string AspClientScriptVirtualPath {get;}
	static string AspInstallDirectory {get;}
	static string BinDirectory {get;}
	static Cache Cache {get;}
	static string ClrInstallDirectory {get;}
	static string CodegenDir {get;}
	static Version IISVersion {get;}
	static bool IsOnUNCShare {get;}
	static string MachineConfigurationDirectory {get;}
	static Version TargetFramework {get;}
	static bool UsingIntegratedPipeline {get;}
	static void Close();
	static NamedPermissionSet GetNamedPermissionSet();
	static void ProcessRequest(HttpWorkerRequest wr);
	static void UnloadAppDomain();
}
class HttpServerUtility {
	string MachineName {get;}
	int ScriptTimeout {get;set;}
	void ClearError();
	object CreateObject(string progID);
	object CreateObject(Type type);
	object CreateObjectFromClsid(string clsid);
	void Execute(string path);
	void Execute(string path, bool preserveForm);
	void Execute(string path, TextWriter writer, bool preserveForm = default);
	void Execute(IHttpHandler handler, TextWriter writer, bool preserveForm);
	Exception GetLastError();
	string HtmlDecode(string s);
	void HtmlDecode(string s, TextWriter output);
	string HtmlEncode(string s);
	void HtmlEncode(string s, TextWriter output);
	string MapPath(string path);
	void Transfer(string path);
	void Transfer(string path, bool preserveForm);
	void Transfer(IHttpHandler handler, bool preserveForm);
	void TransferRequest(string path);
	void TransferRequest(string path, bool preserveForm, string method = default, NameValueCollection headers = default);
	string UrlDecode(string s);
	void UrlDecode(string s, TextWriter output);
	string UrlEncode(string s);
	void UrlEncode(string s, TextWriter output);
	string UrlPathEncode(string s);
	static byte[] UrlTokenDecode(string input);
	static string UrlTokenEncode(byte[] input);
}
abstract class HttpServerUtilityBase {
	string MachineName {get;}
	int ScriptTimeout {get;set;}
	void ClearError();
	object CreateObject(string progID);
	object CreateObject(Type type);
	object CreateObjectFromClsid(string clsid);
	void Execute(string path);
	void Execute(string path, bool preserveForm);
	void Execute(string path, TextWriter writer, bool preserveForm = default);
	void Execute(IHttpHandler handler, TextWriter writer, bool preserveForm);
	Exception GetLastError();
	string HtmlDecode(string s);
	void HtmlDecode(string s, TextWriter output);
	string HtmlEncode(string s);
	void HtmlEncode(string s, TextWriter output);
	string MapPath(string path);
	void Transfer(string path, bool preserveForm);
	void Transfer(string path);
	void Transfer(IHttpHandler handler, bool preserveForm);
	void TransferRequest(string path);
	void TransferRequest(string path, bool preserveForm, string method = default, NameValueCollection headers = default, bool preserveUser = default);
	string UrlDecode(string s);
	void UrlDecode(string s, TextWriter output);
	string UrlEncode(string s);
	void UrlEncode(string s, TextWriter output);
	string UrlPathEncode(string s);
	byte[] UrlTokenDecode(string input);
	string UrlTokenEncode(byte[] input);
}
class HttpServerUtilityWrapper : HttpServerUtilityBase {}
abstract class HttpSessionStateBase : ICollection {
	int CodePage {get;set;}
	HttpSessionStateBase Contents {get;}
	HttpCookieMode CookieMode {get;}
	int Count {get;}
	bool IsCookieless {get;}
	bool IsNewSession {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	NameObjectCollectionBase.KeysCollection Keys {get;}
	int LCID {get;set;}
	SessionStateMode Mode {get;}
	string SessionID {get;}
	HttpStaticObjectsCollectionBase StaticObjects {get;}
	object SyncRoot {get;}
	int Timeout {get;set;}
	object this[int index] {get;set;}
	object this[string name] {get;set;}
	void Abandon();
	void Add(string name, object value);
	void Clear();
	void CopyTo(Array array, int index);
	IEnumerator GetEnumerator();
	void Remove(string name);
	void RemoveAll();
	void RemoveAt(int index);
}
class HttpSessionStateWrapper : HttpSessionStateBase {}
class HttpStaticObjectsCollection : ICollection {
	int Count {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	bool NeverAccessed {get;}
	object SyncRoot {get;}
	object this[string name] {get;}
	void CopyTo(Array array, int index);
	static HttpStaticObjectsCollection Deserialize(BinaryReader reader);
	IEnumerator GetEnumerator();
	object GetObject(string name);
	void Serialize(BinaryWriter writer);
}
abstract class HttpStaticObjectsCollectionBase : ICollection {
	int Count {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	bool NeverAccessed {get;}
	object SyncRoot {get;}
	object this[string name] {get;}
	void CopyTo(Array array, int index);
	IEnumerator GetEnumerator();
	object GetObject(string name);
	void Serialize(BinaryWriter writer);
}
class HttpStaticObjectsCollectionWrapper : HttpStaticObjectsCollectionBase {}
abstract class HttpTaskAsyncHandler : IHttpAsyncHandler {
	bool IsReusable {get;}
	void ProcessRequest(HttpContext context);
	Task ProcessRequestAsync(HttpContext context);
}
class HttpUnhandledException : HttpException {}
class HttpUtility {
	static void HtmlAttributeEncode(string s, TextWriter output);
	static string HtmlAttributeEncode(string s);
	static string HtmlDecode(string s);
	static void HtmlDecode(string s, TextWriter output);
	static string HtmlEncode(string s);
	static void HtmlEncode(string s, TextWriter output);
	static string HtmlEncode(object value);
	static string JavaScriptStringEncode(string value);
	static string JavaScriptStringEncode(string value, bool addDoubleQuotes);
	static NameValueCollection ParseQueryString(string query);
	static NameValueCollection ParseQueryString(string query, Encoding encoding);
	static string UrlDecode(string str);
	static string UrlDecode(string str, Encoding e);
	static string UrlDecode(byte[] bytes, Encoding e);
	static string UrlDecode(byte[] bytes, int offset, int count, Encoding e);
	static byte[] UrlDecodeToBytes(byte[] bytes);
	static byte[] UrlDecodeToBytes(string str);
	static byte[] UrlDecodeToBytes(string str, Encoding e);
	static byte[] UrlDecodeToBytes(byte[] bytes, int offset, int count);
	static string UrlEncode(string str);
	static string UrlEncode(string str, Encoding e);
	static string UrlEncode(byte[] bytes);
	static string UrlEncode(byte[] bytes, int offset, int count);
	static byte[] UrlEncodeToBytes(string str);
	static byte[] UrlEncodeToBytes(string str, Encoding e);
	static byte[] UrlEncodeToBytes(byte[] bytes);
	static byte[] UrlEncodeToBytes(byte[] bytes, int offset, int count);
	static string UrlEncodeUnicode(string str);
	static byte[] UrlEncodeUnicodeToBytes(string str);
	static string UrlPathEncode(string str);
}
enum HttpValidationStatus { Invalid, IgnoreThisRequest, Valid }
abstract class HttpWorkerRequest {}
class HttpWriter : TextWriter {
	Stream OutputStream {get;}
	void WriteBytes(byte[] buffer, int index, int count);
	void WriteString(string s, int index, int count);
}
interface IHtmlString {
	string ToHtmlString();
}
interface IHttpAsyncHandler : IHttpHandler {
	IAsyncResult BeginProcessRequest(HttpContext context, AsyncCallback cb, object extraData);
	void EndProcessRequest(IAsyncResult result);
}
interface IHttpHandler {
	bool IsReusable {get;}
	void ProcessRequest(HttpContext context);
}
interface IHttpHandlerFactory {
	IHttpHandler GetHandler(HttpContext context, string requestType, string url, string pathTranslated);
	void ReleaseHandler(IHttpHandler handler);
}
interface IHttpModule {
	void Dispose();
	void Init(HttpApplication context);
}
interface IPartitionResolver {
	void Initialize();
	string ResolvePartition(object key);
}
interface ISubscriptionToken {
	bool IsActive {get;}
	void Unsubscribe();
}
interface ITlsTokenBindingInfo {
	byte[] GetProvidedTokenBindingId();
	byte[] GetReferredTokenBindingId();
}
class IisTraceListener : TraceListener {}
static class MimeMapping {
	static string GetMimeMapping(string fileName);
}
class ParserError {}
class ParserErrorCollection : CollectionBase {
	ParserError this[int index] {get;set;}
	int Add(ParserError value);
	void AddRange(ParserErrorCollection value);
	void AddRange(ParserError[] value);
	bool Contains(ParserError value);
	void CopyTo(ParserError[] array, int index);
	int IndexOf(ParserError value);
	void Insert(int index, ParserError value);
	void Remove(ParserError value);
}
class PreApplicationStartMethodAttribute : Attribute {
	string MethodName {get;}
	Type Type {get;}
}
class ProcessInfo {
	TimeSpan Age {get;}
	int PeakMemoryUsed {get;}
	int ProcessID {get;}
	int RequestCount {get;}
	ProcessShutdownReason ShutdownReason {get;}
	DateTime StartTime {get;}
	ProcessStatus Status {get;}
	void SetAll(DateTime startTime, TimeSpan age, int processID, int requestCount, ProcessStatus status, ProcessShutdownReason shutdownReason, int peakMemoryUsed);
}
class ProcessModelInfo {
	static ProcessInfo GetCurrentProcessInfo();
	static ProcessInfo[] GetHistory(int numRecords);
}
enum ProcessShutdownReason { None, Unexpected, RequestsLimit, RequestQueueLimit, Timeout, IdleTimeout, MemoryLimitExceeded, PingFailed, DeadlockSuspected }
enum ProcessStatus { Alive, ShuttingDown, ShutDown, Terminated }
enum ReadEntityBodyMode { None, Classic, Bufferless, Buffered }
enum RequestNotification { BeginRequest, AuthenticateRequest, AuthorizeRequest, ResolveRequestCache, MapRequestHandler, AcquireRequestState, PreExecuteRequestHandler, ExecuteRequestHandler, ReleaseRequestState, UpdateRequestCache, LogRequest, EndRequest, SendResponse }
enum RequestNotificationStatus { Continue, Pending, FinishRequest }
static class SiteMap {
	static SiteMapNode CurrentNode {get;}
	static bool Enabled {get;}
	static SiteMapProvider Provider {get;}
	static SiteMapProviderCollection Providers {get;}
	static SiteMapNode RootNode {get;}
	static event SiteMapResolveEventHandler SiteMapResolve;
}
class SiteMapNode : ICloneable, IHierarchyData, INavigateUIData {
	protected NameValueCollection Attributes {get;set;}
	SiteMapNodeCollection ChildNodes {get;set;}
	string Description {get;set;}
	bool HasChildNodes {get;}
	string Key {get;}
	SiteMapNode NextSibling {get;}
	SiteMapNode ParentNode {get;set;}
	SiteMapNode PreviousSibling {get;}
	SiteMapProvider Provider {get;}
	bool ReadOnly {get;set;}
	string ResourceKey {get;set;}
	IList Roles {get;set;}
	SiteMapNode RootNode {get;}
	string Title {get;set;}
	string Url {get;set;}
	string this[string key] {get;set;}
	SiteMapNode Clone();
	SiteMapNode Clone(bool cloneParentNodes);
	SiteMapNodeCollection GetAllNodes();
	SiteMapDataSourceView GetDataSourceView(SiteMapDataSource owner, string viewName);
	protected string GetExplicitResourceString(string attributeName, string defaultValue, bool throwIfNotFound);
	SiteMapHierarchicalDataSourceView GetHierarchicalDataSourceView();
	protected string GetImplicitResourceString(string attributeName);
	bool IsAccessibleToUser(HttpContext context);
	bool IsDescendantOf(SiteMapNode node);
}
class SiteMapNodeCollection : IHierarchicalEnumerable, IList {
	int Count {get;}
	bool IsFixedSize {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	object SyncRoot {get;}
	SiteMapNode this[int index] {get;set;}
	int Add(SiteMapNode value);
	void AddRange(SiteMapNode[] value);
	void AddRange(SiteMapNodeCollection value);
	void Clear();
	bool Contains(SiteMapNode value);
	void CopyTo(SiteMapNode[] array, int index);
	SiteMapDataSourceView GetDataSourceView(SiteMapDataSource owner, string viewName);
	IEnumerator GetEnumerator();
	SiteMapHierarchicalDataSourceView GetHierarchicalDataSourceView();
	IHierarchyData GetHierarchyData(object enumeratedItem);
	int IndexOf(SiteMapNode value);
	void Insert(int index, SiteMapNode value);
	protected void OnValidate(object value);
	static SiteMapNodeCollection ReadOnly(SiteMapNodeCollection collection);
	void Remove(SiteMapNode value);
	void RemoveAt(int index);
}
abstract class SiteMapProvider : ProviderBase {}
class SiteMapProviderCollection : ProviderCollection {
	SiteMapProvider this[string name] {get;}
	void Add(SiteMapProvider provider);
	void AddArray(SiteMapProvider[] providerArray);
}
class SiteMapResolveEventArgs : EventArgs {
	HttpContext Context {get;}
	SiteMapProvider Provider {get;}
}
delegate SiteMapNode SiteMapResolveEventHandler(object sender, SiteMapResolveEventArgs e);
abstract class StaticSiteMapProvider : SiteMapProvider {}
delegate Task TaskEventHandler(object sender, EventArgs e);
class TraceContext {
	bool IsEnabled {get;set;}
	TraceMode TraceMode {get;set;}
	event TraceContextEventHandler TraceFinished;
	void Warn(string message);
	void Warn(string category, string message, Exception errorInfo = default);
	void Write(string message);
	void Write(string category, string message, Exception errorInfo = default);
}
class TraceContextEventArgs : EventArgs {
	ICollection TraceRecords {get;}
}
delegate void TraceContextEventHandler(object sender, TraceContextEventArgs e);
class TraceContextRecord {}
enum TraceMode { SortByTime, SortByCategory, Default }
class UnvalidatedRequestValues {
	HttpCookieCollection Cookies {get;}
	HttpFileCollection Files {get;}
	NameValueCollection Form {get;}
	NameValueCollection Headers {get;}
	string Path {get;}
	string PathInfo {get;}
	NameValueCollection QueryString {get;}
	string RawUrl {get;}
	Uri Url {get;}
	string this[string field] {get;}
}
abstract class UnvalidatedRequestValuesBase {
	HttpCookieCollection Cookies {get;}
	HttpFileCollectionBase Files {get;}
	NameValueCollection Form {get;}
	NameValueCollection Headers {get;}
	string Path {get;}
	string PathInfo {get;}
	NameValueCollection QueryString {get;}
	string RawUrl {get;}
	Uri Url {get;}
	string this[string field] {get;}
}
class UnvalidatedRequestValuesWrapper : UnvalidatedRequestValuesBase {}
static class VirtualPathUtility {
	static string AppendTrailingSlash(string virtualPath);
	static string Combine(string basePath, string relativePath);
	static string GetDirectory(string virtualPath);
	static string GetExtension(string virtualPath);
	static string GetFileName(string virtualPath);
	static bool IsAbsolute(string virtualPath);
	static bool IsAppRelative(string virtualPath);
	static string MakeRelative(string fromPath, string toPath);
	static string RemoveTrailingSlash(string virtualPath);
	static string ToAbsolute(string virtualPath);
	static string ToAbsolute(string virtualPath, string applicationPath);
	static string ToAppRelative(string virtualPath);
	static string ToAppRelative(string virtualPath, string applicationPath);
}
class WebPageTraceListener : TraceListener {}
class XmlSiteMapProvider : StaticSiteMapProvider, IDisposable {}
