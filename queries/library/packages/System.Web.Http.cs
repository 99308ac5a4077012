// packages: Microsoft.AspNet.WebApi.Core, Microsoft.AspNet.WebApi.WebHost, Microsoft.AspNet.WebApi.Cors
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Net.Http.Formatting;
using System.Net.Http;
using System.Net;
using System.Security.Principal;
using System.Text;
using System.Threading.Tasks;
using System.Threading;
using System.Web.Http.Controllers;
using System.Web.Http.Dependencies;
using System.Web.Http.ExceptionHandling;
using System.Web.Http.Filters;
using System.Web.Http.Hosting;
using System.Web.Http.Metadata;
using System.Web.Http.ModelBinding;
using System.Web.Http.Results;
using System.Web.Http.Routing;
using System;
namespace System.Web.Http;
abstract class ApiController : IDisposable, IHttpController {
	HttpActionContext ActionContext {get;set;}
	HttpConfiguration Configuration {get;set;}
	HttpControllerContext ControllerContext {get;set;}
	ModelStateDictionary ModelState {get;}
	HttpRequestMessage Request {get;set;}
	HttpRequestContext RequestContext {get;set;}
	UrlHelper Url {get;set;}
	IPrincipal User {get;set;}
	protected BadRequestResult BadRequest();
	protected BadRequestErrorMessageResult BadRequest(string message);
	protected InvalidModelStateResult BadRequest(ModelStateDictionary modelState);
	protected ConflictResult Conflict();
	protected NegotiatedContentResult<T> Content<T>(HttpStatusCode statusCode, T value);
	protected FormattedContentResult<T> Content<T>(HttpStatusCode statusCode, T value, MediaTypeFormatter formatter);
	protected CreatedNegotiatedContentResult<T> Created<T>(string location, T content);
	protected CreatedNegotiatedContentResult<T> Created<T>(Uri location, T content);
	protected CreatedAtRouteNegotiatedContentResult<T> CreatedAtRoute<T>(string routeName, object routeValues, T content);
	void Dispose();
	protected void Dispose(bool disposing);
	Task<HttpResponseMessage> ExecuteAsync(HttpControllerContext controllerContext, CancellationToken cancellationToken);
	protected void Initialize(HttpControllerContext controllerContext);
	protected InternalServerErrorResult InternalServerError();
	protected ExceptionResult InternalServerError(Exception exception);
	protected JsonResult<T> Json<T>(T content);
	protected NotFoundResult NotFound();
	protected OkResult Ok();
	protected OkNegotiatedContentResult<T> Ok<T>(T content);
	protected RedirectResult Redirect(string location);
	protected RedirectResult Redirect(Uri location);
	protected RedirectToRouteResult RedirectToRoute(string routeName, object routeValues);
	protected ResponseMessageResult ResponseMessage(HttpResponseMessage response);
	protected StatusCodeResult StatusCode(HttpStatusCode status);
	protected UnauthorizedResult Unauthorized(params System.Net.Http.Headers.AuthenticationHeaderValue[] challenges);
	void Validate<TEntity>(TEntity entity, string keyPrefix = default);
}
interface IHttpActionResult {
	Task<HttpResponseMessage> ExecuteAsync(CancellationToken cancellationToken);
}
class HttpConfiguration : IDisposable {
	IDependencyResolver DependencyResolver {get;set;}
	HttpFilterCollection Filters {get;}
	MediaTypeFormatterCollection Formatters {get;}
	IncludeErrorDetailPolicy IncludeErrorDetailPolicy {get;set;}
	Action<HttpConfiguration> Initializer {get;set;}
	Collection<DelegatingHandler> MessageHandlers {get;}
	ParameterBindingRulesCollection ParameterBindingRules {get;}
	ConcurrentDictionary<object, object> Properties {get;}
	HttpRouteCollection Routes {get;}
	ServicesContainer Services {get;}
	string VirtualPathRoot {get;}
	void Dispose();
	void EnsureInitialized();
}
static class HttpConfigurationExtensions {
	static void BindParameter(this HttpConfiguration configuration, Type type, IModelBinder binder);
	static void EnableCors(this HttpConfiguration httpConfiguration);
	static void MapHttpAttributeRoutes(this HttpConfiguration configuration);
	static void SuppressHostPrincipal(this HttpConfiguration configuration);
}
static class GlobalConfiguration {
	static HttpConfiguration Configuration {get;}
	static HttpServer DefaultServer {get;}
	static void Configure(Action<HttpConfiguration> configurationCallback);
}
class HttpServer : DelegatingHandler {
	HttpConfiguration Configuration {get;}
}
class HttpRouteCollection : ICollection<IHttpRoute> {
	IHttpRoute this[string name] {get;}
	void Add(string name, IHttpRoute route);
	IEnumerator<IHttpRoute> GetEnumerator();
}
static class HttpRouteCollectionExtensions {
	static IHttpRoute IgnoreRoute(this HttpRouteCollection routes, string routeName, string routeTemplate, object constraints = default);
	static IHttpRoute MapHttpRoute(this HttpRouteCollection routes, string name, string routeTemplate, object defaults = default, object constraints = default, HttpMessageHandler handler = default);
}
class ParameterBindingRulesCollection : Collection<Func<HttpParameterDescriptor, HttpParameterBinding>> {}
class HttpResponseException : Exception {
	HttpResponseMessage Response {get;}
}
class HttpError : Dictionary<string, object> {
	string Message {get;set;}
	string ExceptionMessage {get;set;}
	HttpError InnerException {get;}
	HttpError ModelState {get;}
}
enum IncludeErrorDetailPolicy { Default, LocalOnly, Always, Never }
class RouteParameter {
	static RouteParameter Optional;
}
class AcceptVerbsAttribute : Attribute {}
class ActionNameAttribute : Attribute {}
class AllowAnonymousAttribute : Attribute {}
class AuthorizeAttribute : AuthorizationFilterAttribute {
	string Roles {get;set;}
	string Users {get;set;}
	protected void HandleUnauthorizedRequest(HttpActionContext actionContext);
	protected bool IsAuthorized(HttpActionContext actionContext);
}
abstract class ParameterBindingAttribute : Attribute {
	HttpParameterBinding GetBinding(HttpParameterDescriptor parameter);
}
class FromBodyAttribute : ParameterBindingAttribute {}
class FromUriAttribute : ModelBinderAttribute {}
class ModelBinderAttribute : ParameterBindingAttribute {}
class HttpDeleteAttribute : Attribute {}
class HttpGetAttribute : Attribute {}
class HttpHeadAttribute : Attribute {}
class HttpOptionsAttribute : Attribute {}
class HttpPatchAttribute : Attribute {}
class HttpPostAttribute : Attribute {}
class HttpPutAttribute : Attribute {}
class NonActionAttribute : Attribute {}
class OverrideAuthorizationAttribute : Attribute {}
class RouteAttribute : Attribute {
	string Name {get;set;}
	int Order {get;set;}
	string Template {get;}
}
class RoutePrefixAttribute : Attribute {
	string Prefix {get;}
}
class HostAuthenticationFilter : IAuthenticationFilter {}
