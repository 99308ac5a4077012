// packages: Autofac
using Autofac.Core;
using System.Collections.Generic;
using System.Linq.Expressions;
using System;
namespace Autofac.Builder;
enum ContainerBuildOptions { None, ExcludeDefaultModules, IgnoreStartableComponents }
enum PropertyWiringOptions { None, AllowCircularDependencies, PreserveSetValues }
class SimpleActivatorData {}
class ReflectionActivatorData {}
class ConcreteReflectionActivatorData : ReflectionActivatorData {}
class SingleRegistrationStyle {}
class DynamicRegistrationStyle {}
interface IRegistrationBuilder<out TLimit, out TActivatorData, out TRegistrationStyle> {
	TActivatorData ActivatorData {get;}
	TRegistrationStyle RegistrationStyle {get;}
	IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> As<TService>();
	IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> As<TService1, TService2>();
	IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> As<TService1, TService2, TService3>();
	IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> As(params Type[] services);
	IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> As(params Service[] services);
	IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> ExternallyOwned();
	IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> InstancePerDependency();
	IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> InstancePerLifetimeScope();
	IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> InstancePerMatchingLifetimeScope(params object[] lifetimeScopeTag);
	IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> InstancePerOwned<TService>(object serviceKey = default);
	IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> InstancePerRequest(params object[] lifetimeScopeTags);
	IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> Keyed<TService>(object serviceKey);
	IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> Keyed(object serviceKey, Type serviceType);
	IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> Named<TService>(string serviceName);
	IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> Named(string serviceName, Type serviceType);
	IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> OnActivated(Action<IActivatedEventArgs<TLimit>> handler);
	IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> OnActivating(Action<IActivatingEventArgs<TLimit>> handler);
	IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> OnPreparing(Action<PreparingEventArgs> handler);
	IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> OwnedByLifetimeScope();
	IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> PropertiesAutowired(PropertyWiringOptions wiringFlags = default);
	IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> SingleInstance();
	IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> WithMetadata(string key, object value);
	IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> WithMetadata<TMetadata>(Action<MetadataConfiguration<TMetadata>> configurationAction);
}
class MetadataConfiguration<TMetadata> {
	MetadataConfiguration<TMetadata> For<TProperty>(Expression<Func<TMetadata, TProperty>> propertyAccessor, TProperty value);
}
