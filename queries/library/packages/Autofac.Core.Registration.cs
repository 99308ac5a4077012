// packages: Autofac
using Autofac.Core;
using System.Collections.Generic;
using System;
namespace Autofac.Core.Registration;
interface IComponentRegistryBuilder {
	IDictionary<string, object> Properties {get;}
	event EventHandler<ComponentRegisteredEventArgs> Registered;
	void Register(IComponentRegistration registration);
	void AddRegistrationSource(IRegistrationSource source);
}
class ComponentRegisteredEventArgs : EventArgs {
	IComponentRegistration ComponentRegistration {get;}
	IComponentRegistryBuilder ComponentRegistryBuilder {get;}
}
interface IModuleRegistrar {}
class ComponentNotRegisteredException : Autofac.Core.DependencyResolutionException {}
