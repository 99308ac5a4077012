// packages: Autofac
using Autofac.Core.Registration;
using System.Collections.Generic;
using System.Reflection;
using System;
namespace Autofac.Core;
abstract class Service {
	string Description {get;}
}
interface IServiceWithType {
	Type ServiceType {get;}
	Service ChangeType(Type newType);
}
class TypedService : Service, IServiceWithType {
	Type ServiceType {get;}
	Service ChangeType(Type newType);
}
class KeyedService : Service, IServiceWithType {
	object ServiceKey {get;}
	Type ServiceType {get;}
	Service ChangeType(Type newType);
}
abstract class Parameter {
	bool CanSupplyValue(ParameterInfo pi, IComponentContext context, out Func<object> valueProvider);
}
interface IModule {
	void Configure(IComponentRegistryBuilder componentRegistry);
}
interface IDisposer : IDisposable {}
interface IInstanceActivator {
	Type LimitType {get;}
}
interface IComponentRegistration : IDisposable {
	IInstanceActivator Activator {get;}
	Guid Id {get;}
	IDictionary<string, object> Metadata {get;}
	IEnumerable<Service> Services {get;}
	event EventHandler<ActivatedEventArgs<object>> Activated;
	event EventHandler<ActivatingEventArgs<object>> Activating;
	event EventHandler<PreparingEventArgs> Preparing;
}
interface IComponentRegistry : IDisposable {
	IEnumerable<IComponentRegistration> Registrations {get;}
	bool IsRegistered(Service service);
	IEnumerable<IComponentRegistration> RegistrationsFor(Service service);
	bool TryGetRegistration(Service service, out IComponentRegistration registration);
}
interface IRegistrationSource {
	bool IsAdapterForIndividualComponents {get;}
}
interface IActivatedEventArgs<out T> {
	IComponentRegistration Component {get;}
	IComponentContext Context {get;}
	T Instance {get;}
	IEnumerable<Parameter> Parameters {get;}
}
interface IActivatingEventArgs<out T> : IActivatedEventArgs<T> {
	void ReplaceInstance(object instance);
}
class ActivatedEventArgs<T> : EventArgs, IActivatedEventArgs<T> {
	IComponentRegistration Component {get;}
	IComponentContext Context {get;}
	T Instance {get;}
	IEnumerable<Parameter> Parameters {get;}
}
class ActivatingEventArgs<T> : EventArgs, IActivatingEventArgs<T> {
	IComponentContext Context {get;}
	T Instance {get;set;}
}
class PreparingEventArgs : EventArgs {
	IComponentRegistration Component {get;}
	IComponentContext Context {get;}
	IEnumerable<Parameter> Parameters {get;set;}
}
struct ResolveRequest {}
interface IDecoratorContext {
	Type ImplementationType {get;}
	Type ServiceType {get;}
}
class DependencyResolutionException : Exception {}
