// assemblies: Microsoft.Extensions.Caching.Memory, Microsoft.Extensions.DependencyInjection, Microsoft.Extensions.DependencyInjection.Abstractions, Microsoft.Extensions.Diagnostics, Microsoft.Extensions.Diagnostics.HealthChecks, Microsoft.Extensions.Hosting.Abstractions, Microsoft.Extensions.Http, Microsoft.Extensions.Localization, Microsoft.Extensions.Logging, Microsoft.Extensions.Options, Microsoft.Extensions.Options.ConfigurationExtensions, Microsoft.Extensions.Options.DataAnnotations, Microsoft.Extensions.WebEncoders
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using System;
using System.Collections.Generic;
using System.Net.Http;
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
struct AsyncServiceScope : IAsyncDisposable, IServiceScope {
	IServiceProvider ServiceProvider {get;}
	void Dispose();
	ValueTask DisposeAsync();
}
class DefaultServiceProviderFactory : IServiceProviderFactory<IServiceCollection> {
	IServiceCollection CreateBuilder(IServiceCollection services);
	IServiceProvider CreateServiceProvider(IServiceCollection containerBuilder);
}
static class EncoderServiceCollectionExtensions {
	static IServiceCollection AddWebEncoders(this IServiceCollection services, Action<WebEncoderOptions> setupAction = default);
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
	static IHttpClientBuilder AddLogger<TLogger>(this IHttpClientBuilder builder, bool wrapHandlersPipeline = default);
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
static class SocketsHttpHandlerBuilderExtensions {
	static ISocketsHttpHandlerBuilder Configure(this ISocketsHttpHandlerBuilder builder, Action<SocketsHttpHandler, IServiceProvider> configure);
	static ISocketsHttpHandlerBuilder Configure(this ISocketsHttpHandlerBuilder builder, IConfiguration configuration);
}
