// assemblies: Microsoft.AspNetCore.Antiforgery, Microsoft.AspNetCore.Authentication, Microsoft.AspNetCore.Authentication.BearerToken, Microsoft.AspNetCore.Authentication.Cookies, Microsoft.AspNetCore.Authentication.Core, Microsoft.AspNetCore.Authentication.OAuth, Microsoft.AspNetCore.Authorization, Microsoft.AspNetCore.Authorization.Policy, Microsoft.AspNetCore.Components, Microsoft.AspNetCore.Components.Authorization, Microsoft.AspNetCore.Components.Endpoints, Microsoft.AspNetCore.Components.Server, Microsoft.AspNetCore.CookiePolicy, Microsoft.AspNetCore.Cors, Microsoft.AspNetCore.DataProtection, Microsoft.AspNetCore.Diagnostics, Microsoft.AspNetCore.Http, Microsoft.AspNetCore.Http.Connections, Microsoft.AspNetCore.Http.Extensions, Microsoft.AspNetCore.HttpLogging, Microsoft.AspNetCore.HttpOverrides, Microsoft.AspNetCore.Localization, Microsoft.AspNetCore.Mvc, Microsoft.AspNetCore.Mvc.ApiExplorer, Microsoft.AspNetCore.Mvc.Core, Microsoft.AspNetCore.Mvc.Cors, Microsoft.AspNetCore.Mvc.DataAnnotations, Microsoft.AspNetCore.Mvc.Formatters.Xml, Microsoft.AspNetCore.Mvc.Localization, Microsoft.AspNetCore.Mvc.Razor, Microsoft.AspNetCore.Mvc.RazorPages, Microsoft.AspNetCore.Mvc.TagHelpers, Microsoft.AspNetCore.Mvc.ViewFeatures, Microsoft.AspNetCore.OutputCaching, Microsoft.AspNetCore.RequestDecompression, Microsoft.AspNetCore.ResponseCaching, Microsoft.AspNetCore.Routing, Microsoft.AspNetCore.Session, Microsoft.AspNetCore.SignalR, Microsoft.AspNetCore.SignalR.Protocols.Json, Microsoft.AspNetCore.StaticFiles, Microsoft.Extensions.Caching.Memory, Microsoft.Extensions.DependencyInjection, Microsoft.Extensions.DependencyInjection.Abstractions, Microsoft.Extensions.Diagnostics, Microsoft.Extensions.Diagnostics.HealthChecks, Microsoft.Extensions.Hosting.Abstractions, Microsoft.Extensions.Http, Microsoft.Extensions.Identity.Core, Microsoft.Extensions.Localization, Microsoft.Extensions.Logging, Microsoft.Extensions.Options, Microsoft.Extensions.Options.ConfigurationExtensions, Microsoft.Extensions.Options.DataAnnotations, Microsoft.Extensions.WebEncoders
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.HttpLogging;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.AspNetCore.Mvc.Formatters.Xml;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.RequestDecompression;
using Microsoft.AspNetCore.ResponseCaching;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Http.Logging;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.Extensions.DependencyInjection;
static class ActivatorUtilities {
	static ObjectFactory CreateFactory(Type instanceType, Type[] argumentTypes);
	static ObjectFactory<T> CreateFactory<T>(Type[] argumentTypes);
	static object CreateInstance(IServiceProvider provider, Type instanceType, params object[] parameters);
	static T CreateInstance<T>(IServiceProvider provider, params object[] parameters);
	static T GetServiceOrCreateInstance<T>(IServiceProvider provider);
	static object GetServiceOrCreateInstance(IServiceProvider provider, Type type);
}
class ActivatorUtilitiesConstructorAttribute : Attribute {}
static class AntiforgeryServiceCollectionExtensions {
	static IServiceCollection AddAntiforgery(this IServiceCollection services, Action<AntiforgeryOptions> setupAction = default);
}
static class ApplicationModelConventionExtensions {
	static void Add(this IList<IApplicationModelConvention> conventions, IControllerModelConvention controllerModelConvention);
	static void Add(this IList<IApplicationModelConvention> conventions, IActionModelConvention actionModelConvention);
	static void Add(this IList<IApplicationModelConvention> conventions, IParameterModelConvention parameterModelConvention);
	static void Add(this IList<IApplicationModelConvention> conventions, IParameterModelBaseConvention parameterModelConvention);
	static void RemoveType<TApplicationModelConvention>(this IList<IApplicationModelConvention> list) where TApplicationModelConvention : IApplicationModelConvention;
	static void RemoveType(this IList<IApplicationModelConvention> list, Type type);
}
struct AsyncServiceScope : IAsyncDisposable, IServiceScope {
	IServiceProvider ServiceProvider {get;}
	void Dispose();
	ValueTask DisposeAsync();
}
static class AuthenticationCoreServiceCollectionExtensions {
	static IServiceCollection AddAuthenticationCore(this IServiceCollection services, Action<AuthenticationOptions> configureOptions = default);
}
static class AuthenticationServiceCollectionExtensions {
	static AuthenticationBuilder AddAuthentication(this IServiceCollection services, string defaultScheme = default);
	static AuthenticationBuilder AddAuthentication(this IServiceCollection services, Action<AuthenticationOptions> configureOptions);
}
static class AuthorizationServiceCollectionExtensions {
	static IServiceCollection AddAuthorizationCore(this IServiceCollection services, Action<AuthorizationOptions> configure = default);
}
static class BearerTokenExtensions {
	static AuthenticationBuilder AddBearerToken(this AuthenticationBuilder builder, Action<BearerTokenOptions> configure);
	static AuthenticationBuilder AddBearerToken(this AuthenticationBuilder builder, string authenticationScheme = default, Action<BearerTokenOptions> configure = default);
}
static class CascadingAuthenticationStateServiceCollectionExtensions {
	static IServiceCollection AddCascadingAuthenticationState(this IServiceCollection serviceCollection);
}
static class CascadingValueServiceCollectionExtensions {
	static IServiceCollection AddCascadingValue<TValue>(this IServiceCollection serviceCollection, Func<IServiceProvider, TValue> initialValueFactory);
	static IServiceCollection AddCascadingValue<TValue>(this IServiceCollection serviceCollection, string name, Func<IServiceProvider, TValue> initialValueFactory);
	static IServiceCollection AddCascadingValue<TValue>(this IServiceCollection serviceCollection, Func<IServiceProvider, CascadingValueSource<TValue>> sourceFactory);
	static void TryAddCascadingValue<TValue>(this IServiceCollection serviceCollection, Func<IServiceProvider, TValue> valueFactory);
	static void TryAddCascadingValue<TValue>(this IServiceCollection serviceCollection, string name, Func<IServiceProvider, TValue> valueFactory);
	static void TryAddCascadingValue<TValue>(this IServiceCollection serviceCollection, Func<IServiceProvider, CascadingValueSource<TValue>> sourceFactory);
}
static class CertificateForwardingServiceExtensions {
	static IServiceCollection AddCertificateForwarding(this IServiceCollection services, Action<CertificateForwardingOptions> configure);
}
static class ComponentServiceCollectionExtensions {
	static IServerSideBlazorBuilder AddServerSideBlazor(this IServiceCollection services, Action<CircuitOptions> configure = default);
}
static class ConnectionsDependencyInjectionExtensions {
	static IServiceCollection AddConnections(this IServiceCollection services, Action<ConnectionOptions> options = default);
}
static class CookieExtensions {
	static AuthenticationBuilder AddCookie(this AuthenticationBuilder builder, Action<CookieAuthenticationOptions> configureOptions);
	static AuthenticationBuilder AddCookie(this AuthenticationBuilder builder, string authenticationScheme, Action<CookieAuthenticationOptions> configureOptions);
	static AuthenticationBuilder AddCookie(this AuthenticationBuilder builder, string authenticationScheme = default, string displayName = default, Action<CookieAuthenticationOptions> configureOptions = default);
}
static class CookiePolicyServiceCollectionExtensions {
	static IServiceCollection AddCookiePolicy(this IServiceCollection services, Action<CookiePolicyOptions> configureOptions);
	static IServiceCollection AddCookiePolicy<TService>(this IServiceCollection services, Action<CookiePolicyOptions, TService> configureOptions) where TService : class;
}
static class CorsServiceCollectionExtensions {
	static IServiceCollection AddCors(this IServiceCollection services, Action<CorsOptions> setupAction = default);
}
static class DataProtectionServiceCollectionExtensions {
	static IDataProtectionBuilder AddDataProtection(this IServiceCollection services, Action<DataProtectionOptions> setupAction = default);
}
class DefaultServiceProviderFactory : IServiceProviderFactory<IServiceCollection> {
	IServiceCollection CreateBuilder(IServiceCollection services);
	IServiceProvider CreateServiceProvider(IServiceCollection containerBuilder);
}
static class DirectoryBrowserServiceExtensions {
	static IServiceCollection AddDirectoryBrowser(this IServiceCollection services);
}
static class EncoderServiceCollectionExtensions {
	static IServiceCollection AddWebEncoders(this IServiceCollection services, Action<WebEncoderOptions> setupAction = default);
}
static class EndpointMetadataApiExplorerServiceCollectionExtensions {
	static IServiceCollection AddEndpointsApiExplorer(this IServiceCollection services);
}
static class ExceptionHandlerServiceCollectionExtensions {
	static IServiceCollection AddExceptionHandler(this IServiceCollection services, Action<ExceptionHandlerOptions> configureOptions);
	static IServiceCollection AddExceptionHandler<TService>(this IServiceCollection services, Action<ExceptionHandlerOptions, TService> configureOptions) where TService : class;
	static IServiceCollection AddExceptionHandler<T>(this IServiceCollection services) where T : class, IExceptionHandler;
}
class FromKeyedServicesAttribute : Attribute {
	object Key {get;}
}
static class HealthCheckServiceCollectionExtensions {
	static IHealthChecksBuilder AddHealthChecks(this IServiceCollection services);
}
static class HealthChecksBuilderAddCheckExtensions {
	static IHealthChecksBuilder AddCheck(this IHealthChecksBuilder builder, string name, IHealthCheck instance, HealthStatus? failureStatus = default, IEnumerable<string> tags = default, TimeSpan? timeout = default);
	static IHealthChecksBuilder AddCheck<T>(this IHealthChecksBuilder builder, string name, HealthStatus? failureStatus = default, IEnumerable<string> tags = default, TimeSpan? timeout = default) where T : class, IHealthCheck;
	static IHealthChecksBuilder AddTypeActivatedCheck<T>(this IHealthChecksBuilder builder, string name, params object[] args) where T : class, IHealthCheck;
	static IHealthChecksBuilder AddTypeActivatedCheck<T>(this IHealthChecksBuilder builder, string name, HealthStatus? failureStatus, params object[] args) where T : class, IHealthCheck;
	static IHealthChecksBuilder AddTypeActivatedCheck<T>(this IHealthChecksBuilder builder, string name, HealthStatus? failureStatus, IEnumerable<string> tags, params object[] args) where T : class, IHealthCheck;
	static IHealthChecksBuilder AddTypeActivatedCheck<T>(this IHealthChecksBuilder builder, string name, HealthStatus? failureStatus, IEnumerable<string> tags, TimeSpan timeout, params object[] args) where T : class, IHealthCheck;
}
static class HealthChecksBuilderDelegateExtensions {
	static IHealthChecksBuilder AddAsyncCheck(this IHealthChecksBuilder builder, string name, Func<Task<HealthCheckResult>> check, IEnumerable<string> tags = default, TimeSpan? timeout = default);
	static IHealthChecksBuilder AddAsyncCheck(this IHealthChecksBuilder builder, string name, Func<CancellationToken, Task<HealthCheckResult>> check, IEnumerable<string> tags = default, TimeSpan? timeout = default);
	static IHealthChecksBuilder AddCheck(this IHealthChecksBuilder builder, string name, Func<HealthCheckResult> check, IEnumerable<string> tags = default, TimeSpan? timeout = default);
	static IHealthChecksBuilder AddCheck(this IHealthChecksBuilder builder, string name, Func<CancellationToken, HealthCheckResult> check, IEnumerable<string> tags = default, TimeSpan? timeout = default);
}
static class HttpClientBuilderExtensions {
	static IHttpClientBuilder AddAsKeyed(this IHttpClientBuilder builder, ServiceLifetime lifetime = default);
	static IHttpClientBuilder AddDefaultLogger(this IHttpClientBuilder builder);
	static IHttpClientBuilder AddHttpMessageHandler(this IHttpClientBuilder builder, Func<DelegatingHandler> configureHandler);
	static IHttpClientBuilder AddHttpMessageHandler(this IHttpClientBuilder builder, Func<IServiceProvider, DelegatingHandler> configureHandler);
	static IHttpClientBuilder AddHttpMessageHandler<THandler>(this IHttpClientBuilder builder) where THandler : DelegatingHandler;
	static IHttpClientBuilder AddLogger(this IHttpClientBuilder builder, Func<IServiceProvider, IHttpClientLogger> httpClientLoggerFactory, bool wrapHandlersPipeline = default);
	static IHttpClientBuilder AddLogger<TLogger>(this IHttpClientBuilder builder, bool wrapHandlersPipeline = default) where TLogger : IHttpClientLogger;
	static IHttpClientBuilder AddTypedClient<TClient, TImplementation>(this IHttpClientBuilder builder) where TClient : class where TImplementation : class, TClient;
	static IHttpClientBuilder AddTypedClient<TClient>(this IHttpClientBuilder builder, Func<HttpClient, TClient> factory = default) where TClient : class;
	static IHttpClientBuilder AddTypedClient<TClient>(this IHttpClientBuilder builder, Func<HttpClient, IServiceProvider, TClient> factory) where TClient : class;
	static IHttpClientBuilder ConfigureAdditionalHttpMessageHandlers(this IHttpClientBuilder builder, Action<IList<DelegatingHandler>, IServiceProvider> configureAdditionalHandlers);
	static IHttpClientBuilder ConfigureHttpClient(this IHttpClientBuilder builder, Action<HttpClient> configureClient);
	static IHttpClientBuilder ConfigureHttpClient(this IHttpClientBuilder builder, Action<IServiceProvider, HttpClient> configureClient);
	static IHttpClientBuilder ConfigureHttpMessageHandlerBuilder(this IHttpClientBuilder builder, Action<HttpMessageHandlerBuilder> configureBuilder);
	static IHttpClientBuilder ConfigurePrimaryHttpMessageHandler(this IHttpClientBuilder builder, Func<HttpMessageHandler> configureHandler);
	static IHttpClientBuilder ConfigurePrimaryHttpMessageHandler(this IHttpClientBuilder builder, Func<IServiceProvider, HttpMessageHandler> configureHandler);
	static IHttpClientBuilder ConfigurePrimaryHttpMessageHandler<THandler>(this IHttpClientBuilder builder) where THandler : HttpMessageHandler;
	static IHttpClientBuilder ConfigurePrimaryHttpMessageHandler(this IHttpClientBuilder builder, Action<HttpMessageHandler, IServiceProvider> configureHandler);
	static IHttpClientBuilder RedactLoggedHeaders(this IHttpClientBuilder builder, Func<string, bool> shouldRedactHeaderValue);
	static IHttpClientBuilder RedactLoggedHeaders(this IHttpClientBuilder builder, IEnumerable<string> redactedLoggedHeaderNames);
	static IHttpClientBuilder RemoveAllLoggers(this IHttpClientBuilder builder);
	static IHttpClientBuilder RemoveAsKeyed(this IHttpClientBuilder builder);
	static IHttpClientBuilder SetHandlerLifetime(this IHttpClientBuilder builder, TimeSpan handlerLifetime);
	static IHttpClientBuilder UseSocketsHttpHandler(this IHttpClientBuilder builder, Action<SocketsHttpHandler, IServiceProvider> configureHandler = default);
	static IHttpClientBuilder UseSocketsHttpHandler(this IHttpClientBuilder builder, Action<ISocketsHttpHandlerBuilder> configureBuilder);
}
static class HttpClientFactoryServiceCollectionExtensions {
	static IServiceCollection AddHttpClient(this IServiceCollection services);
	static IHttpClientBuilder AddHttpClient(this IServiceCollection services, string name, Action<HttpClient> configureClient = default);
	static IHttpClientBuilder AddHttpClient(this IServiceCollection services, string name, Action<IServiceProvider, HttpClient> configureClient);
	static IHttpClientBuilder AddHttpClient<TClient>(this IServiceCollection services, Action<HttpClient> configureClient) where TClient : class;
	static IHttpClientBuilder AddHttpClient<TClient>(this IServiceCollection services, Action<IServiceProvider, HttpClient> configureClient) where TClient : class;
	static IHttpClientBuilder AddHttpClient<TClient, TImplementation>(this IServiceCollection services, Action<HttpClient> configureClient) where TClient : class where TImplementation : class, TClient;
	static IHttpClientBuilder AddHttpClient<TClient, TImplementation>(this IServiceCollection services, Action<IServiceProvider, HttpClient> configureClient) where TClient : class where TImplementation : class, TClient;
	static IHttpClientBuilder AddHttpClient<TClient>(this IServiceCollection services, string name = default, Action<HttpClient> configureClient = default) where TClient : class;
	static IHttpClientBuilder AddHttpClient<TClient>(this IServiceCollection services, string name, Action<IServiceProvider, HttpClient> configureClient) where TClient : class;
	static IHttpClientBuilder AddHttpClient<TClient, TImplementation>(this IServiceCollection services, string name = default, Action<HttpClient> configureClient = default) where TClient : class where TImplementation : class, TClient;
	static IHttpClientBuilder AddHttpClient<TClient, TImplementation>(this IServiceCollection services, string name, Action<IServiceProvider, HttpClient> configureClient) where TClient : class where TImplementation : class, TClient;
	static IHttpClientBuilder AddHttpClient<TClient, TImplementation>(this IServiceCollection services, Func<HttpClient, TImplementation> factory) where TClient : class where TImplementation : class, TClient;
	static IHttpClientBuilder AddHttpClient<TClient, TImplementation>(this IServiceCollection services, string name, Func<HttpClient, TImplementation> factory) where TClient : class where TImplementation : class, TClient;
	static IHttpClientBuilder AddHttpClient<TClient, TImplementation>(this IServiceCollection services, Func<HttpClient, IServiceProvider, TImplementation> factory) where TClient : class where TImplementation : class, TClient;
	static IHttpClientBuilder AddHttpClient<TClient, TImplementation>(this IServiceCollection services, string name, Func<HttpClient, IServiceProvider, TImplementation> factory) where TClient : class where TImplementation : class, TClient;
	static IServiceCollection ConfigureHttpClientDefaults(this IServiceCollection services, Action<IHttpClientBuilder> configure);
}
static class HttpJsonServiceExtensions {
	static IServiceCollection ConfigureHttpJsonOptions(this IServiceCollection services, Action<Microsoft.AspNetCore.Http.Json.JsonOptions> configureOptions);
}
static class HttpLoggingServicesExtensions {
	static IServiceCollection AddHttpLogging(this IServiceCollection services, Action<HttpLoggingOptions> configureOptions = default);
	static IServiceCollection AddHttpLoggingInterceptor<T>(this IServiceCollection services) where T : class, IHttpLoggingInterceptor;
	static IServiceCollection AddW3CLogging(this IServiceCollection services, Action<W3CLoggerOptions> configureOptions);
}
static class HttpServiceCollectionExtensions {
	static IServiceCollection AddHttpContextAccessor(this IServiceCollection services);
}
interface IHealthChecksBuilder {
	IServiceCollection Services {get;}
	IHealthChecksBuilder Add(HealthCheckRegistration registration);
}
interface IHttpClientBuilder {
	string Name {get;}
	IServiceCollection Services {get;}
}
interface IKeyedServiceProvider : IServiceProvider {
	object GetKeyedService(Type serviceType, object serviceKey);
	object GetRequiredKeyedService(Type serviceType, object serviceKey);
}
interface IMvcBuilder {
	ApplicationPartManager PartManager {get;}
	IServiceCollection Services {get;}
}
interface IMvcCoreBuilder {
	ApplicationPartManager PartManager {get;}
	IServiceCollection Services {get;}
}
interface IRazorComponentsBuilder {
	IServiceCollection Services {get;}
}
interface IServerSideBlazorBuilder : IRazorComponentsBuilder {
	IServiceCollection Services {get;}
}
interface IServiceCollection : IList<ServiceDescriptor> {}
interface IServiceProviderFactory<TContainerBuilder> {
	TContainerBuilder CreateBuilder(IServiceCollection services);
	IServiceProvider CreateServiceProvider(TContainerBuilder containerBuilder);
}
interface IServiceProviderIsKeyedService : IServiceProviderIsService {
	bool IsKeyedService(Type serviceType, object serviceKey);
}
interface IServiceProviderIsService {
	bool IsService(Type serviceType);
}
interface IServiceScope : IDisposable {
	IServiceProvider ServiceProvider {get;}
}
interface IServiceScopeFactory {
	IServiceScope CreateScope();
}
interface ISocketsHttpHandlerBuilder {
	string Name {get;}
	IServiceCollection Services {get;}
}
interface ISupportRequiredService {
	object GetRequiredService(Type serviceType);
}
static class IdentityServiceCollectionExtensions {
	static IdentityBuilder AddIdentityCore<TUser>(this IServiceCollection services, Action<IdentityOptions> setupAction = default) where TUser : class;
}
static class JsonProtocolDependencyInjectionExtensions {
	static TBuilder AddJsonProtocol<TBuilder>(this TBuilder builder, Action<JsonHubProtocolOptions> configure = default) where TBuilder : ISignalRBuilder;
}
static class KeyedService {
	static object AnyKey {get;}
}
static class LocalizationServiceCollectionExtensions {
	static IServiceCollection AddLocalization(this IServiceCollection services, Action<LocalizationOptions> setupAction = default);
}
static class LoggingServiceCollectionExtensions {
	static IServiceCollection AddLogging(this IServiceCollection services, Action<ILoggingBuilder> configure = default);
}
static class MemoryCacheServiceCollectionExtensions {
	static IServiceCollection AddDistributedMemoryCache(this IServiceCollection services, Action<MemoryDistributedCacheOptions> setupAction = default);
	static IServiceCollection AddMemoryCache(this IServiceCollection services, Action<MemoryCacheOptions> setupAction = default);
}
static class MetricsServiceExtensions {
	static IServiceCollection AddMetrics(this IServiceCollection services, Action<IMetricsBuilder> configure = default);
}
static class MvcApiExplorerMvcCoreBuilderExtensions {
	static IMvcCoreBuilder AddApiExplorer(this IMvcCoreBuilder builder);
}
static class MvcCoreMvcBuilderExtensions {
	static IMvcBuilder AddApplicationPart(this IMvcBuilder builder, Assembly assembly);
	static IMvcBuilder AddControllersAsServices(this IMvcBuilder builder);
	static IMvcBuilder AddFormatterMappings(this IMvcBuilder builder, Action<FormatterMappings> setupAction);
	static IMvcBuilder AddJsonOptions(this IMvcBuilder builder, Action<Microsoft.AspNetCore.Mvc.JsonOptions> configure);
	static IMvcBuilder AddMvcOptions(this IMvcBuilder builder, Action<MvcOptions> setupAction);
	static IMvcBuilder ConfigureApiBehaviorOptions(this IMvcBuilder builder, Action<ApiBehaviorOptions> setupAction);
	static IMvcBuilder ConfigureApplicationPartManager(this IMvcBuilder builder, Action<ApplicationPartManager> setupAction);
	static IMvcBuilder SetCompatibilityVersion(this IMvcBuilder builder, CompatibilityVersion version);
}
static class MvcCoreMvcCoreBuilderExtensions {
	static IMvcCoreBuilder AddApplicationPart(this IMvcCoreBuilder builder, Assembly assembly);
	static IMvcCoreBuilder AddAuthorization(this IMvcCoreBuilder builder, Action<AuthorizationOptions> setupAction = default);
	static IMvcCoreBuilder AddControllersAsServices(this IMvcCoreBuilder builder);
	static IMvcCoreBuilder AddFormatterMappings(this IMvcCoreBuilder builder, Action<FormatterMappings> setupAction = default);
	static IMvcCoreBuilder AddJsonOptions(this IMvcCoreBuilder builder, Action<Microsoft.AspNetCore.Mvc.JsonOptions> configure);
	static IMvcCoreBuilder AddMvcOptions(this IMvcCoreBuilder builder, Action<MvcOptions> setupAction);
	static IMvcCoreBuilder ConfigureApiBehaviorOptions(this IMvcCoreBuilder builder, Action<ApiBehaviorOptions> setupAction);
	static IMvcCoreBuilder ConfigureApplicationPartManager(this IMvcCoreBuilder builder, Action<ApplicationPartManager> setupAction);
	static IMvcCoreBuilder SetCompatibilityVersion(this IMvcCoreBuilder builder, CompatibilityVersion version);
}
static class MvcCoreServiceCollectionExtensions {
	static IMvcCoreBuilder AddMvcCore(this IServiceCollection services, Action<MvcOptions> setupAction = default);
}
static class MvcCorsMvcCoreBuilderExtensions {
	static IMvcCoreBuilder AddCors(this IMvcCoreBuilder builder, Action<CorsOptions> setupAction = default);
	static IMvcCoreBuilder ConfigureCors(this IMvcCoreBuilder builder, Action<CorsOptions> setupAction);
}
static class MvcDataAnnotationsMvcBuilderExtensions {
	static IMvcBuilder AddDataAnnotationsLocalization(this IMvcBuilder builder, Action<MvcDataAnnotationsLocalizationOptions> setupAction = default);
}
static class MvcDataAnnotationsMvcCoreBuilderExtensions {
	static IMvcCoreBuilder AddDataAnnotations(this IMvcCoreBuilder builder);
	static IMvcCoreBuilder AddDataAnnotationsLocalization(this IMvcCoreBuilder builder, Action<MvcDataAnnotationsLocalizationOptions> setupAction = default);
}
static class MvcLocalizationMvcBuilderExtensions {
	static IMvcBuilder AddMvcLocalization(this IMvcBuilder builder, Action<MvcDataAnnotationsLocalizationOptions> dataAnnotationsLocalizationOptionsSetupAction);
	static IMvcBuilder AddMvcLocalization(this IMvcBuilder builder, Action<LocalizationOptions> localizationOptionsSetupAction, Action<MvcDataAnnotationsLocalizationOptions> dataAnnotationsLocalizationOptionsSetupAction);
	static IMvcBuilder AddMvcLocalization(this IMvcBuilder builder, LanguageViewLocationExpanderFormat format, Action<MvcDataAnnotationsLocalizationOptions> dataAnnotationsLocalizationOptionsSetupAction = default);
	static IMvcBuilder AddMvcLocalization(this IMvcBuilder builder, Action<LocalizationOptions> localizationOptionsSetupAction = default, LanguageViewLocationExpanderFormat format = default, Action<MvcDataAnnotationsLocalizationOptions> dataAnnotationsLocalizationOptionsSetupAction = default);
	static IMvcBuilder AddViewLocalization(this IMvcBuilder builder, Action<LocalizationOptions> setupAction);
	static IMvcBuilder AddViewLocalization(this IMvcBuilder builder, LanguageViewLocationExpanderFormat format = default, Action<LocalizationOptions> setupAction = default);
}
static class MvcLocalizationMvcCoreBuilderExtensions {
	static IMvcCoreBuilder AddMvcLocalization(this IMvcCoreBuilder builder, Action<MvcDataAnnotationsLocalizationOptions> dataAnnotationsLocalizationOptionsSetupAction);
	static IMvcCoreBuilder AddMvcLocalization(this IMvcCoreBuilder builder, Action<LocalizationOptions> localizationOptionsSetupAction, Action<MvcDataAnnotationsLocalizationOptions> dataAnnotationsLocalizationOptionsSetupAction);
	static IMvcCoreBuilder AddMvcLocalization(this IMvcCoreBuilder builder, LanguageViewLocationExpanderFormat format, Action<MvcDataAnnotationsLocalizationOptions> dataAnnotationsLocalizationOptionsSetupAction = default);
	static IMvcCoreBuilder AddMvcLocalization(this IMvcCoreBuilder builder, Action<LocalizationOptions> localizationOptionsSetupAction = default, LanguageViewLocationExpanderFormat format = default, Action<MvcDataAnnotationsLocalizationOptions> dataAnnotationsLocalizationOptionsSetupAction = default);
	static IMvcCoreBuilder AddViewLocalization(this IMvcCoreBuilder builder, Action<LocalizationOptions> setupAction);
	static IMvcCoreBuilder AddViewLocalization(this IMvcCoreBuilder builder, LanguageViewLocationExpanderFormat format = default, Action<LocalizationOptions> setupAction = default);
}
static class MvcRazorMvcBuilderExtensions {
	static IMvcBuilder AddRazorOptions(this IMvcBuilder builder, Action<RazorViewEngineOptions> setupAction);
	static IMvcBuilder AddTagHelpersAsServices(this IMvcBuilder builder);
	static IMvcBuilder InitializeTagHelper<TTagHelper>(this IMvcBuilder builder, Action<TTagHelper, ViewContext> initialize) where TTagHelper : ITagHelper;
}
static class MvcRazorMvcCoreBuilderExtensions {
	static IMvcCoreBuilder AddRazorViewEngine(this IMvcCoreBuilder builder, Action<RazorViewEngineOptions> setupAction = default);
	static IMvcCoreBuilder AddTagHelpersAsServices(this IMvcCoreBuilder builder);
	static IMvcCoreBuilder InitializeTagHelper<TTagHelper>(this IMvcCoreBuilder builder, Action<TTagHelper, ViewContext> initialize) where TTagHelper : ITagHelper;
}
static class MvcRazorPagesMvcBuilderExtensions {
	static IMvcBuilder AddRazorPagesOptions(this IMvcBuilder builder, Action<RazorPagesOptions> setupAction);
	static IMvcBuilder WithRazorPagesAtContentRoot(this IMvcBuilder builder);
	static IMvcBuilder WithRazorPagesRoot(this IMvcBuilder builder, string rootDirectory);
}
static class MvcRazorPagesMvcCoreBuilderExtensions {
	static IMvcCoreBuilder AddRazorPages(this IMvcCoreBuilder builder, Action<RazorPagesOptions> setupAction = default);
	static IMvcCoreBuilder WithRazorPagesRoot(this IMvcCoreBuilder builder, string rootDirectory);
}
static class MvcServiceCollectionExtensions {
	static IMvcBuilder AddControllers(this IServiceCollection services, Action<MvcOptions> configure = default);
	static IMvcBuilder AddControllersWithViews(this IServiceCollection services, Action<MvcOptions> configure = default);
	static IMvcBuilder AddMvc(this IServiceCollection services, Action<MvcOptions> setupAction = default);
	static IMvcBuilder AddRazorPages(this IServiceCollection services, Action<RazorPagesOptions> configure = default);
}
static class MvcViewFeaturesMvcBuilderExtensions {
	static IMvcBuilder AddCookieTempDataProvider(this IMvcBuilder builder, Action<CookieTempDataProviderOptions> setupAction = default);
	static IMvcBuilder AddSessionStateTempDataProvider(this IMvcBuilder builder);
	static IMvcBuilder AddViewComponentsAsServices(this IMvcBuilder builder);
	static IMvcBuilder AddViewOptions(this IMvcBuilder builder, Action<MvcViewOptions> setupAction);
}
static class MvcViewFeaturesMvcCoreBuilderExtensions {
	static IMvcCoreBuilder AddCookieTempDataProvider(this IMvcCoreBuilder builder, Action<CookieTempDataProviderOptions> setupAction = default);
	static IMvcCoreBuilder AddViews(this IMvcCoreBuilder builder, Action<MvcViewOptions> setupAction = default);
	static IMvcCoreBuilder ConfigureViews(this IMvcCoreBuilder builder, Action<MvcViewOptions> setupAction);
}
static class MvcXmlMvcBuilderExtensions {
	static IMvcBuilder AddXmlDataContractSerializerFormatters(this IMvcBuilder builder, Action<MvcXmlOptions> setupAction = default);
	static IMvcBuilder AddXmlOptions(this IMvcBuilder builder, Action<MvcXmlOptions> setupAction);
	static IMvcBuilder AddXmlSerializerFormatters(this IMvcBuilder builder, Action<MvcXmlOptions> setupAction = default);
}
static class MvcXmlMvcCoreBuilderExtensions {
	static IMvcCoreBuilder AddXmlDataContractSerializerFormatters(this IMvcCoreBuilder builder, Action<MvcXmlOptions> setupAction = default);
	static IMvcCoreBuilder AddXmlOptions(this IMvcCoreBuilder builder, Action<MvcXmlOptions> setupAction);
	static IMvcCoreBuilder AddXmlSerializerFormatters(this IMvcCoreBuilder builder, Action<MvcXmlOptions> setupAction = default);
}
static class OAuthExtensions {
	static AuthenticationBuilder AddOAuth(this AuthenticationBuilder builder, string authenticationScheme, Action<OAuthOptions> configureOptions);
	static AuthenticationBuilder AddOAuth(this AuthenticationBuilder builder, string authenticationScheme, string displayName, Action<OAuthOptions> configureOptions);
	static AuthenticationBuilder AddOAuth<TOptions, THandler>(this AuthenticationBuilder builder, string authenticationScheme, Action<TOptions> configureOptions) where TOptions : OAuthOptions, new() where THandler : OAuthHandler<TOptions>;
	static AuthenticationBuilder AddOAuth<TOptions, THandler>(this AuthenticationBuilder builder, string authenticationScheme, string displayName, Action<TOptions> configureOptions) where TOptions : OAuthOptions, new() where THandler : OAuthHandler<TOptions>;
}
class OAuthPostConfigureOptions<TOptions, THandler> : IPostConfigureOptions<TOptions> where TOptions : OAuthOptions, new() where THandler : OAuthHandler<TOptions> {
	void PostConfigure(string name, TOptions options);
}
delegate object ObjectFactory(IServiceProvider serviceProvider, object[] arguments);
delegate T ObjectFactory<T>(IServiceProvider serviceProvider, object[] arguments);
static class OptionsBuilderConfigurationExtensions {
	static OptionsBuilder<TOptions> Bind<TOptions>(this OptionsBuilder<TOptions> optionsBuilder, IConfiguration config, Action<BinderOptions> configureBinder = default) where TOptions : class;
	static OptionsBuilder<TOptions> BindConfiguration<TOptions>(this OptionsBuilder<TOptions> optionsBuilder, string configSectionPath, Action<BinderOptions> configureBinder = default) where TOptions : class;
}
static class OptionsBuilderDataAnnotationsExtensions {
	static OptionsBuilder<TOptions> ValidateDataAnnotations<TOptions>(this OptionsBuilder<TOptions> optionsBuilder) where TOptions : class;
}
static class OptionsBuilderExtensions {
	static OptionsBuilder<TOptions> ValidateOnStart<TOptions>(this OptionsBuilder<TOptions> optionsBuilder) where TOptions : class;
}
static class OptionsConfigurationServiceCollectionExtensions {
	static IServiceCollection Configure<TOptions>(this IServiceCollection services, IConfiguration config, Action<BinderOptions> configureBinder = default) where TOptions : class;
	static IServiceCollection Configure<TOptions>(this IServiceCollection services, string name, IConfiguration config, Action<BinderOptions> configureBinder = default) where TOptions : class;
}
static class OptionsServiceCollectionExtensions {
	static IServiceCollection AddOptions(this IServiceCollection services);
	static OptionsBuilder<TOptions> AddOptions<TOptions>(this IServiceCollection services, string name = default) where TOptions : class;
	static OptionsBuilder<TOptions> AddOptionsWithValidateOnStart<TOptions>(this IServiceCollection services, string name = default) where TOptions : class;
	static OptionsBuilder<TOptions> AddOptionsWithValidateOnStart<TOptions, TValidateOptions>(this IServiceCollection services, string name = default) where TOptions : class where TValidateOptions : class, IValidateOptions<TOptions>;
	static IServiceCollection Configure<TOptions>(this IServiceCollection services, Action<TOptions> configureOptions) where TOptions : class;
	static IServiceCollection Configure<TOptions>(this IServiceCollection services, string name, Action<TOptions> configureOptions) where TOptions : class;
	static IServiceCollection ConfigureAll<TOptions>(this IServiceCollection services, Action<TOptions> configureOptions) where TOptions : class;
	static IServiceCollection ConfigureOptions<TConfigureOptions>(this IServiceCollection services) where TConfigureOptions : class;
	static IServiceCollection ConfigureOptions(this IServiceCollection services, Type configureType);
	static IServiceCollection ConfigureOptions(this IServiceCollection services, object configureInstance);
	static IServiceCollection PostConfigure<TOptions>(this IServiceCollection services, Action<TOptions> configureOptions) where TOptions : class;
	static IServiceCollection PostConfigure<TOptions>(this IServiceCollection services, string name, Action<TOptions> configureOptions) where TOptions : class;
	static IServiceCollection PostConfigureAll<TOptions>(this IServiceCollection services, Action<TOptions> configureOptions) where TOptions : class;
}
static class OutputCacheConventionBuilderExtensions {
	static TBuilder CacheOutput<TBuilder>(this TBuilder builder, IOutputCachePolicy policy) where TBuilder : IEndpointConventionBuilder;
	static TBuilder CacheOutput<TBuilder>(this TBuilder builder, Action<OutputCachePolicyBuilder> policy = default, bool excludeDefaultPolicy = default) where TBuilder : IEndpointConventionBuilder;
	static TBuilder CacheOutput<TBuilder>(this TBuilder builder, string policyName) where TBuilder : IEndpointConventionBuilder;
}
static class OutputCacheServiceCollectionExtensions {
	static IServiceCollection AddOutputCache(this IServiceCollection services, Action<OutputCacheOptions> configureOptions = default);
}
static class PageConventionCollectionExtensions {
	static PageConventionCollection Add(this PageConventionCollection conventions, IParameterModelBaseConvention convention);
	static PageConventionCollection AddAreaPageRoute(this PageConventionCollection conventions, string areaName, string pageName, string route);
	static PageConventionCollection AddPageRoute(this PageConventionCollection conventions, string pageName, string route);
	static PageConventionCollection AllowAnonymousToAreaFolder(this PageConventionCollection conventions, string areaName, string folderPath);
	static PageConventionCollection AllowAnonymousToAreaPage(this PageConventionCollection conventions, string areaName, string pageName);
	static PageConventionCollection AllowAnonymousToFolder(this PageConventionCollection conventions, string folderPath);
	static PageConventionCollection AllowAnonymousToPage(this PageConventionCollection conventions, string pageName);
	static PageConventionCollection AuthorizeAreaFolder(this PageConventionCollection conventions, string areaName, string folderPath, string policy = default);
	static PageConventionCollection AuthorizeAreaPage(this PageConventionCollection conventions, string areaName, string pageName, string policy = default);
	static PageConventionCollection AuthorizeFolder(this PageConventionCollection conventions, string folderPath, string policy = default);
	static PageConventionCollection AuthorizePage(this PageConventionCollection conventions, string pageName, string policy = default);
	static IPageApplicationModelConvention ConfigureFilter(this PageConventionCollection conventions, Func<PageApplicationModel, IFilterMetadata> factory);
	static PageConventionCollection ConfigureFilter(this PageConventionCollection conventions, IFilterMetadata filter);
}
static class PolicyServiceCollectionExtensions {
	static IServiceCollection AddAuthorization(this IServiceCollection services, Action<AuthorizationOptions> configure = default);
	static AuthorizationBuilder AddAuthorizationBuilder(this IServiceCollection services);
	static IServiceCollection AddAuthorizationPolicyEvaluator(this IServiceCollection services);
}
static class ProblemDetailsServiceCollectionExtensions {
	static IServiceCollection AddProblemDetails(this IServiceCollection services, Action<ProblemDetailsOptions> configure = default);
}
static class RazorComponentsServiceCollectionExtensions {
	static IRazorComponentsBuilder AddRazorComponents(this IServiceCollection services, Action<RazorComponentsServiceOptions> configure = default);
}
static class RequestDecompressionServiceExtensions {
	static IServiceCollection AddRequestDecompression(this IServiceCollection services, Action<RequestDecompressionOptions> configureOptions = default);
}
static class RequestLocalizationServiceCollectionExtensions {
	static IServiceCollection AddRequestLocalization(this IServiceCollection services, Action<RequestLocalizationOptions> configureOptions);
	static IServiceCollection AddRequestLocalization<TService>(this IServiceCollection services, Action<RequestLocalizationOptions, TService> configureOptions) where TService : class;
}
static class RequestTimeoutsIServiceCollectionExtensions {
	static IServiceCollection AddRequestTimeouts(this IServiceCollection services, Action<RequestTimeoutOptions> configure = default);
}
static class ResponseCachingServicesExtensions {
	static IServiceCollection AddResponseCaching(this IServiceCollection services, Action<ResponseCachingOptions> configureOptions = default);
}
static class RoutingServiceCollectionExtensions {
	static IServiceCollection AddRouting(this IServiceCollection services, Action<RouteOptions> configureOptions = default);
	static IServiceCollection AddRoutingCore(this IServiceCollection services);
}
static class ServerRazorComponentsBuilderExtensions {
	static IServerSideBlazorBuilder AddInteractiveServerComponents(this IRazorComponentsBuilder builder, Action<CircuitOptions> configure = default);
}
static class ServerSideBlazorBuilderExtensions {
	static IServerSideBlazorBuilder AddCircuitOptions(this IServerSideBlazorBuilder builder, Action<CircuitOptions> configure);
	static IServerSideBlazorBuilder AddHubOptions(this IServerSideBlazorBuilder builder, Action<HubOptions> configure);
}
class ServiceCollection : IServiceCollection {
	int Count {get;}
	bool IsReadOnly {get;}
	ServiceDescriptor this[int index] {get;set;}
	void Clear();
	bool Contains(ServiceDescriptor item);
	void CopyTo(ServiceDescriptor[] array, int arrayIndex);
	IEnumerator<ServiceDescriptor> GetEnumerator();
	int IndexOf(ServiceDescriptor item);
	void Insert(int index, ServiceDescriptor item);
	void MakeReadOnly();
	bool Remove(ServiceDescriptor item);
	void RemoveAt(int index);
}
static class ServiceCollectionContainerBuilderExtensions {
	static ServiceProvider BuildServiceProvider(this IServiceCollection services, bool validateScopes = default);
	static ServiceProvider BuildServiceProvider(this IServiceCollection services, ServiceProviderOptions options);
}
static class ServiceCollectionHostedServiceExtensions {
	static IServiceCollection AddHostedService<THostedService>(this IServiceCollection services, Func<IServiceProvider, THostedService> implementationFactory = default) where THostedService : class, IHostedService;
}
static class ServiceCollectionServiceExtensions {
	static IServiceCollection AddKeyedScoped(this IServiceCollection services, Type serviceType, object serviceKey, Type implementationType = default);
	static IServiceCollection AddKeyedScoped(this IServiceCollection services, Type serviceType, object serviceKey, Func<IServiceProvider, object, object> implementationFactory);
	static IServiceCollection AddKeyedScoped<TService>(this IServiceCollection services, object serviceKey, Func<IServiceProvider, object, TService> implementationFactory = default) where TService : class;
	static IServiceCollection AddKeyedScoped<TService, TImplementation>(this IServiceCollection services, object serviceKey, Func<IServiceProvider, object, TImplementation> implementationFactory = default) where TService : class where TImplementation : class, TService;
	static IServiceCollection AddKeyedSingleton(this IServiceCollection services, Type serviceType, object serviceKey, Type implementationType = default);
	static IServiceCollection AddKeyedSingleton(this IServiceCollection services, Type serviceType, object serviceKey, Func<IServiceProvider, object, object> implementationFactory);
	static IServiceCollection AddKeyedSingleton<TService>(this IServiceCollection services, object serviceKey, Func<IServiceProvider, object, TService> implementationFactory = default) where TService : class;
	static IServiceCollection AddKeyedSingleton<TService, TImplementation>(this IServiceCollection services, object serviceKey, Func<IServiceProvider, object, TImplementation> implementationFactory = default) where TService : class where TImplementation : class, TService;
	static IServiceCollection AddKeyedSingleton(this IServiceCollection services, Type serviceType, object serviceKey, object implementationInstance);
	static IServiceCollection AddKeyedSingleton<TService>(this IServiceCollection services, object serviceKey, TService implementationInstance) where TService : class;
	static IServiceCollection AddKeyedTransient(this IServiceCollection services, Type serviceType, object serviceKey, Type implementationType = default);
	static IServiceCollection AddKeyedTransient(this IServiceCollection services, Type serviceType, object serviceKey, Func<IServiceProvider, object, object> implementationFactory);
	static IServiceCollection AddKeyedTransient<TService>(this IServiceCollection services, object serviceKey, Func<IServiceProvider, object, TService> implementationFactory = default) where TService : class;
	static IServiceCollection AddKeyedTransient<TService, TImplementation>(this IServiceCollection services, object serviceKey, Func<IServiceProvider, object, TImplementation> implementationFactory = default) where TService : class where TImplementation : class, TService;
	static IServiceCollection AddScoped(this IServiceCollection services, Type serviceType, Type implementationType = default);
	static IServiceCollection AddScoped(this IServiceCollection services, Type serviceType, Func<IServiceProvider, object> implementationFactory);
	static IServiceCollection AddScoped<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory = default) where TService : class;
	static IServiceCollection AddScoped<TService, TImplementation>(this IServiceCollection services, Func<IServiceProvider, TImplementation> implementationFactory = default) where TService : class where TImplementation : class, TService;
	static IServiceCollection AddSingleton(this IServiceCollection services, Type serviceType, Type implementationType = default);
	static IServiceCollection AddSingleton(this IServiceCollection services, Type serviceType, Func<IServiceProvider, object> implementationFactory);
	static IServiceCollection AddSingleton<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory = default) where TService : class;
	static IServiceCollection AddSingleton<TService, TImplementation>(this IServiceCollection services, Func<IServiceProvider, TImplementation> implementationFactory = default) where TService : class where TImplementation : class, TService;
	static IServiceCollection AddSingleton(this IServiceCollection services, Type serviceType, object implementationInstance);
	static IServiceCollection AddSingleton<TService>(this IServiceCollection services, TService implementationInstance) where TService : class;
	static IServiceCollection AddTransient(this IServiceCollection services, Type serviceType, Type implementationType = default);
	static IServiceCollection AddTransient(this IServiceCollection services, Type serviceType, Func<IServiceProvider, object> implementationFactory);
	static IServiceCollection AddTransient<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory = default) where TService : class;
	static IServiceCollection AddTransient<TService, TImplementation>(this IServiceCollection services, Func<IServiceProvider, TImplementation> implementationFactory = default) where TService : class where TImplementation : class, TService;
}
class ServiceDescriptor {
	Func<IServiceProvider, object> ImplementationFactory {get;}
	object ImplementationInstance {get;}
	Type ImplementationType {get;}
	bool IsKeyedService {get;}
	Func<IServiceProvider, object, object> KeyedImplementationFactory {get;}
	object KeyedImplementationInstance {get;}
	Type KeyedImplementationType {get;}
	ServiceLifetime Lifetime {get;}
	object ServiceKey {get;}
	Type ServiceType {get;}
	static ServiceDescriptor Describe(Type serviceType, Type implementationType, ServiceLifetime lifetime);
	static ServiceDescriptor Describe(Type serviceType, Func<IServiceProvider, object> implementationFactory, ServiceLifetime lifetime);
	static ServiceDescriptor DescribeKeyed(Type serviceType, object serviceKey, Type implementationType, ServiceLifetime lifetime);
	static ServiceDescriptor DescribeKeyed(Type serviceType, object serviceKey, Func<IServiceProvider, object, object> implementationFactory, ServiceLifetime lifetime);
	static ServiceDescriptor KeyedScoped<TService, TImplementation>(object serviceKey) where TService : class where TImplementation : class, TService;
	static ServiceDescriptor KeyedScoped(Type service, object serviceKey, Type implementationType);
	static ServiceDescriptor KeyedScoped<TService, TImplementation>(object serviceKey, Func<IServiceProvider, object, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService;
	static ServiceDescriptor KeyedScoped<TService>(object serviceKey, Func<IServiceProvider, object, TService> implementationFactory) where TService : class;
	static ServiceDescriptor KeyedScoped(Type service, object serviceKey, Func<IServiceProvider, object, object> implementationFactory);
	static ServiceDescriptor KeyedSingleton<TService, TImplementation>(object serviceKey) where TService : class where TImplementation : class, TService;
	static ServiceDescriptor KeyedSingleton(Type service, object serviceKey, Type implementationType);
	static ServiceDescriptor KeyedSingleton<TService, TImplementation>(object serviceKey, Func<IServiceProvider, object, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService;
	static ServiceDescriptor KeyedSingleton<TService>(object serviceKey, Func<IServiceProvider, object, TService> implementationFactory) where TService : class;
	static ServiceDescriptor KeyedSingleton(Type serviceType, object serviceKey, Func<IServiceProvider, object, object> implementationFactory);
	static ServiceDescriptor KeyedSingleton<TService>(object serviceKey, TService implementationInstance) where TService : class;
	static ServiceDescriptor KeyedSingleton(Type serviceType, object serviceKey, object implementationInstance);
	static ServiceDescriptor KeyedTransient<TService, TImplementation>(object serviceKey) where TService : class where TImplementation : class, TService;
	static ServiceDescriptor KeyedTransient(Type service, object serviceKey, Type implementationType);
	static ServiceDescriptor KeyedTransient<TService, TImplementation>(object serviceKey, Func<IServiceProvider, object, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService;
	static ServiceDescriptor KeyedTransient<TService>(object serviceKey, Func<IServiceProvider, object, TService> implementationFactory) where TService : class;
	static ServiceDescriptor KeyedTransient(Type service, object serviceKey, Func<IServiceProvider, object, object> implementationFactory);
	static ServiceDescriptor Scoped<TService, TImplementation>() where TService : class where TImplementation : class, TService;
	static ServiceDescriptor Scoped(Type service, Type implementationType);
	static ServiceDescriptor Scoped<TService, TImplementation>(Func<IServiceProvider, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService;
	static ServiceDescriptor Scoped<TService>(Func<IServiceProvider, TService> implementationFactory) where TService : class;
	static ServiceDescriptor Scoped(Type service, Func<IServiceProvider, object> implementationFactory);
	static ServiceDescriptor Singleton<TService, TImplementation>() where TService : class where TImplementation : class, TService;
	static ServiceDescriptor Singleton(Type service, Type implementationType);
	static ServiceDescriptor Singleton<TService, TImplementation>(Func<IServiceProvider, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService;
	static ServiceDescriptor Singleton<TService>(Func<IServiceProvider, TService> implementationFactory) where TService : class;
	static ServiceDescriptor Singleton(Type serviceType, Func<IServiceProvider, object> implementationFactory);
	static ServiceDescriptor Singleton<TService>(TService implementationInstance) where TService : class;
	static ServiceDescriptor Singleton(Type serviceType, object implementationInstance);
	static ServiceDescriptor Transient<TService, TImplementation>() where TService : class where TImplementation : class, TService;
	static ServiceDescriptor Transient(Type service, Type implementationType);
	static ServiceDescriptor Transient<TService, TImplementation>(Func<IServiceProvider, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService;
	static ServiceDescriptor Transient<TService>(Func<IServiceProvider, TService> implementationFactory) where TService : class;
	static ServiceDescriptor Transient(Type service, Func<IServiceProvider, object> implementationFactory);
}
class ServiceKeyAttribute : Attribute {}
enum ServiceLifetime { Singleton, Scoped, Transient }
class ServiceProvider : IAsyncDisposable, IDisposable, IKeyedServiceProvider {
	void Dispose();
	ValueTask DisposeAsync();
	object GetKeyedService(Type serviceType, object serviceKey);
	object GetRequiredKeyedService(Type serviceType, object serviceKey);
	object GetService(Type serviceType);
}
static class ServiceProviderKeyedServiceExtensions {
	static T GetKeyedService<T>(this IServiceProvider provider, object serviceKey);
	static IEnumerable<T> GetKeyedServices<T>(this IServiceProvider provider, object serviceKey);
	static IEnumerable<object> GetKeyedServices(this IServiceProvider provider, Type serviceType, object serviceKey);
	static object GetRequiredKeyedService(this IServiceProvider provider, Type serviceType, object serviceKey);
	static T GetRequiredKeyedService<T>(this IServiceProvider provider, object serviceKey);
}
class ServiceProviderOptions {
	bool ValidateOnBuild {get;set;}
	bool ValidateScopes {get;set;}
}
static class ServiceProviderServiceExtensions {
	static AsyncServiceScope CreateAsyncScope(this IServiceProvider provider);
	static AsyncServiceScope CreateAsyncScope(this IServiceScopeFactory serviceScopeFactory);
	static IServiceScope CreateScope(this IServiceProvider provider);
	static object GetRequiredService(this IServiceProvider provider, Type serviceType);
	static T GetRequiredService<T>(this IServiceProvider provider);
	static T GetService<T>(this IServiceProvider provider);
	static IEnumerable<T> GetServices<T>(this IServiceProvider provider);
	static IEnumerable<object> GetServices(this IServiceProvider provider, Type serviceType);
}
static class SessionServiceCollectionExtensions {
	static IServiceCollection AddSession(this IServiceCollection services, Action<SessionOptions> configure = default);
}
static class SignalRDependencyInjectionExtensions {
	static ISignalRServerBuilder AddHubOptions<THub>(this ISignalRServerBuilder signalrBuilder, Action<HubOptions<THub>> configure) where THub : Hub;
	static ISignalRServerBuilder AddSignalR(this IServiceCollection services, Action<HubOptions> configure = default);
}
static class SocketsHttpHandlerBuilderExtensions {
	static ISocketsHttpHandlerBuilder Configure(this ISocketsHttpHandlerBuilder builder, Action<SocketsHttpHandler, IServiceProvider> configure);
	static ISocketsHttpHandlerBuilder Configure(this ISocketsHttpHandlerBuilder builder, IConfiguration configuration);
}
static class TagHelperServicesExtensions {
	static IMvcCoreBuilder AddCacheTagHelper(this IMvcCoreBuilder builder);
	static IMvcBuilder AddCacheTagHelperLimits(this IMvcBuilder builder, Action<CacheTagHelperOptions> configure);
	static IMvcCoreBuilder AddCacheTagHelperLimits(this IMvcCoreBuilder builder, Action<CacheTagHelperOptions> configure);
}
