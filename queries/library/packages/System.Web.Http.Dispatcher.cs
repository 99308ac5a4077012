// packages: Microsoft.AspNet.WebApi.Core
using System.Collections.Generic;
using System.Net.Http;
using System.Reflection;
using System.Web.Http.Controllers;
using System;
namespace System.Web.Http.Dispatcher;
interface IAssembliesResolver {
	ICollection<Assembly> GetAssemblies();
}
class DefaultAssembliesResolver : IAssembliesResolver {
	ICollection<Assembly> GetAssemblies();
}
interface IHttpControllerActivator {
	IHttpController Create(HttpRequestMessage request, HttpControllerDescriptor controllerDescriptor, Type controllerType);
}
interface IHttpControllerSelector {
	HttpControllerDescriptor SelectController(HttpRequestMessage request);
}
class DefaultHttpControllerSelector : IHttpControllerSelector {
	HttpControllerDescriptor SelectController(HttpRequestMessage request);
}
interface IHttpControllerTypeResolver {}
class DefaultHttpControllerTypeResolver : IHttpControllerTypeResolver {
	DefaultHttpControllerTypeResolver(Predicate<Type> predicate);
}
class HttpControllerDispatcher : HttpMessageHandler {}
