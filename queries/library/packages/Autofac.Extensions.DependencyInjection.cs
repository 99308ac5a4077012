// packages: Autofac.Extensions.DependencyInjection
using Autofac;
using Microsoft.Extensions.DependencyInjection;
using System;
namespace Autofac.Extensions.DependencyInjection;
class AutofacServiceProvider : IDisposable, IServiceProvider, ISupportRequiredService {
	ILifetimeScope LifetimeScope {get;}
	void Dispose();
	object GetRequiredService(Type serviceType);
	object GetService(Type serviceType);
}
class AutofacServiceProviderFactory : IServiceProviderFactory<ContainerBuilder> {
	AutofacServiceProviderFactory(Action<ContainerBuilder> configurationAction = default);
	ContainerBuilder CreateBuilder(IServiceCollection services);
	IServiceProvider CreateServiceProvider(ContainerBuilder containerBuilder);
}
static class AutofacRegistration {
	static void Populate(this ContainerBuilder builder, IServiceCollection services, object lifetimeScopeTagForSingletons = default);
}
static class ServiceCollectionExtensions {
	static IServiceCollection AddAutofac(this IServiceCollection services, Action<ContainerBuilder> configurationAction = default);
}
static class ServiceProviderExtensions {
	static ILifetimeScope GetAutofacRoot(this IServiceProvider serviceProvider);
}
