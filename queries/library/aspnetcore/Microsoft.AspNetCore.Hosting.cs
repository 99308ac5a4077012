// assemblies: Microsoft.AspNetCore.Hosting, Microsoft.AspNetCore.Hosting.Abstractions, Microsoft.AspNetCore.Server.HttpSys, Microsoft.AspNetCore.Server.IISIntegration, Microsoft.AspNetCore.Server.Kestrel, Microsoft.AspNetCore.Server.Kestrel.Core, Microsoft.AspNetCore.Server.Kestrel.Transport.NamedPipes, Microsoft.AspNetCore.Server.Kestrel.Transport.Quic, Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Hosting;
class DelegateStartup : StartupBase<IServiceCollection> {}
static class EnvironmentName {
	static string Development, Staging, Production;
}
static class HostingAbstractionsWebHostBuilderExtensions {
	static IWebHostBuilder CaptureStartupErrors(this IWebHostBuilder hostBuilder, bool captureStartupErrors);
	static IWebHostBuilder PreferHostingUrls(this IWebHostBuilder hostBuilder, bool preferHostingUrls);
	static IWebHost Start(this IWebHostBuilder hostBuilder, params string[] urls);
	static IWebHostBuilder SuppressStatusMessages(this IWebHostBuilder hostBuilder, bool suppressStatusMessages);
	static IWebHostBuilder UseConfiguration(this IWebHostBuilder hostBuilder, IConfiguration configuration);
	static IWebHostBuilder UseContentRoot(this IWebHostBuilder hostBuilder, string contentRoot);
	static IWebHostBuilder UseEnvironment(this IWebHostBuilder hostBuilder, string environment);
	static IWebHostBuilder UseServer(this IWebHostBuilder hostBuilder, IServer server);
	static IWebHostBuilder UseShutdownTimeout(this IWebHostBuilder hostBuilder, TimeSpan timeout);
	static IWebHostBuilder UseStartup(this IWebHostBuilder hostBuilder, string startupAssemblyName);
	static IWebHostBuilder UseUrls(this IWebHostBuilder hostBuilder, params string[] urls);
	static IWebHostBuilder UseWebRoot(this IWebHostBuilder hostBuilder, string webRoot);
}
static class HostingEnvironmentExtensions {
	static bool IsDevelopment(this IHostingEnvironment hostingEnvironment);
	static bool IsEnvironment(this IHostingEnvironment hostingEnvironment, string environmentName);
	static bool IsProduction(this IHostingEnvironment hostingEnvironment);
	static bool IsStaging(this IHostingEnvironment hostingEnvironment);
}
class HostingStartupAttribute : Attribute {
	Type HostingStartupType {get;}
}
interface IApplicationLifetime {
	CancellationToken ApplicationStarted {get;}
	CancellationToken ApplicationStopped {get;}
	CancellationToken ApplicationStopping {get;}
	void StopApplication();
}
interface IHostingEnvironment {
	string ApplicationName {get;set;}
	IFileProvider ContentRootFileProvider {get;set;}
	string ContentRootPath {get;set;}
	string EnvironmentName {get;set;}
	IFileProvider WebRootFileProvider {get;set;}
	string WebRootPath {get;set;}
}
interface IHostingStartup {
	void Configure(IWebHostBuilder builder);
}
interface IStartup {
	void Configure(IApplicationBuilder app);
	IServiceProvider ConfigureServices(IServiceCollection services);
}
interface IStartupConfigureContainerFilter<TContainerBuilder> {
	Action<TContainerBuilder> ConfigureContainer(Action<TContainerBuilder> container);
}
interface IStartupConfigureServicesFilter {
	Action<IServiceCollection> ConfigureServices(Action<IServiceCollection> next);
}
interface IStartupFilter {
	Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next);
}
interface IWebHost : IDisposable {
	IFeatureCollection ServerFeatures {get;}
	IServiceProvider Services {get;}
	void Start();
	Task StartAsync(CancellationToken cancellationToken = default);
	Task StopAsync(CancellationToken cancellationToken = default);
}
interface IWebHostBuilder {
	IWebHost Build();
	IWebHostBuilder ConfigureAppConfiguration(Action<WebHostBuilderContext, IConfigurationBuilder> configureDelegate);
	IWebHostBuilder ConfigureServices(Action<IServiceCollection> configureServices);
	IWebHostBuilder ConfigureServices(Action<WebHostBuilderContext, IServiceCollection> configureServices);
	string GetSetting(string key);
	IWebHostBuilder UseSetting(string key, string value);
}
interface IWebHostEnvironment : IHostEnvironment {
	IFileProvider WebRootFileProvider {get;set;}
	string WebRootPath {get;set;}
}
static class KestrelServerOptionsSystemdExtensions {
	static KestrelServerOptions UseSystemd(this KestrelServerOptions options, Action<ListenOptions> configure = default);
}
static class ListenOptionsConnectionLoggingExtensions {
	static ListenOptions UseConnectionLogging(this ListenOptions listenOptions, string loggerName = default);
}
static class ListenOptionsHttpsExtensions {
	static ListenOptions UseHttps(this ListenOptions listenOptions, string fileName, string password = default, Action<HttpsConnectionAdapterOptions> configureOptions = default);
	static ListenOptions UseHttps(this ListenOptions listenOptions, StoreName storeName = default, string subject = default, bool allowInvalid = default, StoreLocation location = default, Action<HttpsConnectionAdapterOptions> configureOptions = default);
	static ListenOptions UseHttps(this ListenOptions listenOptions, X509Certificate2 serverCertificate, Action<HttpsConnectionAdapterOptions> configureOptions = default);
	static ListenOptions UseHttps(this ListenOptions listenOptions, Action<HttpsConnectionAdapterOptions> configureOptions);
	static ListenOptions UseHttps(this ListenOptions listenOptions, HttpsConnectionAdapterOptions httpsOptions);
	static ListenOptions UseHttps(this ListenOptions listenOptions, ServerOptionsSelectionCallback serverOptionsSelectionCallback, object state, TimeSpan handshakeTimeout = default);
	static ListenOptions UseHttps(this ListenOptions listenOptions, TlsHandshakeCallbackOptions callbackOptions);
}
abstract class StartupBase : IStartup {
	void Configure(IApplicationBuilder app);
	void ConfigureServices(IServiceCollection services);
	IServiceProvider CreateServiceProvider(IServiceCollection services);
}
abstract class StartupBase<TBuilder> : StartupBase {
	void ConfigureContainer(TBuilder builder);
}
class WebHostBuilder : IWebHostBuilder {
	IWebHost Build();
	IWebHostBuilder ConfigureAppConfiguration(Action<WebHostBuilderContext, IConfigurationBuilder> configureDelegate);
	IWebHostBuilder ConfigureServices(Action<IServiceCollection> configureServices);
	IWebHostBuilder ConfigureServices(Action<WebHostBuilderContext, IServiceCollection> configureServices);
	string GetSetting(string key);
	IWebHostBuilder UseSetting(string key, string value);
}
class WebHostBuilderContext {
	IConfiguration Configuration {get;set;}
	IWebHostEnvironment HostingEnvironment {get;set;}
}
static class WebHostBuilderExtensions {
	static IWebHostBuilder Configure(this IWebHostBuilder hostBuilder, Action<IApplicationBuilder> configureApp);
	static IWebHostBuilder Configure(this IWebHostBuilder hostBuilder, Action<WebHostBuilderContext, IApplicationBuilder> configureApp);
	static IWebHostBuilder ConfigureAppConfiguration(this IWebHostBuilder hostBuilder, Action<IConfigurationBuilder> configureDelegate);
	static IWebHostBuilder ConfigureLogging(this IWebHostBuilder hostBuilder, Action<ILoggingBuilder> configureLogging);
	static IWebHostBuilder ConfigureLogging(this IWebHostBuilder hostBuilder, Action<WebHostBuilderContext, ILoggingBuilder> configureLogging);
	static IWebHostBuilder UseDefaultServiceProvider(this IWebHostBuilder hostBuilder, Action<ServiceProviderOptions> configure);
	static IWebHostBuilder UseDefaultServiceProvider(this IWebHostBuilder hostBuilder, Action<WebHostBuilderContext, ServiceProviderOptions> configure);
	static IWebHostBuilder UseStartup<TStartup>(this IWebHostBuilder hostBuilder, Func<WebHostBuilderContext, TStartup> startupFactory = default) where TStartup : class;
	static IWebHostBuilder UseStartup(this IWebHostBuilder hostBuilder, Type startupType);
	static IWebHostBuilder UseStaticWebAssets(this IWebHostBuilder builder);
}
static class WebHostBuilderHttpSysExtensions {
	static IWebHostBuilder UseHttpSys(this IWebHostBuilder hostBuilder);
}
static class WebHostBuilderIISExtensions {
	static IWebHostBuilder UseIISIntegration(this IWebHostBuilder hostBuilder);
}
static class WebHostBuilderKestrelExtensions {
	static IWebHostBuilder ConfigureKestrel(this IWebHostBuilder hostBuilder, Action<KestrelServerOptions> options);
	static IWebHostBuilder ConfigureKestrel(this IWebHostBuilder hostBuilder, Action<WebHostBuilderContext, KestrelServerOptions> configureOptions);
	static IWebHostBuilder UseKestrel(this IWebHostBuilder hostBuilder, Action<KestrelServerOptions> options = default);
	static IWebHostBuilder UseKestrel(this IWebHostBuilder hostBuilder, Action<WebHostBuilderContext, KestrelServerOptions> configureOptions);
	static IWebHostBuilder UseKestrelCore(this IWebHostBuilder hostBuilder);
	static IWebHostBuilder UseKestrelHttpsConfiguration(this IWebHostBuilder hostBuilder);
}
static class WebHostBuilderNamedPipeExtensions {
	static IWebHostBuilder UseNamedPipes(this IWebHostBuilder hostBuilder);
}
static class WebHostBuilderQuicExtensions {
	static IWebHostBuilder UseQuic(this IWebHostBuilder hostBuilder);
}
static class WebHostBuilderSocketExtensions {
	static IWebHostBuilder UseSockets(this IWebHostBuilder hostBuilder);
}
static class WebHostDefaults {
	static string ApplicationKey, StartupAssemblyKey, HostingStartupAssembliesKey, HostingStartupExcludeAssembliesKey, DetailedErrorsKey, EnvironmentKey, WebRootKey, CaptureStartupErrorsKey, ServerUrlsKey, HttpPortsKey, HttpsPortsKey, ContentRootKey, PreferHostingUrlsKey, PreventHostingStartupKey, SuppressStatusMessagesKey, ShutdownTimeoutKey, StaticWebAssetsKey;
}
static class WebHostExtensions {
	static void Run(this IWebHost host);
	static Task RunAsync(this IWebHost host, CancellationToken token = default);
	static Task StopAsync(this IWebHost host, TimeSpan timeout);
	static void WaitForShutdown(this IWebHost host);
	static Task WaitForShutdownAsync(this IWebHost host, CancellationToken token = default);
}
