// assemblies: Microsoft.Extensions.Http, System.Net.Http, System.Net.Http.WebRequest
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Net.Http.Headers;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Security.Principal;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
namespace System.Net.Http;
class ByteArrayContent : HttpContent {}
enum ClientCertificateOption { Manual, Automatic }
abstract class DelegatingHandler : HttpMessageHandler {
	HttpMessageHandler InnerHandler {get;set;}
}
class FormUrlEncodedContent : ByteArrayContent {}
delegate Encoding HeaderEncodingSelector<TContext>(string headerName, TContext context);
class HttpClient : HttpMessageInvoker {
	Uri BaseAddress {get;set;}
	static IWebProxy DefaultProxy {get;set;}
	HttpRequestHeaders DefaultRequestHeaders {get;}
	Version DefaultRequestVersion {get;set;}
	HttpVersionPolicy DefaultVersionPolicy {get;set;}
	long MaxResponseContentBufferSize {get;set;}
	TimeSpan Timeout {get;set;}
	void CancelPendingRequests();
	Task<HttpResponseMessage> DeleteAsync(string requestUri);
	Task<HttpResponseMessage> DeleteAsync(Uri requestUri);
	Task<HttpResponseMessage> DeleteAsync(string requestUri, CancellationToken cancellationToken);
	Task<HttpResponseMessage> DeleteAsync(Uri requestUri, CancellationToken cancellationToken);
	Task<HttpResponseMessage> GetAsync(string requestUri);
	Task<HttpResponseMessage> GetAsync(Uri requestUri);
	Task<HttpResponseMessage> GetAsync(string requestUri, CancellationToken cancellationToken);
	Task<HttpResponseMessage> GetAsync(Uri requestUri, CancellationToken cancellationToken);
	Task<HttpResponseMessage> GetAsync(string requestUri, HttpCompletionOption completionOption, CancellationToken cancellationToken = default);
	Task<HttpResponseMessage> GetAsync(Uri requestUri, HttpCompletionOption completionOption, CancellationToken cancellationToken = default);
	Task<byte[]> GetByteArrayAsync(string requestUri);
	Task<byte[]> GetByteArrayAsync(Uri requestUri);
	Task<byte[]> GetByteArrayAsync(string requestUri, CancellationToken cancellationToken);
	Task<byte[]> GetByteArrayAsync(Uri requestUri, CancellationToken cancellationToken);
	Task<Stream> GetStreamAsync(string requestUri);
	Task<Stream> GetStreamAsync(string requestUri, CancellationToken cancellationToken);
	Task<Stream> GetStreamAsync(Uri requestUri);
	Task<Stream> GetStreamAsync(Uri requestUri, CancellationToken cancellationToken);
	Task<string> GetStringAsync(string requestUri);
	Task<string> GetStringAsync(Uri requestUri);
	Task<string> GetStringAsync(string requestUri, CancellationToken cancellationToken);
	Task<string> GetStringAsync(Uri requestUri, CancellationToken cancellationToken);
	Task<HttpResponseMessage> PatchAsync(string requestUri, HttpContent content, CancellationToken cancellationToken = default);
	Task<HttpResponseMessage> PatchAsync(Uri requestUri, HttpContent content, CancellationToken cancellationToken = default);
	Task<HttpResponseMessage> PostAsync(string requestUri, HttpContent content, CancellationToken cancellationToken = default);
	Task<HttpResponseMessage> PostAsync(Uri requestUri, HttpContent content, CancellationToken cancellationToken = default);
	Task<HttpResponseMessage> PutAsync(string requestUri, HttpContent content, CancellationToken cancellationToken = default);
	Task<HttpResponseMessage> PutAsync(Uri requestUri, HttpContent content, CancellationToken cancellationToken = default);
	HttpResponseMessage Send(HttpRequestMessage request);
	HttpResponseMessage Send(HttpRequestMessage request, HttpCompletionOption completionOption, CancellationToken cancellationToken = default);
	Task<HttpResponseMessage> SendAsync(HttpRequestMessage request);
	Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, HttpCompletionOption completionOption, CancellationToken cancellationToken = default);
}
static class HttpClientFactoryExtensions {
	static HttpClient CreateClient(this IHttpClientFactory factory);
}
class HttpClientHandler : HttpMessageHandler {
	bool AllowAutoRedirect {get;set;}
	DecompressionMethods AutomaticDecompression {get;set;}
	bool CheckCertificateRevocationList {get;set;}
	ClientCertificateOption ClientCertificateOptions {get;set;}
	X509CertificateCollection ClientCertificates {get;}
	CookieContainer CookieContainer {get;set;}
	ICredentials Credentials {get;set;}
	ICredentials DefaultProxyCredentials {get;set;}
	int MaxAutomaticRedirections {get;set;}
	int MaxConnectionsPerServer {get;set;}
	long MaxRequestContentBufferSize {get;set;}
	int MaxResponseHeadersLength {get;set;}
	bool PreAuthenticate {get;set;}
	IDictionary<string, object> Properties {get;}
	IWebProxy Proxy {get;set;}
	SslProtocols SslProtocols {get;set;}
	bool SupportsAutomaticDecompression {get;}
	bool SupportsProxy {get;}
	bool SupportsRedirectConfiguration {get;}
	bool UseCookies {get;set;}
	bool UseDefaultCredentials {get;set;}
	bool UseProxy {get;set;}
}
enum HttpCompletionOption { ResponseContentRead, ResponseHeadersRead }
abstract class HttpContent : IDisposable {
	HttpContentHeaders Headers {get;}
	void CopyTo(Stream stream, TransportContext context, CancellationToken cancellationToken);
	Task CopyToAsync(Stream stream);
	Task CopyToAsync(Stream stream, CancellationToken cancellationToken);
	Task CopyToAsync(Stream stream, TransportContext context, CancellationToken cancellationToken = default);
	protected Stream CreateContentReadStream(CancellationToken cancellationToken);
	protected Task<Stream> CreateContentReadStreamAsync();
	protected Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken);
	protected void Dispose(bool disposing);
	void Dispose();
	Task LoadIntoBufferAsync();
	Task LoadIntoBufferAsync(long maxBufferSize);
	Task LoadIntoBufferAsync(CancellationToken cancellationToken);
	Task LoadIntoBufferAsync(long maxBufferSize, CancellationToken cancellationToken);
	Task<byte[]> ReadAsByteArrayAsync();
	Task<byte[]> ReadAsByteArrayAsync(CancellationToken cancellationToken);
	Stream ReadAsStream();
	Stream ReadAsStream(CancellationToken cancellationToken);
	Task<Stream> ReadAsStreamAsync();
	Task<Stream> ReadAsStreamAsync(CancellationToken cancellationToken);
	Task<string> ReadAsStringAsync();
	Task<string> ReadAsStringAsync(CancellationToken cancellationToken);
	protected void SerializeToStream(Stream stream, TransportContext context, CancellationToken cancellationToken);
	protected Task SerializeToStreamAsync(Stream stream, TransportContext context, CancellationToken cancellationToken = default);
	protected bool TryComputeLength(out long length);
}
class HttpIOException : IOException {
	HttpRequestError HttpRequestError {get;}
}
enum HttpKeepAlivePingPolicy { WithActiveRequests, Always }
abstract class HttpMessageHandler : IDisposable {
	protected void Dispose(bool disposing);
	void Dispose();
	protected HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken);
	protected Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken);
}
static class HttpMessageHandlerFactoryExtensions {
	static HttpMessageHandler CreateHandler(this IHttpMessageHandlerFactory factory);
}
class HttpMessageInvoker : IDisposable {
	void Dispose();
	protected void Dispose(bool disposing);
	HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken);
	Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken);
}
class HttpMethod : IEquatable<HttpMethod> {
	static HttpMethod Connect {get;}
	static HttpMethod Delete {get;}
	static HttpMethod Get {get;}
	static HttpMethod Head {get;}
	string Method {get;}
	static HttpMethod Options {get;}
	static HttpMethod Patch {get;}
	static HttpMethod Post {get;}
	static HttpMethod Put {get;}
	static HttpMethod Trace {get;}
	static HttpMethod Parse(ReadOnlySpan<char> method);
}
class HttpProtocolException : HttpIOException {
	long ErrorCode {get;}
}
enum HttpRequestError { Unknown, NameResolutionError, ConnectionError, SecureConnectionError, HttpProtocolError, ExtendedConnectNotSupported, VersionNegotiationError, UserAuthenticationError, ProxyTunnelError, InvalidResponse, ResponseEnded, ConfigurationLimitExceeded }
class HttpRequestException : Exception {
	HttpRequestError HttpRequestError {get;}
	HttpStatusCode? StatusCode {get;}
}
class HttpRequestMessage : IDisposable {
	HttpContent Content {get;set;}
	HttpRequestHeaders Headers {get;}
	HttpMethod Method {get;set;}
	HttpRequestOptions Options {get;}
	IDictionary<string, object> Properties {get;}
	Uri RequestUri {get;set;}
	Version Version {get;set;}
	HttpVersionPolicy VersionPolicy {get;set;}
	protected void Dispose(bool disposing);
	void Dispose();
}
class HttpRequestOptions : IDictionary<string, object>, IReadOnlyDictionary<string, object> {
	void Set<TValue>(HttpRequestOptionsKey<TValue> key, TValue value);
	bool TryGetValue<TValue>(HttpRequestOptionsKey<TValue> key, out TValue value);
}
struct HttpRequestOptionsKey<TValue> {
	string Key {get;}
}
class HttpResponseMessage : IDisposable {
	HttpContent Content {get;set;}
	HttpResponseHeaders Headers {get;}
	bool IsSuccessStatusCode {get;}
	string ReasonPhrase {get;set;}
	HttpRequestMessage RequestMessage {get;set;}
	HttpStatusCode StatusCode {get;set;}
	HttpResponseHeaders TrailingHeaders {get;}
	Version Version {get;set;}
	protected void Dispose(bool disposing);
	void Dispose();
	HttpResponseMessage EnsureSuccessStatusCode();
}
enum HttpVersionPolicy { RequestVersionOrLower, RequestVersionOrHigher, RequestVersionExact }
interface IHttpClientFactory {
	HttpClient CreateClient(string name);
}
interface IHttpMessageHandlerFactory {
	HttpMessageHandler CreateHandler(string name);
}
abstract class MessageProcessingHandler : DelegatingHandler {
	protected HttpRequestMessage ProcessRequest(HttpRequestMessage request, CancellationToken cancellationToken);
	protected HttpResponseMessage ProcessResponse(HttpResponseMessage response, CancellationToken cancellationToken);
}
class MultipartContent : HttpContent, IEnumerable<HttpContent> {
	HeaderEncodingSelector<HttpContent> HeaderEncodingSelector {get;set;}
	void Add(HttpContent content);
	IEnumerator<HttpContent> GetEnumerator();
}
class MultipartFormDataContent : MultipartContent {
	void Add(HttpContent content, string name, string fileName = default);
}
class ReadOnlyMemoryContent : HttpContent {}
class SocketsHttpConnectionContext {
	DnsEndPoint DnsEndPoint {get;}
	HttpRequestMessage InitialRequestMessage {get;}
}
class SocketsHttpHandler : HttpMessageHandler {
	DistributedContextPropagator ActivityHeadersPropagator {get;set;}
	bool AllowAutoRedirect {get;set;}
	DecompressionMethods AutomaticDecompression {get;set;}
	Func<SocketsHttpConnectionContext, CancellationToken, ValueTask<Stream>> ConnectCallback {get;set;}
	TimeSpan ConnectTimeout {get;set;}
	CookieContainer CookieContainer {get;set;}
	ICredentials Credentials {get;set;}
	ICredentials DefaultProxyCredentials {get;set;}
	bool EnableMultipleHttp2Connections {get;set;}
	bool EnableMultipleHttp3Connections {get;set;}
	TimeSpan Expect100ContinueTimeout {get;set;}
	int InitialHttp2StreamWindowSize {get;set;}
	static bool IsSupported {get;}
	TimeSpan KeepAlivePingDelay {get;set;}
	HttpKeepAlivePingPolicy KeepAlivePingPolicy {get;set;}
	TimeSpan KeepAlivePingTimeout {get;set;}
	int MaxAutomaticRedirections {get;set;}
	int MaxConnectionsPerServer {get;set;}
	int MaxResponseDrainSize {get;set;}
	int MaxResponseHeadersLength {get;set;}
	Func<SocketsHttpPlaintextStreamFilterContext, CancellationToken, ValueTask<Stream>> PlaintextStreamFilter {get;set;}
	TimeSpan PooledConnectionIdleTimeout {get;set;}
	TimeSpan PooledConnectionLifetime {get;set;}
	bool PreAuthenticate {get;set;}
	IDictionary<string, object> Properties {get;}
	IWebProxy Proxy {get;set;}
	HeaderEncodingSelector<HttpRequestMessage> RequestHeaderEncodingSelector {get;set;}
	TimeSpan ResponseDrainTimeout {get;set;}
	HeaderEncodingSelector<HttpRequestMessage> ResponseHeaderEncodingSelector {get;set;}
	bool UseCookies {get;set;}
	bool UseProxy {get;set;}
}
class SocketsHttpPlaintextStreamFilterContext {
	HttpRequestMessage InitialRequestMessage {get;}
	Version NegotiatedHttpVersion {get;}
	Stream PlaintextStream {get;}
}
class StreamContent : HttpContent {}
class StringContent : ByteArrayContent {}
class WebRequestHandler : HttpClientHandler {
	bool AllowPipelining {get;set;}
	TimeSpan ContinueTimeout {get;set;}
	TokenImpersonationLevel ImpersonationLevel {get;set;}
	int ReadWriteTimeout {get;set;}
	bool UnsafeAuthenticatedConnectionSharing {get;set;}
}
