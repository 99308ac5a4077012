// packages: Microsoft.AspNet.WebApi.Core
using System.Collections.Generic;
using System;
namespace System.Web.Http.Dependencies;
interface IDependencyScope : IDisposable {
	object GetService(Type serviceType);
	IEnumerable<object> GetServices(Type serviceType);
}
interface IDependencyResolver : IDependencyScope {
	IDependencyScope BeginScope();
}
