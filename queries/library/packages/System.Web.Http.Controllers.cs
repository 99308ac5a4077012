// packages: Microsoft.AspNet.WebApi.Core
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Net.Http.Formatting;
using System.Net.Http;
using System.Security.Principal;
using System.Threading.Tasks;
using System.Threading;
using System.Web.Http.Filters;
using System.Web.Http.Metadata;
using System.Web.Http.ModelBinding;
using System.Web.Http.Routing;
using System;
namespace System.Web.Http.Controllers;
interface IHttpController {
	Task<HttpResponseMessage> ExecuteAsync(HttpControllerContext controllerContext, CancellationToken cancellationToken);
}
class HttpRequestContext {
	HttpConfiguration Configuration {get;set;}
	bool IsLocal {get;set;}
	IPrincipal Principal {get;set;}
	IHttpRouteData RouteData {get;set;}
	UrlHelper Url {get;set;}
}
class HttpControllerContext {
	HttpConfiguration Configuration {get;set;}
	IHttpController Controller {get;set;}
	HttpControllerDescriptor ControllerDescriptor {get;set;}
	HttpRequestMessage Request {get;set;}
	HttpRequestContext RequestContext {get;set;}
	IHttpRouteData RouteData {get;set;}
}
class HttpControllerDescriptor {
	HttpConfiguration Configuration {get;set;}
	string ControllerName {get;set;}
	Type ControllerType {get;set;}
	Collection<T> GetCustomAttributes<T>() where T : class;
	Collection<IFilter> GetFilters();
}
class HttpActionContext {
	Dictionary<string, object> ActionArguments {get;}
	HttpActionDescriptor ActionDescriptor {get;set;}
	HttpControllerContext ControllerContext {get;set;}
	ModelStateDictionary ModelState {get;}
	HttpRequestMessage Request {get;}
	HttpRequestContext RequestContext {get;}
	HttpResponseMessage Response {get;set;}
}
abstract class HttpActionDescriptor {
	string ActionName {get;}
	HttpControllerDescriptor ControllerDescriptor {get;set;}
	Type ReturnType {get;}
	Collection<T> GetCustomAttributes<T>() where T : class;
	Collection<T> GetCustomAttributes<T>(bool inherit) where T : class;
	Collection<HttpParameterDescriptor> GetParameters();
}
class ReflectedHttpActionDescriptor : HttpActionDescriptor {
	System.Reflection.MethodInfo MethodInfo {get;set;}
}
abstract class HttpParameterDescriptor {
	HttpActionDescriptor ActionDescriptor {get;set;}
	string ParameterName {get;}
	Type ParameterType {get;}
	T GetCustomAttributes<T>() where T : class;
	HttpParameterBinding BindWithAttribute(ParameterBindingAttribute attribute);
}
abstract class HttpParameterBinding {
	HttpParameterDescriptor Descriptor {get;}
	Task ExecuteBindingAsync(ModelMetadataProvider metadataProvider, HttpActionContext actionContext, CancellationToken cancellationToken);
	protected object GetValue(HttpActionContext actionContext);
	protected void SetValue(HttpActionContext actionContext, object value);
}
abstract class ServicesContainer : IDisposable {
	void Add(Type serviceType, object service);
	void Dispose();
	object GetService(Type serviceType);
	IEnumerable<object> GetServices(Type serviceType);
	void Replace(Type serviceType, object service);
}
class HttpControllerSettings {
	MediaTypeFormatterCollection Formatters {get;}
	ServicesContainer Services {get;}
}
interface IControllerConfiguration {
	void Initialize(HttpControllerSettings controllerSettings, HttpControllerDescriptor controllerDescriptor);
}
interface IHttpActionSelector {}
class ApiControllerActionSelector : IHttpActionSelector {}
interface IActionHttpMethodProvider {}
