// assemblies: Microsoft.AspNetCore.Http, Microsoft.AspNetCore.Http.Abstractions, Microsoft.AspNetCore.Http.Features, Microsoft.Extensions.Features
using Microsoft.AspNetCore.Routing;
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Net;
using System.Net.WebSockets;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Http.Features;
class DefaultSessionFeature : ISessionFeature {
	ISession Session {get;set;}
}
class FeatureCollection : IFeatureCollection {
	bool IsReadOnly {get;}
	int Revision {get;}
	object this[Type key] {get;set;}
	TFeature Get<TFeature>();
	IEnumerator<KeyValuePair<Type, object>> GetEnumerator();
	void Set<TFeature>(TFeature instance);
}
static class FeatureCollectionExtensions {
	static TFeature GetRequiredFeature<TFeature>(this IFeatureCollection featureCollection);
	static object GetRequiredFeature(this IFeatureCollection featureCollection, Type key);
}
struct FeatureReference<T> {
	static FeatureReference<T> Default;
	T Fetch(IFeatureCollection features);
	T Update(IFeatureCollection features, T feature);
}
struct FeatureReferences<TCache> {
	TCache Cache;
	IFeatureCollection Collection {get;}
	int Revision {get;}
	TFeature Fetch<TFeature, TState>(ref TFeature cached, TState state, Func<TState, TFeature> factory) where TFeature : class;
	TFeature Fetch<TFeature>(ref TFeature cached, Func<IFeatureCollection, TFeature> factory) where TFeature : class;
	void Initalize(IFeatureCollection collection);
	void Initalize(IFeatureCollection collection, int revision);
}
class FormFeature : IFormFeature {
	IFormCollection Form {get;set;}
	bool HasFormContentType {get;}
	IFormCollection ReadForm();
	Task<IFormCollection> ReadFormAsync();
	Task<IFormCollection> ReadFormAsync(CancellationToken cancellationToken);
}
class FormOptions {
	const int DefaultMemoryBufferThreshold, DefaultBufferBodyLengthLimit, DefaultMultipartBoundaryLengthLimit;
	const long DefaultMultipartBodyLengthLimit;
	bool BufferBody {get;set;}
	long BufferBodyLengthLimit {get;set;}
	int KeyLengthLimit {get;set;}
	int MemoryBufferThreshold {get;set;}
	long MultipartBodyLengthLimit {get;set;}
	int MultipartBoundaryLengthLimit {get;set;}
	int MultipartHeadersCountLimit {get;set;}
	int MultipartHeadersLengthLimit {get;set;}
	int ValueCountLimit {get;set;}
	int ValueLengthLimit {get;set;}
}
class HttpConnectionFeature : IHttpConnectionFeature {
	string ConnectionId {get;set;}
	IPAddress LocalIpAddress {get;set;}
	int LocalPort {get;set;}
	IPAddress RemoteIpAddress {get;set;}
	int RemotePort {get;set;}
}
class HttpRequestFeature : IHttpRequestFeature {
	Stream Body {get;set;}
	IHeaderDictionary Headers {get;set;}
	string Method {get;set;}
	string Path {get;set;}
	string PathBase {get;set;}
	string Protocol {get;set;}
	string QueryString {get;set;}
	string RawTarget {get;set;}
	string Scheme {get;set;}
}
class HttpRequestIdentifierFeature : IHttpRequestIdentifierFeature {
	string TraceIdentifier {get;set;}
}
class HttpRequestLifetimeFeature : IHttpRequestLifetimeFeature {
	CancellationToken RequestAborted {get;set;}
	void Abort();
}
class HttpResponseFeature : IHttpResponseFeature {
	Stream Body {get;set;}
	bool HasStarted {get;}
	IHeaderDictionary Headers {get;set;}
	string ReasonPhrase {get;set;}
	int StatusCode {get;set;}
	void OnCompleted(Func<object, Task> callback, object state);
	void OnStarting(Func<object, Task> callback, object state);
}
enum HttpsCompressionMode { Default, DoNotCompress, Compress }
interface IBadRequestExceptionFeature {
	Exception Error {get;}
}
interface IEndpointFeature {
	Endpoint Endpoint {get;set;}
}
interface IFeatureCollection : IEnumerable<KeyValuePair<Type, object>> {
	bool IsReadOnly {get;}
	int Revision {get;}
	object this[Type key] {get;set;}
	TFeature Get<TFeature>();
	void Set<TFeature>(TFeature instance);
}
interface IFormFeature {
	IFormCollection Form {get;set;}
	bool HasFormContentType {get;}
	IFormCollection ReadForm();
	Task<IFormCollection> ReadFormAsync(CancellationToken cancellationToken);
}
interface IHttpActivityFeature {
	Activity Activity {get;set;}
}
interface IHttpBodyControlFeature {
	bool AllowSynchronousIO {get;set;}
}
interface IHttpConnectionFeature {
	string ConnectionId {get;set;}
	IPAddress LocalIpAddress {get;set;}
	int LocalPort {get;set;}
	IPAddress RemoteIpAddress {get;set;}
	int RemotePort {get;set;}
}
interface IHttpExtendedConnectFeature {
	bool IsExtendedConnect {get;}
	string Protocol {get;}
	ValueTask<Stream> AcceptAsync();
}
interface IHttpMaxRequestBodySizeFeature {
	bool IsReadOnly {get;}
	long? MaxRequestBodySize {get;set;}
}
interface IHttpMetricsTagsFeature {
	bool MetricsDisabled {get;set;}
	ICollection<KeyValuePair<string, object>> Tags {get;}
}
interface IHttpRequestBodyDetectionFeature {
	bool CanHaveBody {get;}
}
interface IHttpRequestFeature {
	Stream Body {get;set;}
	IHeaderDictionary Headers {get;set;}
	string Method {get;set;}
	string Path {get;set;}
	string PathBase {get;set;}
	string Protocol {get;set;}
	string QueryString {get;set;}
	string RawTarget {get;set;}
	string Scheme {get;set;}
}
interface IHttpRequestIdentifierFeature {
	string TraceIdentifier {get;set;}
}
interface IHttpRequestLifetimeFeature {
	CancellationToken RequestAborted {get;set;}
	void Abort();
}
interface IHttpRequestTrailersFeature {
	bool Available {get;}
	IHeaderDictionary Trailers {get;}
}
interface IHttpResetFeature {
	void Reset(int errorCode);
}
interface IHttpResponseBodyFeature {
	Stream Stream {get;}
	Task CompleteAsync();
	void DisableBuffering();
	Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default);
	Task StartAsync(CancellationToken cancellationToken = default);
}
interface IHttpResponseFeature {
	Stream Body {get;set;}
	bool HasStarted {get;}
	IHeaderDictionary Headers {get;set;}
	string ReasonPhrase {get;set;}
	int StatusCode {get;set;}
	void OnCompleted(Func<object, Task> callback, object state);
	void OnStarting(Func<object, Task> callback, object state);
}
interface IHttpResponseTrailersFeature {
	IHeaderDictionary Trailers {get;set;}
}
interface IHttpUpgradeFeature {
	bool IsUpgradableRequest {get;}
	Task<Stream> UpgradeAsync();
}
interface IHttpWebSocketFeature {
	bool IsWebSocketRequest {get;}
	Task<WebSocket> AcceptAsync(WebSocketAcceptContext context);
}
interface IHttpWebTransportFeature {
	bool IsWebTransportRequest {get;}
	ValueTask<IWebTransportSession> AcceptAsync(CancellationToken cancellationToken = default);
}
interface IHttpsCompressionFeature {
	HttpsCompressionMode Mode {get;set;}
}
interface IItemsFeature {
	IDictionary<object, object> Items {get;set;}
}
interface IQueryFeature {
	IQueryCollection Query {get;set;}
}
interface IRequestBodyPipeFeature {}
interface IRequestCookiesFeature {
	IRequestCookieCollection Cookies {get;set;}
}
interface IResponseCookiesFeature {
	IResponseCookies Cookies {get;}
}
interface IRouteValuesFeature {
	RouteValueDictionary RouteValues {get;set;}
}
interface IServerVariablesFeature {
	string this[string variableName] {get;set;}
}
interface IServiceProvidersFeature {
	IServiceProvider RequestServices {get;set;}
}
interface ISessionFeature {
	ISession Session {get;set;}
}
interface ITlsConnectionFeature {
	X509Certificate2 ClientCertificate {get;set;}
	Task<X509Certificate2> GetClientCertificateAsync(CancellationToken cancellationToken);
}
interface ITlsTokenBindingFeature {
	byte[] GetProvidedTokenBindingId();
	byte[] GetReferredTokenBindingId();
}
interface ITrackingConsentFeature {
	bool CanTrack {get;}
	bool HasConsent {get;}
	bool IsConsentNeeded {get;}
	string CreateConsentCookie();
	void GrantConsent();
	void WithdrawConsent();
}
interface IWebTransportSession {
	long SessionId {get;}
	void Abort(int errorCode);
}
class ItemsFeature : IItemsFeature {
	IDictionary<object, object> Items {get;set;}
}
class QueryFeature : IQueryFeature {
	IQueryCollection Query {get;set;}
}
class RequestBodyPipeFeature : IRequestBodyPipeFeature {}
class RequestCookiesFeature : IRequestCookiesFeature {
	IRequestCookieCollection Cookies {get;set;}
}
class RequestServicesFeature : IAsyncDisposable, IDisposable, IServiceProvidersFeature {
	IServiceProvider RequestServices {get;set;}
	void Dispose();
	ValueTask DisposeAsync();
}
class ResponseCookiesFeature : IResponseCookiesFeature {
	IResponseCookies Cookies {get;}
}
class RouteValuesFeature : IRouteValuesFeature {
	RouteValueDictionary RouteValues {get;set;}
}
class ServiceProvidersFeature : IServiceProvidersFeature {
	IServiceProvider RequestServices {get;set;}
}
class TlsConnectionFeature : ITlsConnectionFeature {
	X509Certificate2 ClientCertificate {get;set;}
	Task<X509Certificate2> GetClientCertificateAsync(CancellationToken cancellationToken);
}
