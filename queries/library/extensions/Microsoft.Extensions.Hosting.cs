// assemblies: Microsoft.Extensions.Hosting, Microsoft.Extensions.Hosting.Abstractions
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.Extensions.Hosting;
abstract class BackgroundService : IDisposable, IHostedService {
	Task ExecuteTask {get;}
	void Dispose();
	protected Task ExecuteAsync(CancellationToken stoppingToken);
	Task StartAsync(CancellationToken cancellationToken);
	Task StopAsync(CancellationToken cancellationToken);
}
enum BackgroundServiceExceptionBehavior { StopHost, Ignore }
class ConsoleLifetimeOptions {
	bool SuppressStatusMessages {get;set;}
}
static class EnvironmentName {
	static string Development, Staging, Production;
}
static class Environments {
	static string Development, Staging, Production;
}
static class Host {
	static HostApplicationBuilder CreateApplicationBuilder();
	static HostApplicationBuilder CreateApplicationBuilder(string[] args);
	static HostApplicationBuilder CreateApplicationBuilder(HostApplicationBuilderSettings settings);
	static IHostBuilder CreateDefaultBuilder();
	static IHostBuilder CreateDefaultBuilder(string[] args);
	static HostApplicationBuilder CreateEmptyApplicationBuilder(HostApplicationBuilderSettings settings);
}
class HostAbortedException : Exception {}
class HostApplicationBuilder : IHostApplicationBuilder {
	ConfigurationManager Configuration {get;}
	IHostEnvironment Environment {get;}
	ILoggingBuilder Logging {get;}
	IMetricsBuilder Metrics {get;}
	IServiceCollection Services {get;}
	IHost Build();
	void ConfigureContainer<TContainerBuilder>(IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder> configure = default);
}
class HostApplicationBuilderSettings {
	string ApplicationName {get;set;}
	string[] Args {get;set;}
	ConfigurationManager Configuration {get;set;}
	string ContentRootPath {get;set;}
	bool DisableDefaults {get;set;}
	string EnvironmentName {get;set;}
}
class HostBuilder : IHostBuilder {
	IDictionary<object, object> Properties {get;}
	IHost Build();
	IHostBuilder ConfigureAppConfiguration(Action<HostBuilderContext, IConfigurationBuilder> configureDelegate);
	IHostBuilder ConfigureContainer<TContainerBuilder>(Action<HostBuilderContext, TContainerBuilder> configureDelegate);
	IHostBuilder ConfigureHostConfiguration(Action<IConfigurationBuilder> configureDelegate);
	IHostBuilder ConfigureServices(Action<HostBuilderContext, IServiceCollection> configureDelegate);
	IHostBuilder UseServiceProviderFactory<TContainerBuilder>(IServiceProviderFactory<TContainerBuilder> factory);
	IHostBuilder UseServiceProviderFactory<TContainerBuilder>(Func<HostBuilderContext, IServiceProviderFactory<TContainerBuilder>> factory);
}
class HostBuilderContext {
	IConfiguration Configuration {get;set;}
	IHostEnvironment HostingEnvironment {get;set;}
	IDictionary<object, object> Properties {get;}
}
static class HostDefaults {
	static string ApplicationKey, EnvironmentKey, ContentRootKey;
}
static class HostEnvironmentEnvExtensions {
	static bool IsDevelopment(this IHostEnvironment hostEnvironment);
	static bool IsEnvironment(this IHostEnvironment hostEnvironment, string environmentName);
	static bool IsProduction(this IHostEnvironment hostEnvironment);
	static bool IsStaging(this IHostEnvironment hostEnvironment);
}
class HostOptions {
	BackgroundServiceExceptionBehavior BackgroundServiceExceptionBehavior {get;set;}
	bool ServicesStartConcurrently {get;set;}
	bool ServicesStopConcurrently {get;set;}
	TimeSpan ShutdownTimeout {get;set;}
	TimeSpan StartupTimeout {get;set;}
}
static class HostingAbstractionsHostBuilderExtensions {
	static IHost Start(this IHostBuilder hostBuilder);
	static Task<IHost> StartAsync(this IHostBuilder hostBuilder, CancellationToken cancellationToken = default);
}
static class HostingAbstractionsHostExtensions {
	static void Run(this IHost host);
	static Task RunAsync(this IHost host, CancellationToken token = default);
	static void Start(this IHost host);
	static Task StopAsync(this IHost host, TimeSpan timeout);
	static void WaitForShutdown(this IHost host);
	static Task WaitForShutdownAsync(this IHost host, CancellationToken token = default);
}
static class HostingEnvironmentExtensions {
	static bool IsDevelopment(this IHostingEnvironment hostingEnvironment);
	static bool IsEnvironment(this IHostingEnvironment hostingEnvironment, string environmentName);
	static bool IsProduction(this IHostingEnvironment hostingEnvironment);
	static bool IsStaging(this IHostingEnvironment hostingEnvironment);
}
static class HostingHostBuilderExtensions {
	static IHostBuilder ConfigureAppConfiguration(this IHostBuilder hostBuilder, Action<IConfigurationBuilder> configureDelegate);
	static IHostBuilder ConfigureContainer<TContainerBuilder>(this IHostBuilder hostBuilder, Action<TContainerBuilder> configureDelegate);
	static IHostBuilder ConfigureDefaults(this IHostBuilder builder, string[] args);
	static IHostBuilder ConfigureHostOptions(this IHostBuilder hostBuilder, Action<HostBuilderContext, HostOptions> configureOptions);
	static IHostBuilder ConfigureHostOptions(this IHostBuilder hostBuilder, Action<HostOptions> configureOptions);
	static IHostBuilder ConfigureLogging(this IHostBuilder hostBuilder, Action<HostBuilderContext, ILoggingBuilder> configureLogging);
	static IHostBuilder ConfigureLogging(this IHostBuilder hostBuilder, Action<ILoggingBuilder> configureLogging);
	static IHostBuilder ConfigureMetrics(this IHostBuilder hostBuilder, Action<IMetricsBuilder> configureMetrics);
	static IHostBuilder ConfigureMetrics(this IHostBuilder hostBuilder, Action<HostBuilderContext, IMetricsBuilder> configureMetrics);
	static IHostBuilder ConfigureServices(this IHostBuilder hostBuilder, Action<IServiceCollection> configureDelegate);
	static Task RunConsoleAsync(this IHostBuilder hostBuilder, CancellationToken cancellationToken = default);
	static Task RunConsoleAsync(this IHostBuilder hostBuilder, Action<ConsoleLifetimeOptions> configureOptions, CancellationToken cancellationToken = default);
	static IHostBuilder UseConsoleLifetime(this IHostBuilder hostBuilder, Action<ConsoleLifetimeOptions> configureOptions = default);
	static IHostBuilder UseContentRoot(this IHostBuilder hostBuilder, string contentRoot);
	static IHostBuilder UseDefaultServiceProvider(this IHostBuilder hostBuilder, Action<ServiceProviderOptions> configure);
	static IHostBuilder UseDefaultServiceProvider(this IHostBuilder hostBuilder, Action<HostBuilderContext, ServiceProviderOptions> configure);
	static IHostBuilder UseEnvironment(this IHostBuilder hostBuilder, string environment);
}
interface IApplicationLifetime {
	CancellationToken ApplicationStarted {get;}
	CancellationToken ApplicationStopped {get;}
	CancellationToken ApplicationStopping {get;}
	void StopApplication();
}
interface IHost : IDisposable {
	IServiceProvider Services {get;}
	Task StartAsync(CancellationToken cancellationToken = default);
	Task StopAsync(CancellationToken cancellationToken = default);
}
interface IHostApplicationBuilder {
	IConfigurationManager Configuration {get;}
	IHostEnvironment Environment {get;}
	ILoggingBuilder Logging {get;}
	IMetricsBuilder Metrics {get;}
	IDictionary<object, object> Properties {get;}
	IServiceCollection Services {get;}
	void ConfigureContainer<TContainerBuilder>(IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder> configure = default);
}
interface IHostApplicationLifetime {
	CancellationToken ApplicationStarted {get;}
	CancellationToken ApplicationStopped {get;}
	CancellationToken ApplicationStopping {get;}
	void StopApplication();
}
interface IHostBuilder {
	IDictionary<object, object> Properties {get;}
	IHost Build();
	IHostBuilder ConfigureAppConfiguration(Action<HostBuilderContext, IConfigurationBuilder> configureDelegate);
	IHostBuilder ConfigureContainer<TContainerBuilder>(Action<HostBuilderContext, TContainerBuilder> configureDelegate);
	IHostBuilder ConfigureHostConfiguration(Action<IConfigurationBuilder> configureDelegate);
	IHostBuilder ConfigureServices(Action<HostBuilderContext, IServiceCollection> configureDelegate);
	IHostBuilder UseServiceProviderFactory<TContainerBuilder>(IServiceProviderFactory<TContainerBuilder> factory);
	IHostBuilder UseServiceProviderFactory<TContainerBuilder>(Func<HostBuilderContext, IServiceProviderFactory<TContainerBuilder>> factory);
}
interface IHostEnvironment {
	string ApplicationName {get;set;}
	IFileProvider ContentRootFileProvider {get;set;}
	string ContentRootPath {get;set;}
	string EnvironmentName {get;set;}
}
interface IHostLifetime {
	Task StopAsync(CancellationToken cancellationToken);
	Task WaitForStartAsync(CancellationToken cancellationToken);
}
interface IHostedLifecycleService : IHostedService {
	Task StartedAsync(CancellationToken cancellationToken);
	Task StartingAsync(CancellationToken cancellationToken);
	Task StoppedAsync(CancellationToken cancellationToken);
	Task StoppingAsync(CancellationToken cancellationToken);
}
interface IHostedService {
	Task StartAsync(CancellationToken cancellationToken);
	Task StopAsync(CancellationToken cancellationToken);
}
interface IHostingEnvironment {
	string ApplicationName {get;set;}
	IFileProvider ContentRootFileProvider {get;set;}
	string ContentRootPath {get;set;}
	string EnvironmentName {get;set;}
}
