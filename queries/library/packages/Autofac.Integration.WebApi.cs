// packages: Autofac.WebApi2
using Autofac.Builder;
using Autofac.Features.Scanning;
using System.Reflection;
using System.Web.Http.Dependencies;
using System.Web.Http;
using System;
namespace Autofac.Integration.WebApi;
class AutofacWebApiDependencyResolver : IDependencyResolver {
	ILifetimeScope Container {get;}
	IDependencyScope BeginScope();
	void Dispose();
	object GetService(Type serviceType);
	System.Collections.Generic.IEnumerable<object> GetServices(Type serviceType);
}
static class RegistrationExtensions {
	static IRegistrationBuilder<object, ScanningActivatorData, DynamicRegistrationStyle> RegisterApiControllers(this ContainerBuilder builder, params Assembly[] controllerAssemblies);
	static void RegisterWebApiFilterProvider(this ContainerBuilder builder, HttpConfiguration configuration);
	static void RegisterHttpRequestMessage(this ContainerBuilder builder, HttpConfiguration config);
}
