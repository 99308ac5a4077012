// packages: Autofac.Mvc5
using Autofac.Builder;
using Autofac.Features.Scanning;
using System.Reflection;
using System.Web.Mvc;
using System;
namespace Autofac.Integration.Mvc;
class AutofacDependencyResolver : IDependencyResolver {
	ILifetimeScope ApplicationContainer {get;}
	static AutofacDependencyResolver Current {get;}
	ILifetimeScope RequestLifetimeScope {get;}
	object GetService(Type serviceType);
	System.Collections.Generic.IEnumerable<object> GetServices(Type serviceType);
}
static class RegistrationExtensions {
	static IRegistrationBuilder<object, ScanningActivatorData, DynamicRegistrationStyle> RegisterControllers(this ContainerBuilder builder, params Assembly[] controllerAssemblies);
	static void RegisterFilterProvider(this ContainerBuilder builder);
	static void RegisterModelBinderProvider(this ContainerBuilder builder);
	static IRegistrationBuilder<object, ScanningActivatorData, DynamicRegistrationStyle> RegisterModelBinders(this ContainerBuilder builder, params Assembly[] modelBinderAssemblies);
}
class AutofacWebTypesModule : Module {}
