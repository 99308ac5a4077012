// packages: MediatR, MediatR.Extensions.Microsoft.DependencyInjection
// when: MediatR
using MediatR;
using System.Reflection;
using System;
namespace Microsoft.Extensions.DependencyInjection;
class MediatRServiceConfiguration {
	ServiceLifetime Lifetime {get;set;}
	Type MediatorImplementationType {get;set;}
	Type NotificationPublisherType {get;set;}
	INotificationPublisher NotificationPublisher {get;set;}
	MediatRServiceConfiguration AddBehavior<TServiceType, TImplementationType>(ServiceLifetime serviceLifetime = default);
	MediatRServiceConfiguration AddBehavior<TImplementationType>(ServiceLifetime serviceLifetime = default);
	MediatRServiceConfiguration AddBehavior(Type serviceType, Type implementationType = default, ServiceLifetime serviceLifetime = default);
	MediatRServiceConfiguration AddOpenBehavior(Type openBehaviorType, ServiceLifetime serviceLifetime = default);
	MediatRServiceConfiguration AddRequestPreProcessor<TServiceType, TImplementationType>(ServiceLifetime serviceLifetime = default);
	MediatRServiceConfiguration AddStreamBehavior<TServiceType, TImplementationType>(ServiceLifetime serviceLifetime = default);
	MediatRServiceConfiguration AsScoped();
	MediatRServiceConfiguration AsSingleton();
	MediatRServiceConfiguration AsTransient();
	MediatRServiceConfiguration RegisterServicesFromAssemblies(params Assembly[] assemblies);
	MediatRServiceConfiguration RegisterServicesFromAssembly(Assembly assembly);
	MediatRServiceConfiguration RegisterServicesFromAssemblyContaining<T>();
	MediatRServiceConfiguration RegisterServicesFromAssemblyContaining(Type type);
	MediatRServiceConfiguration Using<TMediator>() where TMediator : IMediator;
	MediatRServiceConfiguration WithEvaluator(Func<Type, bool> evaluator);
}
static class MediatRServiceCollectionExtensions {
	static IServiceCollection AddMediatR(this IServiceCollection services, Action<MediatRServiceConfiguration> configuration);
	static IServiceCollection AddMediatR(this IServiceCollection services, MediatRServiceConfiguration configuration);
	static IServiceCollection AddMediatR(this IServiceCollection services, params Assembly[] assemblies);
	static IServiceCollection AddMediatR(this IServiceCollection services, params Type[] handlerAssemblyMarkerTypes);
}
