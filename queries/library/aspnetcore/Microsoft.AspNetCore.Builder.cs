// assemblies: Microsoft.AspNetCore, Microsoft.AspNetCore.Antiforgery, Microsoft.AspNetCore.Authentication, Microsoft.AspNetCore.Authorization.Policy, Microsoft.AspNetCore.Components.Endpoints, Microsoft.AspNetCore.Components.Server, Microsoft.AspNetCore.CookiePolicy, Microsoft.AspNetCore.Cors, Microsoft.AspNetCore.Diagnostics, Microsoft.AspNetCore.Diagnostics.HealthChecks, Microsoft.AspNetCore.HostFiltering, Microsoft.AspNetCore.Http, Microsoft.AspNetCore.Http.Abstractions, Microsoft.AspNetCore.Http.Connections, Microsoft.AspNetCore.Http.Extensions, Microsoft.AspNetCore.HttpLogging, Microsoft.AspNetCore.HttpOverrides, Microsoft.AspNetCore.HttpsPolicy, Microsoft.AspNetCore.Localization, Microsoft.AspNetCore.Mvc.Core, Microsoft.AspNetCore.Mvc.RazorPages, Microsoft.AspNetCore.Mvc.ViewFeatures, Microsoft.AspNetCore.OutputCaching, Microsoft.AspNetCore.RateLimiting, Microsoft.AspNetCore.RequestDecompression, Microsoft.AspNetCore.ResponseCaching, Microsoft.AspNetCore.ResponseCompression, Microsoft.AspNetCore.Rewrite, Microsoft.AspNetCore.Routing, Microsoft.AspNetCore.Server.IIS, Microsoft.AspNetCore.Server.IISIntegration, Microsoft.AspNetCore.Session, Microsoft.AspNetCore.SignalR, Microsoft.AspNetCore.StaticAssets, Microsoft.AspNetCore.StaticFiles, Microsoft.AspNetCore.WebSockets
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.HttpLogging;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.HttpsPolicy;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Rewrite;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Builder;
static class AntiforgeryApplicationBuilderExtensions {
	static IApplicationBuilder UseAntiforgery(this IApplicationBuilder builder);
}
class ApplicationBuilder : IApplicationBuilder {
	IServiceProvider ApplicationServices {get;set;}
	IDictionary<string, object> Properties {get;}
	IFeatureCollection ServerFeatures {get;}
	RequestDelegate Build();
	IApplicationBuilder New();
	IApplicationBuilder Use(Func<RequestDelegate, RequestDelegate> middleware);
}
static class ApplicationBuilderExtensions {
	static IApplicationBuilder UseRequestLocalization(this IApplicationBuilder app, RequestLocalizationOptions options = default);
	static IApplicationBuilder UseRequestLocalization(this IApplicationBuilder app, Action<RequestLocalizationOptions> optionsAction);
	static IApplicationBuilder UseRequestLocalization(this IApplicationBuilder app, params string[] cultures);
}
static class AuthAppBuilderExtensions {
	static IApplicationBuilder UseAuthentication(this IApplicationBuilder app);
}
static class AuthorizationAppBuilderExtensions {
	static IApplicationBuilder UseAuthorization(this IApplicationBuilder app);
}
static class AuthorizationEndpointConventionBuilderExtensions {
	static TBuilder AllowAnonymous<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder;
	static TBuilder RequireAuthorization<TBuilder>(this TBuilder builder, params string[] policyNames) where TBuilder : IEndpointConventionBuilder;
	static TBuilder RequireAuthorization<TBuilder>(this TBuilder builder, params IAuthorizeData[] authorizeData) where TBuilder : IEndpointConventionBuilder;
	static TBuilder RequireAuthorization<TBuilder>(this TBuilder builder, AuthorizationPolicy policy) where TBuilder : IEndpointConventionBuilder;
	static TBuilder RequireAuthorization<TBuilder>(this TBuilder builder, Action<AuthorizationPolicyBuilder> configurePolicy) where TBuilder : IEndpointConventionBuilder;
}
static class CertificateForwardingBuilderExtensions {
	static IApplicationBuilder UseCertificateForwarding(this IApplicationBuilder app);
}
class ComponentEndpointConventionBuilder : IHubEndpointConventionBuilder {
	void Add(Action<EndpointBuilder> convention);
	void Finally(Action<EndpointBuilder> finalConvention);
}
static class ComponentEndpointRouteBuilderExtensions {
	static ComponentEndpointConventionBuilder MapBlazorHub(this IEndpointRouteBuilder endpoints, Action<HttpConnectionDispatcherOptions> configureOptions);
	static ComponentEndpointConventionBuilder MapBlazorHub(this IEndpointRouteBuilder endpoints, string path = default, Action<HttpConnectionDispatcherOptions> configureOptions = default);
}
class ConfigureHostBuilder : IHostBuilder, ISupportsConfigureWebHost {
	IDictionary<object, object> Properties {get;}
	IHostBuilder ConfigureAppConfiguration(Action<HostBuilderContext, IConfigurationBuilder> configureDelegate);
	IHostBuilder ConfigureContainer<TContainerBuilder>(Action<HostBuilderContext, TContainerBuilder> configureDelegate);
	IHostBuilder ConfigureHostConfiguration(Action<IConfigurationBuilder> configureDelegate);
	IHostBuilder ConfigureServices(Action<HostBuilderContext, IServiceCollection> configureDelegate);
	IHostBuilder UseServiceProviderFactory<TContainerBuilder>(IServiceProviderFactory<TContainerBuilder> factory);
	IHostBuilder UseServiceProviderFactory<TContainerBuilder>(Func<HostBuilderContext, IServiceProviderFactory<TContainerBuilder>> factory);
}
class ConfigureWebHostBuilder : ISupportsStartup, IWebHostBuilder {
	IWebHostBuilder ConfigureAppConfiguration(Action<WebHostBuilderContext, IConfigurationBuilder> configureDelegate);
	IWebHostBuilder ConfigureServices(Action<WebHostBuilderContext, IServiceCollection> configureServices);
	IWebHostBuilder ConfigureServices(Action<IServiceCollection> configureServices);
	string GetSetting(string key);
	IWebHostBuilder UseSetting(string key, string value);
}
class ConnectionEndpointRouteBuilder : IEndpointConventionBuilder {
	void Add(Action<EndpointBuilder> convention);
	void Finally(Action<EndpointBuilder> finalConvention);
}
static class ConnectionEndpointRouteBuilderExtensions {
	static ConnectionEndpointRouteBuilder MapConnectionHandler<TConnectionHandler>(this IEndpointRouteBuilder endpoints, string pattern, Action<HttpConnectionDispatcherOptions> configureOptions = default);
}
class ControllerActionEndpointConventionBuilder : IEndpointConventionBuilder {
	void Add(Action<EndpointBuilder> convention);
	void Finally(Action<EndpointBuilder> finalConvention);
}
static class ControllerActionEndpointConventionBuilderResourceCollectionExtensions {
	static ControllerActionEndpointConventionBuilder WithStaticAssets(this ControllerActionEndpointConventionBuilder builder, string manifestPath = default);
}
static class ControllerEndpointRouteBuilderExtensions {
	static ControllerActionEndpointConventionBuilder MapAreaControllerRoute(this IEndpointRouteBuilder endpoints, string name, string areaName, string pattern, object defaults = default, object constraints = default, object dataTokens = default);
	static ControllerActionEndpointConventionBuilder MapControllerRoute(this IEndpointRouteBuilder endpoints, string name, string pattern, object defaults = default, object constraints = default, object dataTokens = default);
	static ControllerActionEndpointConventionBuilder MapControllers(this IEndpointRouteBuilder endpoints);
	static ControllerActionEndpointConventionBuilder MapDefaultControllerRoute(this IEndpointRouteBuilder endpoints);
	static void MapDynamicControllerRoute<TTransformer>(this IEndpointRouteBuilder endpoints, string pattern, object state = default, int order = default) where TTransformer : DynamicRouteValueTransformer;
	static IEndpointConventionBuilder MapFallbackToAreaController(this IEndpointRouteBuilder endpoints, string action, string controller, string area);
	static IEndpointConventionBuilder MapFallbackToAreaController(this IEndpointRouteBuilder endpoints, string pattern, string action, string controller, string area);
	static IEndpointConventionBuilder MapFallbackToController(this IEndpointRouteBuilder endpoints, string action, string controller);
	static IEndpointConventionBuilder MapFallbackToController(this IEndpointRouteBuilder endpoints, string pattern, string action, string controller);
}
static class CookiePolicyAppBuilderExtensions {
	static IApplicationBuilder UseCookiePolicy(this IApplicationBuilder app, CookiePolicyOptions options = default);
}
class CookiePolicyOptions {
	Func<HttpContext, bool> CheckConsentNeeded {get;set;}
	CookieBuilder ConsentCookie {get;set;}
	string ConsentCookieValue {get;set;}
	HttpOnlyPolicy HttpOnly {get;set;}
	SameSiteMode MinimumSameSitePolicy {get;set;}
	Action<AppendCookieContext> OnAppendCookie {get;set;}
	Action<DeleteCookieContext> OnDeleteCookie {get;set;}
	CookieSecurePolicy Secure {get;set;}
}
static class CorsEndpointConventionBuilderExtensions {
	static TBuilder RequireCors<TBuilder>(this TBuilder builder, string policyName = default) where TBuilder : IEndpointConventionBuilder;
	static TBuilder RequireCors<TBuilder>(this TBuilder builder, Action<CorsPolicyBuilder> configurePolicy) where TBuilder : IEndpointConventionBuilder;
}
static class CorsMiddlewareExtensions {
	static IApplicationBuilder UseCors(this IApplicationBuilder app, string policyName = default);
	static IApplicationBuilder UseCors(this IApplicationBuilder app, Action<CorsPolicyBuilder> configurePolicy);
}
static class DefaultFilesExtensions {
	static IApplicationBuilder UseDefaultFiles(this IApplicationBuilder app, string requestPath = default);
	static IApplicationBuilder UseDefaultFiles(this IApplicationBuilder app, DefaultFilesOptions options);
}
class DefaultFilesOptions {
	IList<string> DefaultFileNames {get;set;}
}
static class DeveloperExceptionPageExtensions {
	static IApplicationBuilder UseDeveloperExceptionPage(this IApplicationBuilder app, DeveloperExceptionPageOptions options = default);
}
class DeveloperExceptionPageOptions {
	IFileProvider FileProvider {get;set;}
	int SourceCodeLineCount {get;set;}
}
static class DirectoryBrowserExtensions {
	static IApplicationBuilder UseDirectoryBrowser(this IApplicationBuilder app, string requestPath = default);
	static IApplicationBuilder UseDirectoryBrowser(this IApplicationBuilder app, DirectoryBrowserOptions options);
}
class DirectoryBrowserOptions {
	IDirectoryFormatter Formatter {get;set;}
}
abstract class EndpointBuilder {
	IServiceProvider ApplicationServices {get;set;}
	string DisplayName {get;set;}
	IList<Func<EndpointFilterFactoryContext, EndpointFilterDelegate, EndpointFilterDelegate>> FilterFactories {get;}
	IList<object> Metadata {get;}
	RequestDelegate RequestDelegate {get;set;}
	Endpoint Build();
}
static class EndpointRouteBuilderExtensions {
	static IEndpointConventionBuilder Map(this IEndpointRouteBuilder endpoints, string pattern, RequestDelegate requestDelegate);
	static IEndpointConventionBuilder Map(this IEndpointRouteBuilder endpoints, RoutePattern pattern, RequestDelegate requestDelegate);
	static RouteHandlerBuilder Map(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler);
	static RouteHandlerBuilder Map(this IEndpointRouteBuilder endpoints, RoutePattern pattern, Delegate handler);
	static IEndpointConventionBuilder MapDelete(this IEndpointRouteBuilder endpoints, string pattern, RequestDelegate requestDelegate);
	static RouteHandlerBuilder MapDelete(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler);
	static RouteHandlerBuilder MapFallback(this IEndpointRouteBuilder endpoints, Delegate handler);
	static RouteHandlerBuilder MapFallback(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler);
	static IEndpointConventionBuilder MapGet(this IEndpointRouteBuilder endpoints, string pattern, RequestDelegate requestDelegate);
	static RouteHandlerBuilder MapGet(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler);
	static RouteGroupBuilder MapGroup(this IEndpointRouteBuilder endpoints, string prefix);
	static RouteGroupBuilder MapGroup(this IEndpointRouteBuilder endpoints, RoutePattern prefix);
	static IEndpointConventionBuilder MapMethods(this IEndpointRouteBuilder endpoints, string pattern, IEnumerable<string> httpMethods, RequestDelegate requestDelegate);
	static RouteHandlerBuilder MapMethods(this IEndpointRouteBuilder endpoints, string pattern, IEnumerable<string> httpMethods, Delegate handler);
	static IEndpointConventionBuilder MapPatch(this IEndpointRouteBuilder endpoints, string pattern, RequestDelegate requestDelegate);
	static RouteHandlerBuilder MapPatch(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler);
	static IEndpointConventionBuilder MapPost(this IEndpointRouteBuilder endpoints, string pattern, RequestDelegate requestDelegate);
	static RouteHandlerBuilder MapPost(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler);
	static IEndpointConventionBuilder MapPut(this IEndpointRouteBuilder endpoints, string pattern, RequestDelegate requestDelegate);
	static RouteHandlerBuilder MapPut(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler);
}
static class EndpointRoutingApplicationBuilderExtensions {
	static IApplicationBuilder UseEndpoints(this IApplicationBuilder builder, Action<IEndpointRouteBuilder> configure);
	static IApplicationBuilder UseRouting(this IApplicationBuilder builder);
}
static class ExceptionHandlerExtensions {
	static IApplicationBuilder UseExceptionHandler(this IApplicationBuilder app, string errorHandlingPath = default, bool createScopeForErrors = default);
	static IApplicationBuilder UseExceptionHandler(this IApplicationBuilder app, Action<IApplicationBuilder> configure);
	static IApplicationBuilder UseExceptionHandler(this IApplicationBuilder app, ExceptionHandlerOptions options);
}
class ExceptionHandlerOptions {
	bool AllowStatusCode404Response {get;set;}
	bool CreateScopeForErrors {get;set;}
	RequestDelegate ExceptionHandler {get;set;}
	PathString ExceptionHandlingPath {get;set;}
	Func<Exception, int> StatusCodeSelector {get;set;}
}
static class FallbackEndpointRouteBuilderExtensions {
	static string DefaultPattern;
	static IEndpointConventionBuilder MapFallback(this IEndpointRouteBuilder endpoints, RequestDelegate requestDelegate);
	static IEndpointConventionBuilder MapFallback(this IEndpointRouteBuilder endpoints, string pattern, RequestDelegate requestDelegate);
}
static class FileServerExtensions {
	static IApplicationBuilder UseFileServer(this IApplicationBuilder app, bool enableDirectoryBrowsing = default);
	static IApplicationBuilder UseFileServer(this IApplicationBuilder app, string requestPath);
	static IApplicationBuilder UseFileServer(this IApplicationBuilder app, FileServerOptions options);
}
class FileServerOptions {
	DefaultFilesOptions DefaultFilesOptions {get;}
	DirectoryBrowserOptions DirectoryBrowserOptions {get;}
	bool EnableDefaultFiles {get;set;}
	bool EnableDirectoryBrowsing {get;set;}
	StaticFileOptions StaticFileOptions {get;}
}
static class ForwardedHeadersExtensions {
	static IApplicationBuilder UseForwardedHeaders(this IApplicationBuilder builder, ForwardedHeadersOptions options = default);
}
class ForwardedHeadersOptions {
	IList<string> AllowedHosts {get;set;}
	int? ForwardLimit {get;set;}
	string ForwardedForHeaderName {get;set;}
	ForwardedHeaders ForwardedHeaders {get;set;}
	string ForwardedHostHeaderName {get;set;}
	string ForwardedPrefixHeaderName {get;set;}
	string ForwardedProtoHeaderName {get;set;}
	IList<Microsoft.AspNetCore.HttpOverrides.IPNetwork> KnownNetworks {get;}
	IList<IPAddress> KnownProxies {get;}
	string OriginalForHeaderName {get;set;}
	string OriginalHostHeaderName {get;set;}
	string OriginalPrefixHeaderName {get;set;}
	string OriginalProtoHeaderName {get;set;}
	bool RequireHeaderSymmetry {get;set;}
}
static class HealthCheckApplicationBuilderExtensions {
	static IApplicationBuilder UseHealthChecks(this IApplicationBuilder app, PathString path, HealthCheckOptions options);
	static IApplicationBuilder UseHealthChecks(this IApplicationBuilder app, PathString path, int port = default, HealthCheckOptions options = default);
	static IApplicationBuilder UseHealthChecks(this IApplicationBuilder app, PathString path, string port, HealthCheckOptions options = default);
}
static class HealthCheckEndpointRouteBuilderExtensions {
	static IEndpointConventionBuilder MapHealthChecks(this IEndpointRouteBuilder endpoints, string pattern, HealthCheckOptions options = default);
}
static class HostFilteringBuilderExtensions {
	static IApplicationBuilder UseHostFiltering(this IApplicationBuilder app);
}
static class HostFilteringServicesExtensions {
	static IServiceCollection AddHostFiltering(this IServiceCollection services, Action<HostFilteringOptions> configureOptions);
}
static class HstsBuilderExtensions {
	static IApplicationBuilder UseHsts(this IApplicationBuilder app);
}
static class HstsServicesExtensions {
	static IServiceCollection AddHsts(this IServiceCollection services, Action<HstsOptions> configureOptions);
}
static class HttpLoggingBuilderExtensions {
	static IApplicationBuilder UseHttpLogging(this IApplicationBuilder app);
	static IApplicationBuilder UseW3CLogging(this IApplicationBuilder app);
}
static class HttpLoggingEndpointConventionBuilderExtensions {
	static TBuilder WithHttpLogging<TBuilder>(this TBuilder builder, HttpLoggingFields loggingFields, int? requestBodyLogLimit = default, int? responseBodyLogLimit = default) where TBuilder : IEndpointConventionBuilder;
}
static class HttpMethodOverrideExtensions {
	static IApplicationBuilder UseHttpMethodOverride(this IApplicationBuilder builder, HttpMethodOverrideOptions options = default);
}
class HttpMethodOverrideOptions {
	string FormFieldName {get;set;}
}
static class HttpMetricsEndpointConventionBuilderExtensions {
	static TBuilder DisableHttpMetrics<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder;
}
static class HttpsPolicyBuilderExtensions {
	static IApplicationBuilder UseHttpsRedirection(this IApplicationBuilder app);
}
static class HttpsRedirectionServicesExtensions {
	static IServiceCollection AddHttpsRedirection(this IServiceCollection services, Action<HttpsRedirectionOptions> configureOptions);
}
class HubEndpointConventionBuilder : IHubEndpointConventionBuilder {
	void Add(Action<EndpointBuilder> convention);
	void Finally(Action<EndpointBuilder> finalConvention);
}
static class HubEndpointRouteBuilderExtensions {
	static HubEndpointConventionBuilder MapHub<THub>(this IEndpointRouteBuilder endpoints, string pattern, Action<HttpConnectionDispatcherOptions> configureOptions = default) where THub : Hub;
}
interface IApplicationBuilder {
	IServiceProvider ApplicationServices {get;set;}
	IDictionary<string, object> Properties {get;}
	IFeatureCollection ServerFeatures {get;}
	RequestDelegate Build();
	IApplicationBuilder New();
	IApplicationBuilder Use(Func<RequestDelegate, RequestDelegate> middleware);
}
interface IEndpointConventionBuilder {
	void Add(Action<EndpointBuilder> convention);
	void Finally(Action<EndpointBuilder> finallyConvention);
}
interface IHubEndpointConventionBuilder : IEndpointConventionBuilder {}
class IISOptions {
	string AuthenticationDisplayName {get;set;}
	bool AutomaticAuthentication {get;set;}
	bool ForwardClientCertificate {get;set;}
}
class IISServerOptions {
	bool AllowSynchronousIO {get;set;}
	string AuthenticationDisplayName {get;set;}
	bool AutomaticAuthentication {get;set;}
	int MaxRequestBodyBufferSize {get;set;}
	long? MaxRequestBodySize {get;set;}
}
static class MapExtensions {
	static IApplicationBuilder Map(this IApplicationBuilder app, string pathMatch, Action<IApplicationBuilder> configuration);
	static IApplicationBuilder Map(this IApplicationBuilder app, PathString pathMatch, Action<IApplicationBuilder> configuration);
	static IApplicationBuilder Map(this IApplicationBuilder app, PathString pathMatch, bool preserveMatchedPathSegment, Action<IApplicationBuilder> configuration);
}
static class MapRouteRouteBuilderExtensions {
	static IRouteBuilder MapRoute(this IRouteBuilder routeBuilder, string name, string template, object defaults = default, object constraints = default, object dataTokens = default);
}
static class MapWhenExtensions {
	static IApplicationBuilder MapWhen(this IApplicationBuilder app, Func<HttpContext, bool> predicate, Action<IApplicationBuilder> configuration);
}
static class MvcApplicationBuilderExtensions {
	static IApplicationBuilder UseMvc(this IApplicationBuilder app, Action<IRouteBuilder> configureRoutes = default);
	static IApplicationBuilder UseMvcWithDefaultRoute(this IApplicationBuilder app);
}
static class MvcAreaRouteBuilderExtensions {
	static IRouteBuilder MapAreaRoute(this IRouteBuilder routeBuilder, string name, string areaName, string template, object defaults = default, object constraints = default, object dataTokens = default);
}
static class OutputCacheApplicationBuilderExtensions {
	static IApplicationBuilder UseOutputCache(this IApplicationBuilder app);
}
class PageActionEndpointConventionBuilder : IEndpointConventionBuilder {
	void Add(Action<EndpointBuilder> convention);
	void Finally(Action<EndpointBuilder> finalConvention);
}
static class PageActionEndpointConventionBuilderResourceCollectionExtensions {
	static PageActionEndpointConventionBuilder WithStaticAssets(this PageActionEndpointConventionBuilder builder, string manifestPath = default);
}
static class RateLimiterApplicationBuilderExtensions {
	static IApplicationBuilder UseRateLimiter(this IApplicationBuilder app, RateLimiterOptions options = default);
}
static class RateLimiterEndpointConventionBuilderExtensions {
	static TBuilder DisableRateLimiting<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder;
	static TBuilder RequireRateLimiting<TBuilder>(this TBuilder builder, string policyName) where TBuilder : IEndpointConventionBuilder;
	static TBuilder RequireRateLimiting<TBuilder, TPartitionKey>(this TBuilder builder, IRateLimiterPolicy<TPartitionKey> policy) where TBuilder : IEndpointConventionBuilder;
}
static class RateLimiterServiceCollectionExtensions {
	static IServiceCollection AddRateLimiter(this IServiceCollection services, Action<RateLimiterOptions> configureOptions = default);
}
class RazorComponentsEndpointConventionBuilder : IEndpointConventionBuilder {
	void Add(Action<EndpointBuilder> convention);
	void Finally(Action<EndpointBuilder> finallyConvention);
}
static class RazorComponentsEndpointConventionBuilderExtensions {
	static RazorComponentsEndpointConventionBuilder AddAdditionalAssemblies(this RazorComponentsEndpointConventionBuilder builder, params Assembly[] assemblies);
	static RazorComponentsEndpointConventionBuilder WithStaticAssets(this RazorComponentsEndpointConventionBuilder builder, string manifestPath = default);
}
static class RazorComponentsEndpointRouteBuilderExtensions {
	static RazorComponentsEndpointConventionBuilder MapRazorComponents<TRootComponent>(this IEndpointRouteBuilder endpoints);
}
static class RazorPagesEndpointRouteBuilderExtensions {
	static void MapDynamicPageRoute<TTransformer>(this IEndpointRouteBuilder endpoints, string pattern, object state = default, int order = default) where TTransformer : DynamicRouteValueTransformer;
	static IEndpointConventionBuilder MapFallbackToAreaPage(this IEndpointRouteBuilder endpoints, string page, string area);
	static IEndpointConventionBuilder MapFallbackToAreaPage(this IEndpointRouteBuilder endpoints, string pattern, string page, string area);
	static IEndpointConventionBuilder MapFallbackToPage(this IEndpointRouteBuilder endpoints, string page);
	static IEndpointConventionBuilder MapFallbackToPage(this IEndpointRouteBuilder endpoints, string pattern, string page);
	static PageActionEndpointConventionBuilder MapRazorPages(this IEndpointRouteBuilder endpoints);
}
static class RequestDecompressionBuilderExtensions {
	static IApplicationBuilder UseRequestDecompression(this IApplicationBuilder builder);
}
class RequestLocalizationOptions {
	bool ApplyCurrentCultureToResponseHeaders {get;set;}
	bool CultureInfoUseUserOverride {get;set;}
	RequestCulture DefaultRequestCulture {get;set;}
	bool FallBackToParentCultures {get;set;}
	bool FallBackToParentUICultures {get;set;}
	IList<IRequestCultureProvider> RequestCultureProviders {get;set;}
	IList<CultureInfo> SupportedCultures {get;set;}
	IList<CultureInfo> SupportedUICultures {get;set;}
	RequestLocalizationOptions AddSupportedCultures(params string[] cultures);
	RequestLocalizationOptions AddSupportedUICultures(params string[] uiCultures);
	RequestLocalizationOptions SetDefaultCulture(string defaultCulture);
}
static class RequestLocalizationOptionsExtensions {
	static RequestLocalizationOptions AddInitialRequestCultureProvider(this RequestLocalizationOptions requestLocalizationOptions, RequestCultureProvider requestCultureProvider);
}
static class RequestTimeoutsIApplicationBuilderExtensions {
	static IApplicationBuilder UseRequestTimeouts(this IApplicationBuilder builder);
}
static class RequestTimeoutsIEndpointConventionBuilderExtensions {
	static IEndpointConventionBuilder DisableRequestTimeout(this IEndpointConventionBuilder builder);
	static IEndpointConventionBuilder WithRequestTimeout(this IEndpointConventionBuilder builder, TimeSpan timeout);
	static IEndpointConventionBuilder WithRequestTimeout(this IEndpointConventionBuilder builder, string policyName);
	static IEndpointConventionBuilder WithRequestTimeout(this IEndpointConventionBuilder builder, RequestTimeoutPolicy policy);
}
static class ResponseCachingExtensions {
	static IApplicationBuilder UseResponseCaching(this IApplicationBuilder app);
}
static class ResponseCompressionBuilderExtensions {
	static IApplicationBuilder UseResponseCompression(this IApplicationBuilder builder);
}
static class ResponseCompressionServicesExtensions {
	static IServiceCollection AddResponseCompression(this IServiceCollection services, Action<ResponseCompressionOptions> configureOptions = default);
}
static class RewriteBuilderExtensions {
	static IApplicationBuilder UseRewriter(this IApplicationBuilder app, RewriteOptions options = default);
}
class RouteHandlerBuilder : IEndpointConventionBuilder {
	void Add(Action<EndpointBuilder> convention);
	void Finally(Action<EndpointBuilder> finalConvention);
}
static class RouteShortCircuitEndpointConventionBuilderExtensions {
	static IEndpointConventionBuilder ShortCircuit(this IEndpointConventionBuilder builder, int? statusCode = default);
}
class RouterMiddleware {
	Task Invoke(HttpContext httpContext);
}
static class RoutingBuilderExtensions {
	static IApplicationBuilder UseRouter(this IApplicationBuilder builder, IRouter router);
	static IApplicationBuilder UseRouter(this IApplicationBuilder builder, Action<IRouteBuilder> action);
}
static class RoutingEndpointConventionBuilderExtensions {
	static TBuilder DisableAntiforgery<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder;
	static TBuilder RequireHost<TBuilder>(this TBuilder builder, params string[] hosts) where TBuilder : IEndpointConventionBuilder;
	static TBuilder WithDisplayName<TBuilder>(this TBuilder builder, string displayName) where TBuilder : IEndpointConventionBuilder;
	static TBuilder WithDisplayName<TBuilder>(this TBuilder builder, Func<EndpointBuilder, string> func) where TBuilder : IEndpointConventionBuilder;
	static TBuilder WithFormMappingOptions<TBuilder>(this TBuilder builder, int? maxCollectionSize = default, int? maxRecursionDepth = default, int? maxKeySize = default) where TBuilder : IEndpointConventionBuilder;
	static TBuilder WithFormOptions<TBuilder>(this TBuilder builder, bool? bufferBody = default, int? memoryBufferThreshold = default, long? bufferBodyLengthLimit = default, int? valueCountLimit = default, int? keyLengthLimit = default, int? valueLengthLimit = default, int? multipartBoundaryLengthLimit = default, int? multipartHeadersCountLimit = default, int? multipartHeadersLengthLimit = default, long? multipartBodyLengthLimit = default) where TBuilder : IEndpointConventionBuilder;
	static TBuilder WithGroupName<TBuilder>(this TBuilder builder, string endpointGroupName) where TBuilder : IEndpointConventionBuilder;
	static TBuilder WithMetadata<TBuilder>(this TBuilder builder, params object[] items) where TBuilder : IEndpointConventionBuilder;
	static TBuilder WithName<TBuilder>(this TBuilder builder, string endpointName) where TBuilder : IEndpointConventionBuilder;
	static TBuilder WithOrder<TBuilder>(this TBuilder builder, int order) where TBuilder : IEndpointConventionBuilder;
}
static class RunExtensions {
	static void Run(this IApplicationBuilder app, RequestDelegate handler);
}
static class ServerRazorComponentsEndpointConventionBuilderExtensions {
	static RazorComponentsEndpointConventionBuilder AddInteractiveServerRenderMode(this RazorComponentsEndpointConventionBuilder builder);
}
static class SessionMiddlewareExtensions {
	static IApplicationBuilder UseSession(this IApplicationBuilder app, SessionOptions options = default);
}
class SessionOptions {
	CookieBuilder Cookie {get;set;}
	TimeSpan IOTimeout {get;set;}
	TimeSpan IdleTimeout {get;set;}
}
static class StaticAssetsEndpointRouteBuilderExtensions {
	static StaticAssetsEndpointConventionBuilder MapStaticAssets(this IEndpointRouteBuilder endpoints, string staticAssetsManifestPath = default);
}
static class StaticFileExtensions {
	static IApplicationBuilder UseStaticFiles(this IApplicationBuilder app, string requestPath = default);
	static IApplicationBuilder UseStaticFiles(this IApplicationBuilder app, StaticFileOptions options);
}
class StaticFileOptions {
	IContentTypeProvider ContentTypeProvider {get;set;}
	string DefaultContentType {get;set;}
	HttpsCompressionMode HttpsCompression {get;set;}
	Action<StaticFileResponseContext> OnPrepareResponse {get;set;}
	Func<StaticFileResponseContext, Task> OnPrepareResponseAsync {get;set;}
	bool ServeUnknownFileTypes {get;set;}
}
static class StaticFilesEndpointRouteBuilderExtensions {
	static IEndpointConventionBuilder MapFallbackToFile(this IEndpointRouteBuilder endpoints, string filePath, StaticFileOptions options = default);
	static IEndpointConventionBuilder MapFallbackToFile(this IEndpointRouteBuilder endpoints, string pattern, string filePath, StaticFileOptions options = default);
}
static class StatusCodePagesExtensions {
	static IApplicationBuilder UseStatusCodePages(this IApplicationBuilder app, StatusCodePagesOptions options);
	static IApplicationBuilder UseStatusCodePages(this IApplicationBuilder app, Func<StatusCodeContext, Task> handler);
	static IApplicationBuilder UseStatusCodePages(this IApplicationBuilder app, string contentType = default, string bodyFormat = default);
	static IApplicationBuilder UseStatusCodePages(this IApplicationBuilder app, Action<IApplicationBuilder> configuration);
	static IApplicationBuilder UseStatusCodePagesWithReExecute(this IApplicationBuilder app, string pathFormat, string queryFormat = default);
	static IApplicationBuilder UseStatusCodePagesWithRedirects(this IApplicationBuilder app, string locationFormat);
}
class StatusCodePagesOptions {
	Func<StatusCodeContext, Task> HandleAsync {get;set;}
}
static class UseExtensions {
	static IApplicationBuilder Use(this IApplicationBuilder app, Func<HttpContext, Func<Task>, Task> middleware);
	static IApplicationBuilder Use(this IApplicationBuilder app, Func<HttpContext, RequestDelegate, Task> middleware);
}
static class UseMiddlewareExtensions {
	static IApplicationBuilder UseMiddleware<TMiddleware>(this IApplicationBuilder app, params object[] args);
	static IApplicationBuilder UseMiddleware(this IApplicationBuilder app, Type middleware, params object[] args);
}
static class UsePathBaseExtensions {
	static IApplicationBuilder UsePathBase(this IApplicationBuilder app, PathString pathBase);
}
static class UseWhenExtensions {
	static IApplicationBuilder UseWhen(this IApplicationBuilder app, Func<HttpContext, bool> predicate, Action<IApplicationBuilder> configuration);
}
class WebApplication : IApplicationBuilder, IAsyncDisposable, IEndpointRouteBuilder, IHost {
	IConfiguration Configuration {get;}
	IWebHostEnvironment Environment {get;}
	IHostApplicationLifetime Lifetime {get;}
	ILogger Logger {get;}
	IServiceProvider Services {get;}
	ICollection<string> Urls {get;}
	static WebApplication Create(string[] args = default);
	static WebApplicationBuilder CreateBuilder();
	static WebApplicationBuilder CreateBuilder(string[] args);
	static WebApplicationBuilder CreateBuilder(WebApplicationOptions options);
	static WebApplicationBuilder CreateEmptyBuilder(WebApplicationOptions options);
	static WebApplicationBuilder CreateSlimBuilder();
	static WebApplicationBuilder CreateSlimBuilder(string[] args);
	static WebApplicationBuilder CreateSlimBuilder(WebApplicationOptions options);
	ValueTask DisposeAsync();
	void Run(string url = default);
	Task RunAsync(string url = default);
	Task StartAsync(CancellationToken cancellationToken = default);
	Task StopAsync(CancellationToken cancellationToken = default);
	IApplicationBuilder Use(Func<RequestDelegate, RequestDelegate> middleware);
}
class WebApplicationBuilder : IHostApplicationBuilder {
	ConfigurationManager Configuration {get;}
	IWebHostEnvironment Environment {get;}
	ConfigureHostBuilder Host {get;}
	ILoggingBuilder Logging {get;}
	IMetricsBuilder Metrics {get;}
	IServiceCollection Services {get;}
	ConfigureWebHostBuilder WebHost {get;}
	WebApplication Build();
}
class WebApplicationOptions {
	string ApplicationName {get;set;}
	string[] Args {get;set;}
	string ContentRootPath {get;set;}
	string EnvironmentName {get;set;}
	string WebRootPath {get;set;}
}
static class WebSocketMiddlewareExtensions {
	static IApplicationBuilder UseWebSockets(this IApplicationBuilder app, WebSocketOptions options = default);
}
class WebSocketOptions {
	IList<string> AllowedOrigins {get;}
	TimeSpan KeepAliveInterval {get;set;}
	TimeSpan KeepAliveTimeout {get;set;}
	int ReceiveBufferSize {get;set;}
}
static class WelcomePageExtensions {
	static IApplicationBuilder UseWelcomePage(this IApplicationBuilder app, WelcomePageOptions options = default);
	static IApplicationBuilder UseWelcomePage(this IApplicationBuilder app, PathString path);
	static IApplicationBuilder UseWelcomePage(this IApplicationBuilder app, string path);
}
class WelcomePageOptions {
	PathString Path {get;set;}
}
