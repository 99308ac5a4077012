// assemblies: Microsoft.AspNetCore.Antiforgery, Microsoft.AspNetCore.Authentication, Microsoft.AspNetCore.Authentication.BearerToken, Microsoft.AspNetCore.Authentication.Cookies, Microsoft.AspNetCore.Authentication.Core, Microsoft.AspNetCore.Authentication.OAuth, Microsoft.AspNetCore.Authorization, Microsoft.AspNetCore.Authorization.Policy, Microsoft.AspNetCore.Components, Microsoft.AspNetCore.Components.Authorization, Microsoft.AspNetCore.Components.Endpoints, Microsoft.AspNetCore.Components.Server, Microsoft.AspNetCore.CookiePolicy, Microsoft.AspNetCore.Cors, Microsoft.AspNetCore.DataProtection, Microsoft.AspNetCore.Diagnostics, Microsoft.AspNetCore.Http, Microsoft.AspNetCore.Http.Connections, Microsoft.AspNetCore.Http.Extensions, Microsoft.AspNetCore.HttpLogging, Microsoft.AspNetCore.HttpOverrides, Microsoft.AspNetCore.Localization, Microsoft.AspNetCore.Mvc, Microsoft.AspNetCore.Mvc.ApiExplorer, Microsoft.AspNetCore.Mvc.Core, Microsoft.AspNetCore.Mvc.Cors, Microsoft.AspNetCore.Mvc.DataAnnotations, Microsoft.AspNetCore.Mvc.Formatters.Xml, Microsoft.AspNetCore.Mvc.Localization, Microsoft.AspNetCore.Mvc.Razor, Microsoft.AspNetCore.Mvc.RazorPages, Microsoft.AspNetCore.Mvc.TagHelpers, Microsoft.AspNetCore.Mvc.ViewFeatures, Microsoft.AspNetCore.OutputCaching, Microsoft.AspNetCore.RequestDecompression, Microsoft.AspNetCore.ResponseCaching, Microsoft.AspNetCore.Routing, Microsoft.AspNetCore.Session, Microsoft.AspNetCore.SignalR, Microsoft.AspNetCore.SignalR.Protocols.Json, Microsoft.AspNetCore.StaticFiles, Microsoft.Extensions.Identity.Core
// when: Microsoft.AspNetCore
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Endpoints;
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
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using System;
using System.Collections.Generic;
using System.Reflection;
namespace Microsoft.Extensions.DependencyInjection;
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
	static void TryAddCascadingValue<TValue>(this IServiceCollection serviceCollection, Func<IServiceProvider, TValue> valueFactory);
	static void TryAddCascadingValue<TValue>(this IServiceCollection serviceCollection, string name, Func<IServiceProvider, TValue> valueFactory);
}
static class CertificateForwardingServiceExtensions {
	static IServiceCollection AddCertificateForwarding(this IServiceCollection services, Action<CertificateForwardingOptions> configure);
}
static class ComponentServiceCollectionExtensions {}
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
static class DirectoryBrowserServiceExtensions {
	static IServiceCollection AddDirectoryBrowser(this IServiceCollection services);
}
static class EndpointMetadataApiExplorerServiceCollectionExtensions {
	static IServiceCollection AddEndpointsApiExplorer(this IServiceCollection services);
}
static class ExceptionHandlerServiceCollectionExtensions {
	static IServiceCollection AddExceptionHandler(this IServiceCollection services, Action<ExceptionHandlerOptions> configureOptions);
	static IServiceCollection AddExceptionHandler<TService>(this IServiceCollection services, Action<ExceptionHandlerOptions, TService> configureOptions) where TService : class;
	static IServiceCollection AddExceptionHandler<T>(this IServiceCollection services) where T : class, IExceptionHandler;
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
static class IdentityServiceCollectionExtensions {
	static IdentityBuilder AddIdentityCore<TUser>(this IServiceCollection services, Action<IdentityOptions> setupAction = default) where TUser : class;
}
static class JsonProtocolDependencyInjectionExtensions {
	static TBuilder AddJsonProtocol<TBuilder>(this TBuilder builder, Action<JsonHubProtocolOptions> configure = default) where TBuilder : ISignalRBuilder;
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
static class ServerRazorComponentsBuilderExtensions {}
static class ServerSideBlazorBuilderExtensions {
	static IServerSideBlazorBuilder AddHubOptions(this IServerSideBlazorBuilder builder, Action<HubOptions> configure);
}
static class SessionServiceCollectionExtensions {
	static IServiceCollection AddSession(this IServiceCollection services, Action<SessionOptions> configure = default);
}
static class SignalRDependencyInjectionExtensions {
	static ISignalRServerBuilder AddHubOptions<THub>(this ISignalRServerBuilder signalrBuilder, Action<HubOptions<THub>> configure) where THub : Hub;
	static ISignalRServerBuilder AddSignalR(this IServiceCollection services, Action<HubOptions> configure = default);
}
static class TagHelperServicesExtensions {
	static IMvcCoreBuilder AddCacheTagHelper(this IMvcCoreBuilder builder);
	static IMvcBuilder AddCacheTagHelperLimits(this IMvcBuilder builder, Action<CacheTagHelperOptions> configure);
	static IMvcCoreBuilder AddCacheTagHelperLimits(this IMvcCoreBuilder builder, Action<CacheTagHelperOptions> configure);
}
