// assemblies: Microsoft.AspNetCore.Hosting, Microsoft.AspNetCore.Http, Microsoft.AspNetCore.Http.Abstractions, Microsoft.AspNetCore.Http.Extensions, Microsoft.AspNetCore.Http.Features, Microsoft.AspNetCore.Http.Results, Microsoft.AspNetCore.Routing
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.WebSockets;
using System.Reflection;
using System.Security.Claims;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Http;
class AsParametersAttribute : Attribute {}
class BadHttpRequestException : IOException {
	int StatusCode {get;}
}
class BindingAddress {
	string Host {get;}
	bool IsNamedPipe {get;}
	bool IsUnixPipe {get;}
	string NamedPipeName {get;}
	string PathBase {get;}
	int Port {get;}
	string Scheme {get;}
	string UnixPipePath {get;}
	static BindingAddress Parse(string address);
}
abstract class ConnectionInfo {
	X509Certificate2 ClientCertificate {get;set;}
	string Id {get;set;}
	IPAddress LocalIpAddress {get;set;}
	int LocalPort {get;set;}
	IPAddress RemoteIpAddress {get;set;}
	int RemotePort {get;set;}
	Task<X509Certificate2> GetClientCertificateAsync(CancellationToken cancellationToken = default);
	void RequestClose();
}
class CookieBuilder {
	string Domain {get;set;}
	TimeSpan? Expiration {get;set;}
	IList<string> Extensions {get;}
	bool HttpOnly {get;set;}
	bool IsEssential {get;set;}
	TimeSpan? MaxAge {get;set;}
	string Name {get;set;}
	string Path {get;set;}
	SameSiteMode SameSite {get;set;}
	CookieSecurePolicy SecurePolicy {get;set;}
	CookieOptions Build(HttpContext context);
	CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom);
}
class CookieOptions {
	string Domain {get;set;}
	DateTimeOffset? Expires {get;set;}
	IList<string> Extensions {get;}
	bool HttpOnly {get;set;}
	bool IsEssential {get;set;}
	TimeSpan? MaxAge {get;set;}
	string Path {get;set;}
	SameSiteMode SameSite {get;set;}
	bool Secure {get;set;}
	SetCookieHeaderValue CreateCookieHeader(string name, string value);
}
enum CookieSecurePolicy { SameAsRequest, Always, None }
class DefaultEndpointFilterInvocationContext : EndpointFilterInvocationContext {
	T GetArgument<T>(int index);
}
class DefaultHttpContext : HttpContext {
	FormOptions FormOptions {get;set;}
	HttpContext HttpContext {get;}
	IServiceScopeFactory ServiceScopeFactory {get;set;}
	void Initialize(IFeatureCollection features);
	void Uninitialize();
}
class DefaultHttpContextFactory : IHttpContextFactory {
	HttpContext Create(IFeatureCollection featureCollection);
	void Dispose(HttpContext httpContext);
}
class DisableHttpMetricsAttribute : Attribute, IDisableHttpMetricsMetadata {}
class Endpoint {
	string DisplayName {get;}
	EndpointMetadataCollection Metadata {get;}
	RequestDelegate RequestDelegate {get;}
}
class EndpointDescriptionAttribute : Attribute, IEndpointDescriptionMetadata {
	string Description {get;}
}
delegate ValueTask<object> EndpointFilterDelegate(EndpointFilterInvocationContext context);
static class EndpointFilterExtensions {
	static TBuilder AddEndpointFilter<TBuilder>(this TBuilder builder, IEndpointFilter filter) where TBuilder : IEndpointConventionBuilder;
	static TBuilder AddEndpointFilter<TBuilder, TFilterType>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder where TFilterType : IEndpointFilter;
	static RouteHandlerBuilder AddEndpointFilter<TFilterType>(this RouteHandlerBuilder builder) where TFilterType : IEndpointFilter;
	static RouteGroupBuilder AddEndpointFilter<TFilterType>(this RouteGroupBuilder builder) where TFilterType : IEndpointFilter;
	static TBuilder AddEndpointFilter<TBuilder>(this TBuilder builder, Func<EndpointFilterInvocationContext, EndpointFilterDelegate, ValueTask<object>> routeHandlerFilter) where TBuilder : IEndpointConventionBuilder;
	static TBuilder AddEndpointFilterFactory<TBuilder>(this TBuilder builder, Func<EndpointFilterFactoryContext, EndpointFilterDelegate, EndpointFilterDelegate> filterFactory) where TBuilder : IEndpointConventionBuilder;
}
class EndpointFilterFactoryContext {
	IServiceProvider ApplicationServices {get;set;}
	MethodInfo MethodInfo {get;set;}
}
abstract class EndpointFilterInvocationContext {
	IList<object> Arguments {get;}
	HttpContext HttpContext {get;}
	static EndpointFilterInvocationContext Create(HttpContext httpContext);
	static EndpointFilterInvocationContext Create<T>(HttpContext httpContext, T arg);
	static EndpointFilterInvocationContext Create<T1, T2>(HttpContext httpContext, T1 arg1, T2 arg2);
	static EndpointFilterInvocationContext Create<T1, T2, T3>(HttpContext httpContext, T1 arg1, T2 arg2, T3 arg3);
	static EndpointFilterInvocationContext Create<T1, T2, T3, T4>(HttpContext httpContext, T1 arg1, T2 arg2, T3 arg3, T4 arg4);
	static EndpointFilterInvocationContext Create<T1, T2, T3, T4, T5>(HttpContext httpContext, T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5);
	static EndpointFilterInvocationContext Create<T1, T2, T3, T4, T5, T6>(HttpContext httpContext, T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6);
	static EndpointFilterInvocationContext Create<T1, T2, T3, T4, T5, T6, T7>(HttpContext httpContext, T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7);
	static EndpointFilterInvocationContext Create<T1, T2, T3, T4, T5, T6, T7, T8>(HttpContext httpContext, T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8);
	T GetArgument<T>(int index);
}
static class EndpointHttpContextExtensions {
	static Endpoint GetEndpoint(this HttpContext context);
	static void SetEndpoint(this HttpContext context, Endpoint endpoint);
}
class EndpointMetadataCollection : IReadOnlyList<object> {
	static EndpointMetadataCollection Empty;
	int Count {get;}
	object this[int index] {get;}
	EndpointMetadataCollection.Enumerator GetEnumerator();
	T GetMetadata<T>() where T : class;
	IReadOnlyList<T> GetOrderedMetadata<T>() where T : class;
	T GetRequiredMetadata<T>() where T : class;
	struct Enumerator : IEnumerator<object> {
		object Current {get;}
		void Dispose();
		bool MoveNext();
		void Reset();
	}
}
class EndpointSummaryAttribute : Attribute, IEndpointSummaryMetadata {
	string Summary {get;}
}
class FormCollection : IFormCollection {
	static FormCollection Empty;
	int Count {get;}
	IFormFileCollection Files {get;}
	ICollection<string> Keys {get;}
	StringValues this[string key] {get;}
	bool ContainsKey(string key);
	FormCollection.Enumerator GetEnumerator();
	bool TryGetValue(string key, out StringValues value);
	struct Enumerator : IEnumerator<KeyValuePair<string, StringValues>> {
		KeyValuePair<string, StringValues> Current {get;}
		void Dispose();
		bool MoveNext();
	}
}
class FormFile : IFormFile {
	string ContentDisposition {get;set;}
	string ContentType {get;set;}
	string FileName {get;}
	IHeaderDictionary Headers {get;set;}
	long Length {get;}
	string Name {get;}
	void CopyTo(Stream target);
	Task CopyToAsync(Stream target, CancellationToken cancellationToken = default);
	Stream OpenReadStream();
}
class FormFileCollection : List<IFormFile>, IFormFileCollection {
	IFormFile this[string name] {get;}
	IFormFile GetFile(string name);
	IReadOnlyList<IFormFile> GetFiles(string name);
}
struct FragmentString : IEquatable<FragmentString> {
	static FragmentString Empty;
	bool HasValue {get;}
	string Value {get;}
	static FragmentString FromUriComponent(string uriComponent);
	static FragmentString FromUriComponent(Uri uri);
	string ToUriComponent();
}
class HeaderDictionary : IHeaderDictionary {
	long? ContentLength {get;set;}
	int Count {get;}
	bool IsReadOnly {get;set;}
	ICollection<string> Keys {get;}
	ICollection<StringValues> Values {get;}
	StringValues this[string key] {get;set;}
	void Add(KeyValuePair<string, StringValues> item);
	void Add(string key, StringValues value);
	void Clear();
	bool Contains(KeyValuePair<string, StringValues> item);
	bool ContainsKey(string key);
	void CopyTo(KeyValuePair<string, StringValues>[] array, int arrayIndex);
	HeaderDictionary.Enumerator GetEnumerator();
	bool Remove(KeyValuePair<string, StringValues> item);
	bool Remove(string key);
	bool TryGetValue(string key, out StringValues value);
	struct Enumerator : IEnumerator<KeyValuePair<string, StringValues>> {
		KeyValuePair<string, StringValues> Current {get;}
		void Dispose();
		bool MoveNext();
	}
}
static class HeaderDictionaryExtensions {
	static void Append(this IHeaderDictionary headers, string key, StringValues value);
	static void AppendCommaSeparatedValues(this IHeaderDictionary headers, string key, params string[] values);
	static string[] GetCommaSeparatedValues(this IHeaderDictionary headers, string key);
	static void SetCommaSeparatedValues(this IHeaderDictionary headers, string key, params string[] values);
}
static class HeaderDictionaryTypeExtensions {
	static void AppendList<T>(this IHeaderDictionary Headers, string name, IList<T> values);
	static RequestHeaders GetTypedHeaders(this HttpRequest request);
	static ResponseHeaders GetTypedHeaders(this HttpResponse response);
}
struct HostString : IEquatable<HostString> {
	bool HasValue {get;}
	string Host {get;}
	int? Port {get;}
	string Value {get;}
	static HostString FromUriComponent(string uriComponent);
	static HostString FromUriComponent(Uri uri);
	static bool MatchesAny(StringSegment value, IList<StringSegment> patterns);
	string ToUriComponent();
}
abstract class HttpContext {
	ConnectionInfo Connection {get;}
	IFeatureCollection Features {get;}
	IDictionary<object, object> Items {get;set;}
	HttpRequest Request {get;}
	CancellationToken RequestAborted {get;set;}
	IServiceProvider RequestServices {get;set;}
	HttpResponse Response {get;}
	ISession Session {get;set;}
	string TraceIdentifier {get;set;}
	ClaimsPrincipal User {get;set;}
	WebSocketManager WebSockets {get;}
	void Abort();
}
class HttpContextAccessor : IHttpContextAccessor {
	HttpContext HttpContext {get;set;}
}
static class HttpContextServerVariableExtensions {
	static string GetServerVariable(this HttpContext context, string variableName);
}
static class HttpMethods {
	static string Connect, Delete, Get, Head, Options, Patch, Post, Put, Trace;
	static bool Equals(string methodA, string methodB);
	static string GetCanonicalizedValue(string method);
	static bool IsConnect(string method);
	static bool IsDelete(string method);
	static bool IsGet(string method);
	static bool IsHead(string method);
	static bool IsOptions(string method);
	static bool IsPatch(string method);
	static bool IsPost(string method);
	static bool IsPut(string method);
	static bool IsTrace(string method);
}
static class HttpProtocol {
	static string Http09, Http10, Http11, Http2, Http3;
	static string GetHttpProtocol(Version version);
	static bool IsHttp09(string protocol);
	static bool IsHttp10(string protocol);
	static bool IsHttp11(string protocol);
	static bool IsHttp2(string protocol);
	static bool IsHttp3(string protocol);
}
abstract class HttpRequest {
	Stream Body {get;set;}
	long? ContentLength {get;set;}
	string ContentType {get;set;}
	IRequestCookieCollection Cookies {get;set;}
	IFormCollection Form {get;set;}
	bool HasFormContentType {get;}
	IHeaderDictionary Headers {get;}
	HostString Host {get;set;}
	HttpContext HttpContext {get;}
	bool IsHttps {get;set;}
	string Method {get;set;}
	PathString Path {get;set;}
	PathString PathBase {get;set;}
	string Protocol {get;set;}
	IQueryCollection Query {get;set;}
	QueryString QueryString {get;set;}
	RouteValueDictionary RouteValues {get;set;}
	string Scheme {get;set;}
	Task<IFormCollection> ReadFormAsync(CancellationToken cancellationToken = default);
}
static class HttpRequestJsonExtensions {
	static bool HasJsonContentType(this HttpRequest request);
	static ValueTask<TValue> ReadFromJsonAsync<TValue>(this HttpRequest request, CancellationToken cancellationToken = default);
	static ValueTask<TValue> ReadFromJsonAsync<TValue>(this HttpRequest request, JsonSerializerOptions options, CancellationToken cancellationToken = default);
	static ValueTask<object> ReadFromJsonAsync(this HttpRequest request, Type type, CancellationToken cancellationToken = default);
	static ValueTask<object> ReadFromJsonAsync(this HttpRequest request, Type type, JsonSerializerOptions options, CancellationToken cancellationToken = default);
	static ValueTask<object> ReadFromJsonAsync(this HttpRequest request, Type type, JsonSerializerContext context, CancellationToken cancellationToken = default);
}
static class HttpRequestRewindExtensions {
	static void EnableBuffering(this HttpRequest request, long bufferLimit);
	static void EnableBuffering(this HttpRequest request, int bufferThreshold = default, long bufferLimit = default);
}
abstract class HttpResponse {
	Stream Body {get;set;}
	long? ContentLength {get;set;}
	string ContentType {get;set;}
	IResponseCookies Cookies {get;}
	bool HasStarted {get;}
	IHeaderDictionary Headers {get;}
	HttpContext HttpContext {get;}
	int StatusCode {get;set;}
	Task CompleteAsync();
	void OnCompleted(Func<object, Task> callback, object state);
	void OnCompleted(Func<Task> callback);
	void OnStarting(Func<object, Task> callback, object state);
	void OnStarting(Func<Task> callback);
	void Redirect(string location);
	void Redirect(string location, bool permanent);
	void RegisterForDispose(IDisposable disposable);
	void RegisterForDisposeAsync(IAsyncDisposable disposable);
	Task StartAsync(CancellationToken cancellationToken = default);
}
static class HttpResponseJsonExtensions {
	static Task WriteAsJsonAsync<TValue>(this HttpResponse response, TValue value, CancellationToken cancellationToken = default);
	static Task WriteAsJsonAsync<TValue>(this HttpResponse response, TValue value, JsonSerializerOptions options, CancellationToken cancellationToken = default);
	static Task WriteAsJsonAsync<TValue>(this HttpResponse response, TValue value, JsonSerializerOptions options, string contentType, CancellationToken cancellationToken = default);
	static Task WriteAsJsonAsync(this HttpResponse response, object value, Type type, CancellationToken cancellationToken = default);
	static Task WriteAsJsonAsync(this HttpResponse response, object value, Type type, JsonSerializerOptions options, CancellationToken cancellationToken = default);
	static Task WriteAsJsonAsync(this HttpResponse response, object value, Type type, JsonSerializerOptions options, string contentType, CancellationToken cancellationToken = default);
	static Task WriteAsJsonAsync(this HttpResponse response, object value, Type type, JsonSerializerContext context, string contentType = default, CancellationToken cancellationToken = default);
}
static class HttpResponseWritingExtensions {
	static Task WriteAsync(this HttpResponse response, string text, CancellationToken cancellationToken = default);
	static Task WriteAsync(this HttpResponse response, string text, Encoding encoding, CancellationToken cancellationToken = default);
}
class HttpValidationProblemDetails : ProblemDetails {
	IDictionary<string, string[]> Errors {get;set;}
}
interface IBindableFromHttpContext<TSelf> where TSelf : class, IBindableFromHttpContext<TSelf> {}
interface IContentTypeHttpResult {
	string ContentType {get;}
}
interface IEndpointFilter {
	ValueTask<object> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next);
}
interface IFileHttpResult {
	string ContentType {get;}
	string FileDownloadName {get;}
}
interface IFormCollection : IEnumerable<KeyValuePair<string, StringValues>> {
	int Count {get;}
	IFormFileCollection Files {get;}
	ICollection<string> Keys {get;}
	StringValues this[string key] {get;}
	bool ContainsKey(string key);
	bool TryGetValue(string key, out StringValues value);
}
interface IFormFile {
	string ContentDisposition {get;}
	string ContentType {get;}
	string FileName {get;}
	IHeaderDictionary Headers {get;}
	long Length {get;}
	string Name {get;}
	void CopyTo(Stream target);
	Task CopyToAsync(Stream target, CancellationToken cancellationToken = default);
	Stream OpenReadStream();
}
interface IFormFileCollection : IReadOnlyList<IFormFile> {
	IFormFile this[string name] {get;}
	IFormFile GetFile(string name);
	IReadOnlyList<IFormFile> GetFiles(string name);
}
interface IHeaderDictionary : IDictionary<string, StringValues> {}
interface IHttpContextAccessor {
	HttpContext HttpContext {get;set;}
}
interface IHttpContextFactory {
	HttpContext Create(IFeatureCollection featureCollection);
	void Dispose(HttpContext httpContext);
}
interface IMiddleware {
	Task InvokeAsync(HttpContext context, RequestDelegate next);
}
interface IMiddlewareFactory {
	IMiddleware Create(Type middlewareType);
	void Release(IMiddleware middleware);
}
interface INestedHttpResult {
	IResult Result {get;}
}
interface IProblemDetailsService {
	ValueTask<bool> TryWriteAsync(ProblemDetailsContext context);
	ValueTask WriteAsync(ProblemDetailsContext context);
}
interface IProblemDetailsWriter {
	bool CanWrite(ProblemDetailsContext context);
	ValueTask WriteAsync(ProblemDetailsContext context);
}
interface IQueryCollection : IEnumerable<KeyValuePair<string, StringValues>> {
	int Count {get;}
	ICollection<string> Keys {get;}
	StringValues this[string key] {get;}
	bool ContainsKey(string key);
	bool TryGetValue(string key, out StringValues value);
}
interface IRequestCookieCollection : IEnumerable<KeyValuePair<string, string>> {
	int Count {get;}
	ICollection<string> Keys {get;}
	string this[string key] {get;}
	bool ContainsKey(string key);
	bool TryGetValue(string key, out string value);
}
interface IResponseCookies {
	void Append(string key, string value, CookieOptions options = default);
	void Append(ReadOnlySpan<KeyValuePair<string, string>> keyValuePairs, CookieOptions options);
	void Delete(string key);
	void Delete(string key, CookieOptions options);
}
interface IResult {
	Task ExecuteAsync(HttpContext httpContext);
}
interface IResultExtensions {}
interface ISession {
	string Id {get;}
	bool IsAvailable {get;}
	IEnumerable<string> Keys {get;}
	void Clear();
	Task CommitAsync(CancellationToken cancellationToken = default);
	Task LoadAsync(CancellationToken cancellationToken = default);
	void Remove(string key);
	void Set(string key, byte[] value);
	bool TryGetValue(string key, out byte[] value);
}
interface IStatusCodeHttpResult {
	int? StatusCode {get;}
}
interface IValueHttpResult {
	object Value {get;}
}
interface IValueHttpResult<out TValue> {
	TValue Value {get;}
}
class MiddlewareFactory : IMiddlewareFactory {
	IMiddleware Create(Type middlewareType);
	void Release(IMiddleware middleware);
}
static class OpenApiRouteHandlerBuilderExtensions {
	static RouteHandlerBuilder Accepts<TRequest>(this RouteHandlerBuilder builder, string contentType, params string[] additionalContentTypes);
	static RouteHandlerBuilder Accepts<TRequest>(this RouteHandlerBuilder builder, bool isOptional, string contentType, params string[] additionalContentTypes);
	static RouteHandlerBuilder Accepts(this RouteHandlerBuilder builder, Type requestType, string contentType, params string[] additionalContentTypes);
	static RouteHandlerBuilder Accepts(this RouteHandlerBuilder builder, Type requestType, bool isOptional, string contentType, params string[] additionalContentTypes);
	static TBuilder ExcludeFromDescription<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder;
	static RouteHandlerBuilder ExcludeFromDescription(this RouteHandlerBuilder builder);
	static RouteHandlerBuilder Produces<TResponse>(this RouteHandlerBuilder builder, int statusCode = default, string contentType = default, params string[] additionalContentTypes);
	static RouteHandlerBuilder Produces(this RouteHandlerBuilder builder, int statusCode, Type responseType = default, string contentType = default, params string[] additionalContentTypes);
	static RouteHandlerBuilder ProducesProblem(this RouteHandlerBuilder builder, int statusCode, string contentType = default);
	static TBuilder ProducesProblem<TBuilder>(this TBuilder builder, int statusCode, string contentType = default) where TBuilder : IEndpointConventionBuilder;
	static RouteHandlerBuilder ProducesValidationProblem(this RouteHandlerBuilder builder, int statusCode = default, string contentType = default);
	static TBuilder ProducesValidationProblem<TBuilder>(this TBuilder builder, int statusCode = default, string contentType = default) where TBuilder : IEndpointConventionBuilder;
	static TBuilder WithDescription<TBuilder>(this TBuilder builder, string description) where TBuilder : IEndpointConventionBuilder;
	static TBuilder WithSummary<TBuilder>(this TBuilder builder, string summary) where TBuilder : IEndpointConventionBuilder;
	static TBuilder WithTags<TBuilder>(this TBuilder builder, params string[] tags) where TBuilder : IEndpointConventionBuilder;
	static RouteHandlerBuilder WithTags(this RouteHandlerBuilder builder, params string[] tags);
}
struct PathString : IEquatable<PathString> {
	static PathString Empty;
	bool HasValue {get;}
	string Value {get;}
	PathString Add(PathString other);
	string Add(QueryString other);
	bool Equals(PathString other, StringComparison comparisonType);
	static PathString FromUriComponent(string uriComponent);
	static PathString FromUriComponent(Uri uri);
	bool StartsWithSegments(PathString other);
	bool StartsWithSegments(PathString other, StringComparison comparisonType);
	bool StartsWithSegments(PathString other, out PathString remaining);
	bool StartsWithSegments(PathString other, StringComparison comparisonType, out PathString remaining);
	bool StartsWithSegments(PathString other, out PathString matched, out PathString remaining);
	bool StartsWithSegments(PathString other, StringComparison comparisonType, out PathString matched, out PathString remaining);
	string ToUriComponent();
	static string operator +(string left, PathString right);
	static string operator +(PathString left, string right);
	static PathString operator +(PathString left, PathString right);
	static string operator +(PathString left, QueryString right);
	static implicit operator PathString(string s);
	static implicit operator string(PathString path);
}
class ProblemDetailsContext {
	EndpointMetadataCollection AdditionalMetadata {get;set;}
	Exception Exception {get;set;}
	HttpContext HttpContext {get;set;}
	ProblemDetails ProblemDetails {get;set;}
}
class ProblemDetailsOptions {
	Action<ProblemDetailsContext> CustomizeProblemDetails {get;set;}
}
class ProducesResponseTypeMetadata : IProducesResponseTypeMetadata {
	IEnumerable<string> ContentTypes {get;}
	int StatusCode {get;}
	Type Type {get;}
}
class QueryCollection : IQueryCollection {
	static QueryCollection Empty;
	int Count {get;}
	ICollection<string> Keys {get;}
	StringValues this[string key] {get;}
	bool ContainsKey(string key);
	QueryCollection.Enumerator GetEnumerator();
	bool TryGetValue(string key, out StringValues value);
	struct Enumerator : IEnumerator<KeyValuePair<string, StringValues>> {
		KeyValuePair<string, StringValues> Current {get;}
		void Dispose();
		bool MoveNext();
	}
}
struct QueryString : IEquatable<QueryString> {
	static QueryString Empty;
	bool HasValue {get;}
	string Value {get;}
	QueryString Add(QueryString other);
	QueryString Add(string name, string value);
	static QueryString Create(string name, string value);
	static QueryString Create(IEnumerable<KeyValuePair<string, string>> parameters);
	static QueryString Create(IEnumerable<KeyValuePair<string, StringValues>> parameters);
	static QueryString FromUriComponent(string uriComponent);
	static QueryString FromUriComponent(Uri uri);
	string ToUriComponent();
	static QueryString operator +(QueryString left, QueryString right);
}
delegate Task RequestDelegate(HttpContext context);
static class RequestDelegateFactory {
	static RequestDelegateResult Create(Delegate handler, RequestDelegateFactoryOptions options = default, RequestDelegateMetadataResult metadataResult = default);
	static RequestDelegateResult Create(MethodInfo methodInfo, Func<HttpContext, object> targetFactory = default, RequestDelegateFactoryOptions options = default, RequestDelegateMetadataResult metadataResult = default);
	static RequestDelegateMetadataResult InferMetadata(MethodInfo methodInfo, RequestDelegateFactoryOptions options = default);
}
class RequestDelegateFactoryOptions {
	bool DisableInferBodyFromParameters {get;set;}
	EndpointBuilder EndpointBuilder {get;set;}
	IEnumerable<string> RouteParameterNames {get;set;}
	IServiceProvider ServiceProvider {get;set;}
	bool ThrowOnBadRequest {get;set;}
}
class RequestDelegateMetadataResult {
	IReadOnlyList<object> EndpointMetadata {get;set;}
}
class RequestDelegateResult {
	IReadOnlyList<object> EndpointMetadata {get;}
	RequestDelegate RequestDelegate {get;}
}
static class RequestFormReaderExtensions {
	static Task<IFormCollection> ReadFormAsync(this HttpRequest request, FormOptions options, CancellationToken cancellationToken = default);
}
static class RequestTrailerExtensions {
	static bool CheckTrailersAvailable(this HttpRequest request);
	static StringValues GetDeclaredTrailers(this HttpRequest request);
	static StringValues GetTrailer(this HttpRequest request, string trailerName);
	static bool SupportsTrailers(this HttpRequest request);
}
static class ResponseExtensions {
	static void Clear(this HttpResponse response);
	static void Redirect(this HttpResponse response, string location, bool permanent, bool preserveMethod);
}
static class ResponseTrailerExtensions {
	static void AppendTrailer(this HttpResponse response, string trailerName, StringValues trailerValues);
	static void DeclareTrailer(this HttpResponse response, string trailerName);
	static bool SupportsTrailers(this HttpResponse response);
}
static class Results {
	static IResult Empty {get;}
	static IResultExtensions Extensions {get;}
	static IResult Accepted(string uri = default, object value = default);
	static IResult Accepted<TValue>(string uri = default, TValue value = default);
	static IResult AcceptedAtRoute(string routeName = default, object routeValues = default, object value = default);
	static IResult AcceptedAtRoute(string routeName, RouteValueDictionary routeValues, object value = default);
	static IResult AcceptedAtRoute<TValue>(string routeName = default, object routeValues = default, TValue value = default);
	static IResult AcceptedAtRoute<TValue>(string routeName, RouteValueDictionary routeValues, TValue value = default);
	static IResult BadRequest(object error = default);
	static IResult BadRequest<TValue>(TValue error);
	static IResult Bytes(byte[] contents, string contentType = default, string fileDownloadName = default, bool enableRangeProcessing = default, DateTimeOffset? lastModified = default, EntityTagHeaderValue entityTag = default);
	static IResult Challenge(AuthenticationProperties properties = default, IList<string> authenticationSchemes = default);
	static IResult Conflict(object error = default);
	static IResult Conflict<TValue>(TValue error);
	static IResult Content(string content, string contentType = default, Encoding contentEncoding = default, int? statusCode = default);
	static IResult Content(string content, MediaTypeHeaderValue contentType);
	static IResult Created();
	static IResult Created(string uri, object value);
	static IResult Created<TValue>(string uri, TValue value);
	static IResult Created(Uri uri, object value);
	static IResult Created<TValue>(Uri uri, TValue value);
	static IResult CreatedAtRoute(string routeName = default, object routeValues = default, object value = default);
	static IResult CreatedAtRoute(string routeName, RouteValueDictionary routeValues, object value = default);
	static IResult CreatedAtRoute<TValue>(string routeName = default, object routeValues = default, TValue value = default);
	static IResult CreatedAtRoute<TValue>(string routeName, RouteValueDictionary routeValues, TValue value = default);
	static IResult File(byte[] fileContents, string contentType = default, string fileDownloadName = default, bool enableRangeProcessing = default, DateTimeOffset? lastModified = default, EntityTagHeaderValue entityTag = default);
	static IResult File(Stream fileStream, string contentType = default, string fileDownloadName = default, DateTimeOffset? lastModified = default, EntityTagHeaderValue entityTag = default, bool enableRangeProcessing = default);
	static IResult File(string path, string contentType = default, string fileDownloadName = default, DateTimeOffset? lastModified = default, EntityTagHeaderValue entityTag = default, bool enableRangeProcessing = default);
	static IResult Forbid(AuthenticationProperties properties = default, IList<string> authenticationSchemes = default);
	static IResult InternalServerError();
	static IResult InternalServerError<TValue>(TValue error);
	static IResult Json(object data, JsonSerializerOptions options = default, string contentType = default, int? statusCode = default);
	static IResult Json(object data, Type type, JsonSerializerContext context, string contentType = default, int? statusCode = default);
	static IResult Json<TValue>(TValue data, JsonSerializerOptions options = default, string contentType = default, int? statusCode = default);
	static IResult Json<TValue>(TValue data, JsonSerializerContext context, string contentType = default, int? statusCode = default);
	static IResult LocalRedirect(string localUrl, bool permanent = default, bool preserveMethod = default);
	static IResult NoContent();
	static IResult NotFound(object value = default);
	static IResult NotFound<TValue>(TValue value);
	static IResult Ok(object value = default);
	static IResult Ok<TValue>(TValue value);
	static IResult Problem(string detail, string instance, int? statusCode, string title, string type, IDictionary<string, object> extensions);
	static IResult Problem(string detail = default, string instance = default, int? statusCode = default, string title = default, string type = default, IEnumerable<KeyValuePair<string, object>> extensions = default);
	static IResult Problem(ProblemDetails problemDetails);
	static IResult Redirect(string url, bool permanent = default, bool preserveMethod = default);
	static IResult RedirectToRoute(string routeName = default, object routeValues = default, bool permanent = default, bool preserveMethod = default, string fragment = default);
	static IResult RedirectToRoute(string routeName, RouteValueDictionary routeValues, bool permanent = default, bool preserveMethod = default, string fragment = default);
	static IResult SignIn(ClaimsPrincipal principal, AuthenticationProperties properties = default, string authenticationScheme = default);
	static IResult SignOut(AuthenticationProperties properties = default, IList<string> authenticationSchemes = default);
	static IResult StatusCode(int statusCode);
	static IResult Stream(Stream stream, string contentType = default, string fileDownloadName = default, DateTimeOffset? lastModified = default, EntityTagHeaderValue entityTag = default, bool enableRangeProcessing = default);
	static IResult Stream(Func<Stream, Task> streamWriterCallback, string contentType = default, string fileDownloadName = default, DateTimeOffset? lastModified = default, EntityTagHeaderValue entityTag = default);
	static IResult Text(string content, string contentType = default, Encoding contentEncoding = default, int? statusCode = default);
	static IResult Text(ReadOnlySpan<byte> utf8Content, string contentType = default, int? statusCode = default);
	static IResult Unauthorized();
	static IResult UnprocessableEntity(object error = default);
	static IResult UnprocessableEntity<TValue>(TValue error);
	static IResult ValidationProblem(IDictionary<string, string[]> errors, string detail, string instance, int? statusCode, string title, string type, IDictionary<string, object> extensions);
	static IResult ValidationProblem(IEnumerable<KeyValuePair<string, string[]>> errors, string detail = default, string instance = default, int? statusCode = default, string title = default, string type = default, IEnumerable<KeyValuePair<string, object>> extensions = default);
}
enum SameSiteMode { Unspecified, None, Lax, Strict }
static class SendFileFallback {
	static Task SendFileAsync(Stream destination, string filePath, long offset, long? count, CancellationToken cancellationToken);
}
static class SendFileResponseExtensions {
	static Task SendFileAsync(this HttpResponse response, IFileInfo file, CancellationToken cancellationToken = default);
	static Task SendFileAsync(this HttpResponse response, IFileInfo file, long offset, long? count, CancellationToken cancellationToken = default);
	static Task SendFileAsync(this HttpResponse response, string fileName, CancellationToken cancellationToken = default);
	static Task SendFileAsync(this HttpResponse response, string fileName, long offset, long? count, CancellationToken cancellationToken = default);
}
static class SessionExtensions {
	static byte[] Get(this ISession session, string key);
	static int? GetInt32(this ISession session, string key);
	static string GetString(this ISession session, string key);
	static void SetInt32(this ISession session, string key, int value);
	static void SetString(this ISession session, string key, string value);
}
static class StatusCodes {
	const int Status100Continue, Status101SwitchingProtocols, Status102Processing, Status200OK, Status201Created, Status202Accepted, Status203NonAuthoritative, Status204NoContent, Status205ResetContent, Status206PartialContent, Status207MultiStatus, Status208AlreadyReported, Status226IMUsed, Status300MultipleChoices, Status301MovedPermanently, Status302Found, Status303SeeOther, Status304NotModified, Status305UseProxy, Status306SwitchProxy, Status307TemporaryRedirect, Status308PermanentRedirect, Status400BadRequest, Status401Unauthorized, Status402PaymentRequired, Status403Forbidden, Status404NotFound, Status405MethodNotAllowed, Status406NotAcceptable, Status407ProxyAuthenticationRequired, Status408RequestTimeout, Status409Conflict, Status410Gone, Status411LengthRequired, Status412PreconditionFailed, Status413RequestEntityTooLarge, Status413PayloadTooLarge, Status414RequestUriTooLong, Status414UriTooLong, Status415UnsupportedMediaType, Status416RequestedRangeNotSatisfiable, Status416RangeNotSatisfiable, Status417ExpectationFailed, Status418ImATeapot, Status419AuthenticationTimeout, Status421MisdirectedRequest, Status422UnprocessableEntity, Status423Locked, Status424FailedDependency, Status426UpgradeRequired, Status428PreconditionRequired, Status429TooManyRequests, Status431RequestHeaderFieldsTooLarge, Status451UnavailableForLegalReasons, Status499ClientClosedRequest, Status500InternalServerError, Status501NotImplemented, Status502BadGateway, Status503ServiceUnavailable, Status504GatewayTimeout, Status505HttpVersionNotsupported, Status506VariantAlsoNegotiates, Status507InsufficientStorage, Status508LoopDetected, Status510NotExtended, Status511NetworkAuthenticationRequired;
}
class StreamResponseBodyFeature : IHttpResponseBodyFeature {
	IHttpResponseBodyFeature PriorFeature {get;}
	Stream Stream {get;}
	Task CompleteAsync();
	void DisableBuffering();
	void Dispose();
	Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken);
	Task StartAsync(CancellationToken cancellationToken = default);
}
class TagsAttribute : Attribute, ITagsMetadata {
	IReadOnlyList<string> Tags {get;}
}
static class TypedResults {
	static EmptyHttpResult Empty {get;}
	static IResultExtensions Extensions {get;}
	static Accepted Accepted(string uri);
	static Accepted<TValue> Accepted<TValue>(string uri, TValue value);
	static Accepted Accepted(Uri uri);
	static Accepted<TValue> Accepted<TValue>(Uri uri, TValue value);
	static AcceptedAtRoute AcceptedAtRoute(string routeName = default, object routeValues = default);
	static AcceptedAtRoute AcceptedAtRoute(string routeName, RouteValueDictionary routeValues);
	static AcceptedAtRoute<TValue> AcceptedAtRoute<TValue>(TValue value, string routeName = default, object routeValues = default);
	static AcceptedAtRoute<TValue> AcceptedAtRoute<TValue>(TValue value, string routeName, RouteValueDictionary routeValues);
	static BadRequest BadRequest();
	static BadRequest<TValue> BadRequest<TValue>(TValue error);
	static FileContentHttpResult Bytes(byte[] contents, string contentType = default, string fileDownloadName = default, bool enableRangeProcessing = default, DateTimeOffset? lastModified = default, EntityTagHeaderValue entityTag = default);
	static ChallengeHttpResult Challenge(AuthenticationProperties properties = default, IList<string> authenticationSchemes = default);
	static Conflict Conflict();
	static Conflict<TValue> Conflict<TValue>(TValue error);
	static ContentHttpResult Content(string content, string contentType = default, Encoding contentEncoding = default, int? statusCode = default);
	static ContentHttpResult Content(string content, MediaTypeHeaderValue contentType);
	static Created Created();
	static Created Created(string uri);
	static Created<TValue> Created<TValue>(string uri, TValue value);
	static Created Created(Uri uri);
	static Created<TValue> Created<TValue>(Uri uri, TValue value);
	static CreatedAtRoute CreatedAtRoute(string routeName = default, object routeValues = default);
	static CreatedAtRoute CreatedAtRoute(string routeName, RouteValueDictionary routeValues);
	static CreatedAtRoute<TValue> CreatedAtRoute<TValue>(TValue value, string routeName = default, object routeValues = default);
	static CreatedAtRoute<TValue> CreatedAtRoute<TValue>(TValue value, string routeName, RouteValueDictionary routeValues);
	static FileContentHttpResult File(byte[] fileContents, string contentType = default, string fileDownloadName = default, bool enableRangeProcessing = default, DateTimeOffset? lastModified = default, EntityTagHeaderValue entityTag = default);
	static FileStreamHttpResult File(Stream fileStream, string contentType = default, string fileDownloadName = default, DateTimeOffset? lastModified = default, EntityTagHeaderValue entityTag = default, bool enableRangeProcessing = default);
	static ForbidHttpResult Forbid(AuthenticationProperties properties = default, IList<string> authenticationSchemes = default);
	static InternalServerError InternalServerError();
	static InternalServerError<TValue> InternalServerError<TValue>(TValue error);
	static JsonHttpResult<TValue> Json<TValue>(TValue data, JsonSerializerOptions options = default, string contentType = default, int? statusCode = default);
	static JsonHttpResult<TValue> Json<TValue>(TValue data, JsonSerializerContext context, string contentType = default, int? statusCode = default);
	static RedirectHttpResult LocalRedirect(string localUrl, bool permanent = default, bool preserveMethod = default);
	static NoContent NoContent();
	static NotFound NotFound();
	static NotFound<TValue> NotFound<TValue>(TValue value);
	static Ok Ok();
	static Ok<TValue> Ok<TValue>(TValue value);
	static PhysicalFileHttpResult PhysicalFile(string path, string contentType = default, string fileDownloadName = default, DateTimeOffset? lastModified = default, EntityTagHeaderValue entityTag = default, bool enableRangeProcessing = default);
	static ProblemHttpResult Problem(string detail, string instance, int? statusCode, string title, string type, IDictionary<string, object> extensions);
	static ProblemHttpResult Problem(string detail = default, string instance = default, int? statusCode = default, string title = default, string type = default, IEnumerable<KeyValuePair<string, object>> extensions = default);
	static ProblemHttpResult Problem(ProblemDetails problemDetails);
	static RedirectHttpResult Redirect(string url, bool permanent = default, bool preserveMethod = default);
	static RedirectToRouteHttpResult RedirectToRoute(string routeName = default, object routeValues = default, bool permanent = default, bool preserveMethod = default, string fragment = default);
	static RedirectToRouteHttpResult RedirectToRoute(string routeName, RouteValueDictionary routeValues, bool permanent = default, bool preserveMethod = default, string fragment = default);
	static SignInHttpResult SignIn(ClaimsPrincipal principal, AuthenticationProperties properties = default, string authenticationScheme = default);
	static SignOutHttpResult SignOut(AuthenticationProperties properties = default, IList<string> authenticationSchemes = default);
	static StatusCodeHttpResult StatusCode(int statusCode);
	static FileStreamHttpResult Stream(Stream stream, string contentType = default, string fileDownloadName = default, DateTimeOffset? lastModified = default, EntityTagHeaderValue entityTag = default, bool enableRangeProcessing = default);
	static PushStreamHttpResult Stream(Func<Stream, Task> streamWriterCallback, string contentType = default, string fileDownloadName = default, DateTimeOffset? lastModified = default, EntityTagHeaderValue entityTag = default);
	static Utf8ContentHttpResult Text(ReadOnlySpan<byte> utf8Content, string contentType = default, int? statusCode = default);
	static ContentHttpResult Text(string content, string contentType = default, Encoding contentEncoding = default, int? statusCode = default);
	static UnauthorizedHttpResult Unauthorized();
	static UnprocessableEntity UnprocessableEntity();
	static UnprocessableEntity<TValue> UnprocessableEntity<TValue>(TValue error);
	static ValidationProblem ValidationProblem(IDictionary<string, string[]> errors, string detail, string instance, string title, string type, IDictionary<string, object> extensions);
	static ValidationProblem ValidationProblem(IEnumerable<KeyValuePair<string, string[]>> errors, string detail = default, string instance = default, string title = default, string type = default, IEnumerable<KeyValuePair<string, object>> extensions = default);
	static VirtualFileHttpResult VirtualFile(string path, string contentType = default, string fileDownloadName = default, DateTimeOffset? lastModified = default, EntityTagHeaderValue entityTag = default, bool enableRangeProcessing = default);
}
class WebSocketAcceptContext {
	bool DangerousEnableCompression {get;set;}
	bool DisableServerContextTakeover {get;set;}
	TimeSpan? KeepAliveInterval {get;set;}
	TimeSpan? KeepAliveTimeout {get;set;}
	int ServerMaxWindowBits {get;set;}
	string SubProtocol {get;set;}
}
abstract class WebSocketManager {
	bool IsWebSocketRequest {get;}
	IList<string> WebSocketRequestedProtocols {get;}
	Task<WebSocket> AcceptWebSocketAsync();
	Task<WebSocket> AcceptWebSocketAsync(string subProtocol);
	Task<WebSocket> AcceptWebSocketAsync(WebSocketAcceptContext acceptContext);
}
