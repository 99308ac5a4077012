// assemblies: Microsoft.AspNetCore.Http.Abstractions, Microsoft.AspNetCore.Identity, Microsoft.AspNetCore.Mvc.Core, Microsoft.AspNetCore.Routing, Microsoft.AspNetCore.Routing.Abstractions
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using System;
using System.Collections.Generic;
using System.Reflection;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Routing;
class CompositeEndpointDataSource : EndpointDataSource, IDisposable {
	IEnumerable<EndpointDataSource> DataSources {get;}
	void Dispose();
}
class ContentEncodingMetadata {
	double Quality {get;}
	string Value {get;}
}
static class ControllerLinkGeneratorExtensions {
	static string GetPathByAction(this LinkGenerator generator, HttpContext httpContext, string action = default, string controller = default, object values = default, PathString? pathBase = default, FragmentString fragment = default, LinkOptions options = default);
	static string GetPathByAction(this LinkGenerator generator, string action, string controller, object values = default, PathString pathBase = default, FragmentString fragment = default, LinkOptions options = default);
	static string GetUriByAction(this LinkGenerator generator, HttpContext httpContext, string action = default, string controller = default, object values = default, string scheme = default, HostString? host = default, PathString? pathBase = default, FragmentString fragment = default, LinkOptions options = default);
	static string GetUriByAction(this LinkGenerator generator, string action, string controller, object values, string scheme, HostString host, PathString pathBase = default, FragmentString fragment = default, LinkOptions options = default);
}
class DataTokensMetadata : IDataTokensMetadata {
	IReadOnlyDictionary<string, object> DataTokens {get;}
}
class DefaultEndpointDataSource : EndpointDataSource {}
class DefaultInlineConstraintResolver : IInlineConstraintResolver {
	IRouteConstraint ResolveConstraint(string inlineConstraint);
}
abstract class EndpointDataSource {
	IReadOnlyList<Endpoint> Endpoints {get;}
	IChangeToken GetChangeToken();
	IReadOnlyList<Endpoint> GetGroupedEndpoints(RouteGroupContext context);
}
class EndpointGroupNameAttribute : Attribute, IEndpointGroupNameMetadata {
	string EndpointGroupName {get;}
}
class EndpointNameAttribute : Attribute, IEndpointNameMetadata {
	string EndpointName {get;}
}
class EndpointNameMetadata : IEndpointNameMetadata {
	string EndpointName {get;}
}
class ExcludeFromDescriptionAttribute : Attribute, IExcludeFromDescriptionMetadata {
	bool ExcludeFromDescription {get;}
}
class HostAttribute : Attribute, IHostMetadata {
	IReadOnlyList<string> Hosts {get;}
}
class HttpMethodMetadata : IHttpMethodMetadata {
	bool AcceptCorsPreflight {get;set;}
	IReadOnlyList<string> HttpMethods {get;}
}
interface IDataTokensMetadata {
	IReadOnlyDictionary<string, object> DataTokens {get;}
}
interface IDynamicEndpointMetadata {
	bool IsDynamic {get;}
}
interface IEndpointAddressScheme<TAddress> {
	IEnumerable<Endpoint> FindEndpoints(TAddress address);
}
interface IEndpointGroupNameMetadata {
	string EndpointGroupName {get;}
}
interface IEndpointNameMetadata {
	string EndpointName {get;}
}
interface IEndpointRouteBuilder {
	ICollection<EndpointDataSource> DataSources {get;}
	IServiceProvider ServiceProvider {get;}
	IApplicationBuilder CreateApplicationBuilder();
}
interface IExcludeFromDescriptionMetadata {
	bool ExcludeFromDescription {get;}
}
interface IHostMetadata {
	IReadOnlyList<string> Hosts {get;}
}
interface IHttpMethodMetadata {
	bool AcceptCorsPreflight {get;set;}
	IReadOnlyList<string> HttpMethods {get;}
}
interface IInlineConstraintResolver {
	IRouteConstraint ResolveConstraint(string inlineConstraint);
}
interface INamedRouter : IRouter {
	string Name {get;}
}
interface IOutboundParameterTransformer : IParameterPolicy {
	string TransformOutbound(object value);
}
interface IParameterPolicy {}
interface IRouteBuilder {
	IApplicationBuilder ApplicationBuilder {get;}
	IRouter DefaultHandler {get;set;}
	IList<IRouter> Routes {get;}
	IServiceProvider ServiceProvider {get;}
	IRouter Build();
}
interface IRouteCollection : IRouter {
	void Add(IRouter router);
}
interface IRouteConstraint : IParameterPolicy {
	bool Match(HttpContext httpContext, IRouter route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection);
}
interface IRouteHandler {
	RequestDelegate GetRequestHandler(HttpContext httpContext, RouteData routeData);
}
interface IRouteNameMetadata {
	string RouteName {get;}
}
interface IRouter {
	VirtualPathData GetVirtualPath(VirtualPathContext context);
	Task RouteAsync(RouteContext context);
}
interface IRoutingFeature {
	RouteData RouteData {get;set;}
}
interface ISuppressLinkGenerationMetadata {
	bool SuppressLinkGeneration {get;}
}
interface ISuppressMatchingMetadata {
	bool SuppressMatching {get;}
}
static class IdentityApiEndpointRouteBuilderExtensions {
	static IEndpointConventionBuilder MapIdentityApi<TUser>(this IEndpointRouteBuilder endpoints) where TUser : class, new();
}
static class InlineRouteParameterParser {
	static TemplatePart ParseRouteParameter(string routeParameter);
}
abstract class LinkGenerator {
	string GetPathByAddress<TAddress>(HttpContext httpContext, TAddress address, RouteValueDictionary values, RouteValueDictionary ambientValues = default, PathString? pathBase = default, FragmentString fragment = default, LinkOptions options = default);
	string GetPathByAddress<TAddress>(TAddress address, RouteValueDictionary values, PathString pathBase = default, FragmentString fragment = default, LinkOptions options = default);
	string GetUriByAddress<TAddress>(HttpContext httpContext, TAddress address, RouteValueDictionary values, RouteValueDictionary ambientValues = default, string scheme = default, HostString? host = default, PathString? pathBase = default, FragmentString fragment = default, LinkOptions options = default);
	string GetUriByAddress<TAddress>(TAddress address, RouteValueDictionary values, string scheme, HostString host, PathString pathBase = default, FragmentString fragment = default, LinkOptions options = default);
}
static class LinkGeneratorEndpointNameAddressExtensions {
	static string GetPathByName(this LinkGenerator generator, HttpContext httpContext, string endpointName, object values, PathString? pathBase = default, FragmentString fragment = default, LinkOptions options = default);
	static string GetPathByName(this LinkGenerator generator, HttpContext httpContext, string endpointName, RouteValueDictionary values = default, PathString? pathBase = default, FragmentString fragment = default, LinkOptions options = default);
	static string GetPathByName(this LinkGenerator generator, string endpointName, object values, PathString pathBase = default, FragmentString fragment = default, LinkOptions options = default);
	static string GetPathByName(this LinkGenerator generator, string endpointName, RouteValueDictionary values = default, PathString pathBase = default, FragmentString fragment = default, LinkOptions options = default);
	static string GetUriByName(this LinkGenerator generator, HttpContext httpContext, string endpointName, object values, string scheme = default, HostString? host = default, PathString? pathBase = default, FragmentString fragment = default, LinkOptions options = default);
	static string GetUriByName(this LinkGenerator generator, HttpContext httpContext, string endpointName, RouteValueDictionary values = default, string scheme = default, HostString? host = default, PathString? pathBase = default, FragmentString fragment = default, LinkOptions options = default);
	static string GetUriByName(this LinkGenerator generator, string endpointName, object values, string scheme, HostString host, PathString pathBase = default, FragmentString fragment = default, LinkOptions options = default);
	static string GetUriByName(this LinkGenerator generator, string endpointName, RouteValueDictionary values, string scheme, HostString host, PathString pathBase = default, FragmentString fragment = default, LinkOptions options = default);
}
static class LinkGeneratorRouteValuesAddressExtensions {
	static string GetPathByRouteValues(this LinkGenerator generator, HttpContext httpContext, string routeName, object values, PathString? pathBase = default, FragmentString fragment = default, LinkOptions options = default);
	static string GetPathByRouteValues(this LinkGenerator generator, HttpContext httpContext, string routeName, RouteValueDictionary values = default, PathString? pathBase = default, FragmentString fragment = default, LinkOptions options = default);
	static string GetPathByRouteValues(this LinkGenerator generator, string routeName, object values, PathString pathBase = default, FragmentString fragment = default, LinkOptions options = default);
	static string GetPathByRouteValues(this LinkGenerator generator, string routeName, RouteValueDictionary values = default, PathString pathBase = default, FragmentString fragment = default, LinkOptions options = default);
	static string GetUriByRouteValues(this LinkGenerator generator, HttpContext httpContext, string routeName, object values, string scheme = default, HostString? host = default, PathString? pathBase = default, FragmentString fragment = default, LinkOptions options = default);
	static string GetUriByRouteValues(this LinkGenerator generator, HttpContext httpContext, string routeName, RouteValueDictionary values = default, string scheme = default, HostString? host = default, PathString? pathBase = default, FragmentString fragment = default, LinkOptions options = default);
	static string GetUriByRouteValues(this LinkGenerator generator, string routeName, object values, string scheme, HostString host, PathString pathBase = default, FragmentString fragment = default, LinkOptions options = default);
	static string GetUriByRouteValues(this LinkGenerator generator, string routeName, RouteValueDictionary values, string scheme, HostString host, PathString pathBase = default, FragmentString fragment = default, LinkOptions options = default);
}
class LinkOptions {
	bool? AppendTrailingSlash {get;set;}
	bool? LowercaseQueryStrings {get;set;}
	bool? LowercaseUrls {get;set;}
}
abstract class LinkParser {
	RouteValueDictionary ParsePathByAddress<TAddress>(TAddress address, PathString path);
}
static class LinkParserEndpointNameAddressExtensions {
	static RouteValueDictionary ParsePathByEndpointName(this LinkParser parser, string endpointName, PathString path);
}
abstract class MatcherPolicy {
	int Order {get;}
	protected static bool ContainsDynamicEndpoints(IReadOnlyList<Endpoint> endpoints);
}
static class PageLinkGeneratorExtensions {
	static string GetPathByPage(this LinkGenerator generator, HttpContext httpContext, string page = default, string handler = default, object values = default, PathString? pathBase = default, FragmentString fragment = default, LinkOptions options = default);
	static string GetPathByPage(this LinkGenerator generator, string page, string handler = default, object values = default, PathString pathBase = default, FragmentString fragment = default, LinkOptions options = default);
	static string GetUriByPage(this LinkGenerator generator, HttpContext httpContext, string page = default, string handler = default, object values = default, string scheme = default, HostString? host = default, PathString? pathBase = default, FragmentString fragment = default, LinkOptions options = default);
	static string GetUriByPage(this LinkGenerator generator, string page, string handler, object values, string scheme, HostString host, PathString pathBase = default, FragmentString fragment = default, LinkOptions options = default);
}
abstract class ParameterPolicyFactory {
	IParameterPolicy Create(RoutePatternParameterPart parameter, string inlineText);
	IParameterPolicy Create(RoutePatternParameterPart parameter, IParameterPolicy parameterPolicy);
	IParameterPolicy Create(RoutePatternParameterPart parameter, RoutePatternParameterPolicyReference reference);
}
static class RequestDelegateRouteBuilderExtensions {
	static IRouteBuilder MapDelete(this IRouteBuilder builder, string template, RequestDelegate handler);
	static IRouteBuilder MapDelete(this IRouteBuilder builder, string template, Func<HttpRequest, HttpResponse, RouteData, Task> handler);
	static IRouteBuilder MapGet(this IRouteBuilder builder, string template, RequestDelegate handler);
	static IRouteBuilder MapGet(this IRouteBuilder builder, string template, Func<HttpRequest, HttpResponse, RouteData, Task> handler);
	static IRouteBuilder MapMiddlewareDelete(this IRouteBuilder builder, string template, Action<IApplicationBuilder> action);
	static IRouteBuilder MapMiddlewareGet(this IRouteBuilder builder, string template, Action<IApplicationBuilder> action);
	static IRouteBuilder MapMiddlewarePost(this IRouteBuilder builder, string template, Action<IApplicationBuilder> action);
	static IRouteBuilder MapMiddlewarePut(this IRouteBuilder builder, string template, Action<IApplicationBuilder> action);
	static IRouteBuilder MapMiddlewareRoute(this IRouteBuilder builder, string template, Action<IApplicationBuilder> action);
	static IRouteBuilder MapMiddlewareVerb(this IRouteBuilder builder, string verb, string template, Action<IApplicationBuilder> action);
	static IRouteBuilder MapPost(this IRouteBuilder builder, string template, RequestDelegate handler);
	static IRouteBuilder MapPost(this IRouteBuilder builder, string template, Func<HttpRequest, HttpResponse, RouteData, Task> handler);
	static IRouteBuilder MapPut(this IRouteBuilder builder, string template, RequestDelegate handler);
	static IRouteBuilder MapPut(this IRouteBuilder builder, string template, Func<HttpRequest, HttpResponse, RouteData, Task> handler);
	static IRouteBuilder MapRoute(this IRouteBuilder builder, string template, RequestDelegate handler);
	static IRouteBuilder MapVerb(this IRouteBuilder builder, string verb, string template, Func<HttpRequest, HttpResponse, RouteData, Task> handler);
	static IRouteBuilder MapVerb(this IRouteBuilder builder, string verb, string template, RequestDelegate handler);
}
class Route : RouteBase {
	string RouteTemplate {get;}
}
abstract class RouteBase : INamedRouter {
	protected IInlineConstraintResolver ConstraintResolver {get;set;}
	IDictionary<string, IRouteConstraint> Constraints {get;set;}
	RouteValueDictionary DataTokens {get;set;}
	RouteValueDictionary Defaults {get;set;}
	string Name {get;set;}
	RouteTemplate ParsedTemplate {get;set;}
	protected static IDictionary<string, IRouteConstraint> GetConstraints(IInlineConstraintResolver inlineConstraintResolver, RouteTemplate parsedTemplate, IDictionary<string, object> constraints);
	protected static RouteValueDictionary GetDefaults(RouteTemplate parsedTemplate, RouteValueDictionary defaults);
	VirtualPathData GetVirtualPath(VirtualPathContext context);
	protected Task OnRouteMatched(RouteContext context);
	protected VirtualPathData OnVirtualPathGenerated(VirtualPathContext context);
	Task RouteAsync(RouteContext context);
}
class RouteBuilder : IRouteBuilder {
	IApplicationBuilder ApplicationBuilder {get;}
	IRouter DefaultHandler {get;set;}
	IList<IRouter> Routes {get;}
	IServiceProvider ServiceProvider {get;}
	IRouter Build();
}
class RouteCollection : IRouteCollection {
	int Count {get;}
	IRouter this[int index] {get;}
	void Add(IRouter router);
	VirtualPathData GetVirtualPath(VirtualPathContext context);
	Task RouteAsync(RouteContext context);
}
class RouteConstraintBuilder {
	void AddConstraint(string key, object value);
	void AddResolvedConstraint(string key, string constraintText);
	IDictionary<string, IRouteConstraint> Build();
	void SetOptional(string key);
}
static class RouteConstraintMatcher {
	static bool Match(IDictionary<string, IRouteConstraint> constraints, RouteValueDictionary routeValues, HttpContext httpContext, IRouter route, RouteDirection routeDirection, ILogger logger);
}
class RouteContext {
	RequestDelegate Handler {get;set;}
	HttpContext HttpContext {get;}
	RouteData RouteData {get;set;}
}
class RouteCreationException : Exception {}
class RouteData {
	RouteValueDictionary DataTokens {get;}
	IList<IRouter> Routers {get;}
	RouteValueDictionary Values {get;}
	RouteData.RouteDataSnapshot PushState(IRouter router, RouteValueDictionary values, RouteValueDictionary dataTokens);
	struct RouteDataSnapshot {
		void Restore();
	}
}
enum RouteDirection { IncomingRequest, UrlGeneration }
class RouteEndpoint : Endpoint {
	int Order {get;}
	RoutePattern RoutePattern {get;}
}
class RouteEndpointBuilder : EndpointBuilder {
	int Order {get;set;}
	RoutePattern RoutePattern {get;set;}
}
class RouteGroupBuilder : IEndpointConventionBuilder, IEndpointRouteBuilder {}
class RouteGroupContext {
	IServiceProvider ApplicationServices {get;set;}
	IReadOnlyList<Action<EndpointBuilder>> Conventions {get;set;}
	IReadOnlyList<Action<EndpointBuilder>> FinallyConventions {get;set;}
	RoutePattern Prefix {get;set;}
}
class RouteHandler : IRouteHandler, IRouter {
	RequestDelegate GetRequestHandler(HttpContext httpContext, RouteData routeData);
	VirtualPathData GetVirtualPath(VirtualPathContext context);
	Task RouteAsync(RouteContext context);
}
class RouteHandlerOptions {
	bool ThrowOnBadRequest {get;set;}
}
static class RouteHandlerServices {
	static RouteHandlerBuilder Map(IEndpointRouteBuilder endpoints, string pattern, Delegate handler, IEnumerable<string> httpMethods, Func<MethodInfo, RequestDelegateFactoryOptions, RequestDelegateMetadataResult> populateMetadata, Func<Delegate, RequestDelegateFactoryOptions, RequestDelegateMetadataResult, RequestDelegateResult> createRequestDelegate, MethodInfo methodInfo = default);
}
class RouteNameMetadata : IRouteNameMetadata {
	string RouteName {get;}
}
class RouteOptions {
	bool AppendTrailingSlash {get;set;}
	IDictionary<string, Type> ConstraintMap {get;set;}
	bool LowercaseQueryStrings {get;set;}
	bool LowercaseUrls {get;set;}
	bool SuppressCheckForUnhandledSecurityMetadata {get;set;}
	void SetParameterPolicy<T>(string token) where T : IParameterPolicy;
	void SetParameterPolicy(string token, Type type);
}
static class RouteShortCircuitEndpointRouteBuilderExtensions {
	static IEndpointConventionBuilder MapShortCircuit(this IEndpointRouteBuilder builder, int statusCode, params string[] routePrefixes);
}
class RouteValueDictionary : IDictionary<string, object>, IReadOnlyDictionary<string, object> {
	IEqualityComparer<string> Comparer {get;}
	int Count {get;}
	ICollection<string> Keys {get;}
	ICollection<object> Values {get;}
	object this[string key] {get;set;}
	void Add(string key, object value);
	void Clear();
	bool ContainsKey(string key);
	static RouteValueDictionary FromArray(KeyValuePair<string, object>[] items);
	RouteValueDictionary.Enumerator GetEnumerator();
	bool Remove(string key);
	bool Remove(string key, out object value);
	bool TryAdd(string key, object value);
	bool TryGetValue(string key, out object value);
	struct Enumerator : IEnumerator<KeyValuePair<string, object>> {
		KeyValuePair<string, object> Current {get;}
		void Dispose();
		bool MoveNext();
		void Reset();
	}
}
class RouteValueEqualityComparer : IEqualityComparer<object> {
	static RouteValueEqualityComparer Default;
	bool Equals(object x, object y);
	int GetHashCode(object obj);
}
class RouteValuesAddress {
	RouteValueDictionary AmbientValues {get;set;}
	RouteValueDictionary ExplicitValues {get;set;}
	string RouteName {get;set;}
}
class RoutingFeature : IRoutingFeature {
	RouteData RouteData {get;set;}
}
static class RoutingHttpContextExtensions {
	static RouteData GetRouteData(this HttpContext httpContext);
	static object GetRouteValue(this HttpContext httpContext, string key);
}
class SuppressLinkGenerationMetadata : ISuppressLinkGenerationMetadata {
	bool SuppressLinkGeneration {get;}
}
class SuppressMatchingMetadata : ISuppressMatchingMetadata {
	bool SuppressMatching {get;}
}
class VirtualPathContext {
	RouteValueDictionary AmbientValues {get;}
	HttpContext HttpContext {get;}
	string RouteName {get;}
	RouteValueDictionary Values {get;set;}
}
class VirtualPathData {
	RouteValueDictionary DataTokens {get;}
	IRouter Router {get;set;}
	string VirtualPath {get;set;}
}
