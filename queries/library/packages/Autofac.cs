// packages: Autofac
using Autofac.Builder;
using Autofac.Core.Lifetime;
using Autofac.Core.Registration;
using Autofac.Core;
using Autofac.Features.Indexed;
using Autofac.Features.Scanning;
using System.Collections.Generic;
using System.Reflection;
using System;
namespace Autofac;
class ContainerBuilder {
	IDictionary<string, object> Properties {get;}
	IContainer Build(ContainerBuildOptions options = default);
	void RegisterBuildCallback(Action<ILifetimeScope> buildCallback);
	void RegisterCallback(Action<IComponentRegistryBuilder> configurationCallback);
}
interface IComponentContext {
	IComponentRegistry ComponentRegistry {get;}
	object ResolveComponent(ResolveRequest request);
}
interface ILifetimeScope : IAsyncDisposable, IComponentContext, IDisposable {
	IDisposer Disposer {get;}
	object Tag {get;}
	ILifetimeScope BeginLifetimeScope();
	ILifetimeScope BeginLifetimeScope(object tag);
	ILifetimeScope BeginLifetimeScope(Action<ContainerBuilder> configurationAction);
	ILifetimeScope BeginLifetimeScope(object tag, Action<ContainerBuilder> configurationAction);
	event EventHandler<LifetimeScopeEndingEventArgs> CurrentScopeEnding;
}
interface IContainer : ILifetimeScope {}
interface IStartable {
	void Start();
}
abstract class Module : IModule {
	protected Assembly ThisAssembly {get;}
	protected void AttachToComponentRegistration(IComponentRegistryBuilder componentRegistry, IComponentRegistration registration);
	void Configure(IComponentRegistryBuilder componentRegistry);
	protected void Load(ContainerBuilder builder);
}
class NamedParameter : Parameter {
	string Name {get;}
	object Value {get;}
}
class TypedParameter : Parameter {
	static TypedParameter From<T>(T value);
}
class PositionalParameter : Parameter {}
class ResolvedParameter : Parameter {
	ResolvedParameter(Func<ParameterInfo, IComponentContext, bool> predicate, Func<ParameterInfo, IComponentContext, object> valueAccessor);
	static ResolvedParameter ForKeyed<TService>(object serviceKey);
	static ResolvedParameter ForNamed<TService>(string serviceName);
}
static class ParameterExtensions {
	static T Named<T>(this IEnumerable<Parameter> parameters, string name);
	static T Positional<T>(this IEnumerable<Parameter> parameters, int position);
	static T TypedAs<T>(this IEnumerable<Parameter> parameters);
}
static class ResolutionExtensions {
	static TService InjectProperties<TService>(this IComponentContext context, TService instance);
	static TService InjectUnsetProperties<TService>(this IComponentContext context, TService instance);
	static bool IsRegistered(this IComponentContext context, Type serviceType);
	static bool IsRegistered<TService>(this IComponentContext context);
	static bool IsRegisteredWithKey<TService>(this IComponentContext context, object serviceKey);
	static bool IsRegisteredWithName<TService>(this IComponentContext context, string serviceName);
	static object Resolve(this IComponentContext context, Type serviceType);
	static object Resolve(this IComponentContext context, Type serviceType, params Parameter[] parameters);
	static TService Resolve<TService>(this IComponentContext context);
	static TService Resolve<TService>(this IComponentContext context, params Parameter[] parameters);
	static TService Resolve<TService>(this IComponentContext context, IEnumerable<Parameter> parameters);
	static TService ResolveKeyed<TService>(this IComponentContext context, object serviceKey, params Parameter[] parameters);
	static object ResolveKeyed(this IComponentContext context, object serviceKey, Type serviceType);
	static TService ResolveNamed<TService>(this IComponentContext context, string serviceName, params Parameter[] parameters);
	static object ResolveNamed(this IComponentContext context, string serviceName, Type serviceType);
	static object ResolveOptional(this IComponentContext context, Type serviceType);
	static TService ResolveOptional<TService>(this IComponentContext context, params Parameter[] parameters) where TService : class;
	static TService ResolveOptionalKeyed<TService>(this IComponentContext context, object serviceKey) where TService : class;
	static TService ResolveOptionalNamed<TService>(this IComponentContext context, string serviceName) where TService : class;
	static bool TryResolve(this IComponentContext context, Type serviceType, out object instance);
	static bool TryResolve<T>(this IComponentContext context, out T instance) where T : class;
	static bool TryResolveKeyed(this IComponentContext context, object serviceKey, Type serviceType, out object instance);
	static bool TryResolveNamed(this IComponentContext context, string serviceName, Type serviceType, out object instance);
}
static class ModuleRegistrationExtensions {
	static IModuleRegistrar RegisterAssemblyModules(this ContainerBuilder builder, params Assembly[] assemblies);
	static IModuleRegistrar RegisterAssemblyModules<TModule>(this ContainerBuilder builder, params Assembly[] assemblies) where TModule : IModule;
	static IModuleRegistrar RegisterModule<TModule>(this ContainerBuilder builder) where TModule : IModule, new();
	static IModuleRegistrar RegisterModule(this ContainerBuilder builder, IModule module);
	static IModuleRegistrar RegisterModule<TModule>(this IModuleRegistrar registrar) where TModule : IModule, new();
	static IModuleRegistrar RegisterModule(this IModuleRegistrar registrar, IModule module);
}
static class RegistrationExtensions {
	static IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> As<TLimit, TScanningActivatorData, TRegistrationStyle>(this IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> registration, Func<Type, IEnumerable<Service>> serviceMapping) where TScanningActivatorData : ScanningActivatorData;
	static IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> As<TLimit, TScanningActivatorData, TRegistrationStyle>(this IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> registration, Func<Type, Service> serviceMapping) where TScanningActivatorData : ScanningActivatorData;
	static IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> As<TLimit, TScanningActivatorData, TRegistrationStyle>(this IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> registration, Func<Type, Type> serviceMapping) where TScanningActivatorData : ScanningActivatorData;
	static IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> AsClosedTypesOf<TLimit, TScanningActivatorData, TRegistrationStyle>(this IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> registration, Type openGenericServiceType, object serviceKey = default) where TScanningActivatorData : ScanningActivatorData;
	static IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> AsImplementedInterfaces<TLimit, TActivatorData, TRegistrationStyle>(this IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> registration);
	static IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> AsSelf<TLimit, TActivatorData, TRegistrationStyle>(this IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> registration);
	static IRegistrationBuilder<TLimit, TActivatorData, SingleRegistrationStyle> AutoActivate<TLimit, TActivatorData>(this IRegistrationBuilder<TLimit, TActivatorData, SingleRegistrationStyle> registration);
	static IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> AssignableTo<TLimit, TScanningActivatorData, TRegistrationStyle>(this IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> registration, Type type) where TScanningActivatorData : ScanningActivatorData;
	static IRegistrationBuilder<object, ScanningActivatorData, DynamicRegistrationStyle> AssignableTo<T>(this IRegistrationBuilder<object, ScanningActivatorData, DynamicRegistrationStyle> registration);
	static IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> Except<TLimit, TScanningActivatorData, TRegistrationStyle>(this IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> registration, Type type) where TScanningActivatorData : ScanningActivatorData;
	static IRegistrationBuilder<object, ScanningActivatorData, DynamicRegistrationStyle> Except<T>(this IRegistrationBuilder<object, ScanningActivatorData, DynamicRegistrationStyle> registration);
	static IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> ExternallyOwned<TLimit, TActivatorData, TRegistrationStyle>(this IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> registration);
	static IRegistrationBuilder<TLimit, TReflectionActivatorData, TStyle> FindConstructorsWith<TLimit, TReflectionActivatorData, TStyle>(this IRegistrationBuilder<TLimit, TReflectionActivatorData, TStyle> registration, Autofac.Core.Activators.Reflection.IConstructorFinder constructorFinder) where TReflectionActivatorData : ReflectionActivatorData;
	static IRegistrationBuilder<TLimit, TReflectionActivatorData, TStyle> FindConstructorsWith<TLimit, TReflectionActivatorData, TStyle>(this IRegistrationBuilder<TLimit, TReflectionActivatorData, TStyle> registration, Func<Type, ConstructorInfo[]> finder) where TReflectionActivatorData : ReflectionActivatorData;
	static IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> InNamespace<TLimit, TScanningActivatorData, TRegistrationStyle>(this IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> registration, string ns) where TScanningActivatorData : ScanningActivatorData;
	static IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> InNamespaceOf<TLimit, TScanningActivatorData, TRegistrationStyle>(this IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> registration) where TScanningActivatorData : ScanningActivatorData;
	static IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> IfNotRegistered<TLimit, TActivatorData, TRegistrationStyle>(this IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> registration, Type serviceType);
	static IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> Keyed<TLimit, TScanningActivatorData, TRegistrationStyle>(this IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> registration, Func<Type, object> serviceKeyMapping, Type serviceType) where TScanningActivatorData : ScanningActivatorData;
	static IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> Named<TLimit, TScanningActivatorData, TRegistrationStyle>(this IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> registration, Func<Type, string> serviceNameMapping, Type serviceType) where TScanningActivatorData : ScanningActivatorData;
	static IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> OnRelease<TLimit, TActivatorData, TRegistrationStyle>(this IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> registration, Action<TLimit> releaseAction);
	static IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> PreserveExistingDefaults<TLimit, TActivatorData, TRegistrationStyle>(this IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> registration);
	static IRegistrationBuilder<T, SimpleActivatorData, SingleRegistrationStyle> Register<T>(this ContainerBuilder builder, Func<IComponentContext, T> @delegate);
	static IRegistrationBuilder<T, SimpleActivatorData, SingleRegistrationStyle> Register<T>(this ContainerBuilder builder, Func<IComponentContext, IEnumerable<Parameter>, T> @delegate);
	static IRegistrationBuilder<object, ScanningActivatorData, DynamicRegistrationStyle> RegisterAssemblyOpenGenericTypes(this ContainerBuilder builder, params Assembly[] assemblies);
	static IRegistrationBuilder<object, ScanningActivatorData, DynamicRegistrationStyle> RegisterAssemblyTypes(this ContainerBuilder builder, params Assembly[] assemblies);
	static void RegisterDecorator<TDecorator, TService>(this ContainerBuilder builder, Func<IDecoratorContext, bool> condition = default);
	static void RegisterDecorator<TService>(this ContainerBuilder builder, Func<IComponentContext, IEnumerable<Parameter>, TService, TService> decorator, Func<IDecoratorContext, bool> condition = default);
	static void RegisterDecorator(this ContainerBuilder builder, Type decoratorType, Type serviceType, Func<IDecoratorContext, bool> condition = default);
	static IRegistrationBuilder<object, ReflectionActivatorData, DynamicRegistrationStyle> RegisterGeneric(this ContainerBuilder builder, Type implementor);
	static void RegisterGenericDecorator(this ContainerBuilder builder, Type decoratorType, Type serviceType, Func<IDecoratorContext, bool> condition = default);
	static IRegistrationBuilder<T, SimpleActivatorData, SingleRegistrationStyle> RegisterInstance<T>(this ContainerBuilder builder, T instance) where T : class;
	static void RegisterSource(this ContainerBuilder builder, IRegistrationSource registrationSource);
	static void RegisterSource<TRegistrationSource>(this ContainerBuilder builder) where TRegistrationSource : IRegistrationSource, new();
	static IRegistrationBuilder<TImplementer, ConcreteReflectionActivatorData, SingleRegistrationStyle> RegisterType<TImplementer>(this ContainerBuilder builder);
	static IRegistrationBuilder<object, ConcreteReflectionActivatorData, SingleRegistrationStyle> RegisterType(this ContainerBuilder builder, Type implementationType);
	static IRegistrationBuilder<object, ScanningActivatorData, DynamicRegistrationStyle> RegisterTypes(this ContainerBuilder builder, params Type[] types);
	static IRegistrationBuilder<TLimit, ReflectionActivatorData, DynamicRegistrationStyle> UsingConstructor<TLimit>(this IRegistrationBuilder<TLimit, ReflectionActivatorData, DynamicRegistrationStyle> registration, params Type[] signature);
	static IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> Where<TLimit, TScanningActivatorData, TRegistrationStyle>(this IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> registration, Func<Type, bool> predicate) where TScanningActivatorData : ScanningActivatorData;
	static IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> PublicOnly<TLimit, TScanningActivatorData, TRegistrationStyle>(this IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> registration) where TScanningActivatorData : ScanningActivatorData;
	static IRegistrationBuilder<TLimit, TReflectionActivatorData, TStyle> WithParameter<TLimit, TReflectionActivatorData, TStyle>(this IRegistrationBuilder<TLimit, TReflectionActivatorData, TStyle> registration, string parameterName, object parameterValue) where TReflectionActivatorData : ReflectionActivatorData;
	static IRegistrationBuilder<TLimit, TReflectionActivatorData, TStyle> WithParameter<TLimit, TReflectionActivatorData, TStyle>(this IRegistrationBuilder<TLimit, TReflectionActivatorData, TStyle> registration, Parameter parameter) where TReflectionActivatorData : ReflectionActivatorData;
	static IRegistrationBuilder<TLimit, TReflectionActivatorData, TStyle> WithParameter<TLimit, TReflectionActivatorData, TStyle>(this IRegistrationBuilder<TLimit, TReflectionActivatorData, TStyle> registration, Func<ParameterInfo, IComponentContext, bool> parameterSelector, Func<ParameterInfo, IComponentContext, object> valueProvider) where TReflectionActivatorData : ReflectionActivatorData;
	static IRegistrationBuilder<TLimit, TReflectionActivatorData, TStyle> WithParameters<TLimit, TReflectionActivatorData, TStyle>(this IRegistrationBuilder<TLimit, TReflectionActivatorData, TStyle> registration, IEnumerable<Parameter> parameters) where TReflectionActivatorData : ReflectionActivatorData;
	static IRegistrationBuilder<TLimit, TReflectionActivatorData, TStyle> WithProperty<TLimit, TReflectionActivatorData, TStyle>(this IRegistrationBuilder<TLimit, TReflectionActivatorData, TStyle> registration, string propertyName, object propertyValue) where TReflectionActivatorData : ReflectionActivatorData;
}
