// packages: Microsoft.AspNet.WebApi.Core
using System.Collections.Generic;
using System.Net.Http;
using System.Security.Principal;
using System.Threading.Tasks;
using System.Threading;
using System.Web.Http.Controllers;
using System;
namespace System.Web.Http.Filters;
interface IFilter {
	bool AllowMultiple {get;}
}
interface IActionFilter : IFilter {
	Task<HttpResponseMessage> ExecuteActionFilterAsync(HttpActionContext actionContext, CancellationToken cancellationToken, Func<Task<HttpResponseMessage>> continuation);
}
interface IAuthorizationFilter : IFilter {
	Task<HttpResponseMessage> ExecuteAuthorizationFilterAsync(HttpActionContext actionContext, CancellationToken cancellationToken, Func<Task<HttpResponseMessage>> continuation);
}
interface IExceptionFilter : IFilter {
	Task ExecuteExceptionFilterAsync(HttpActionExecutedContext actionExecutedContext, CancellationToken cancellationToken);
}
interface IAuthenticationFilter : IFilter {
	Task AuthenticateAsync(HttpAuthenticationContext context, CancellationToken cancellationToken);
	Task ChallengeAsync(HttpAuthenticationChallengeContext context, CancellationToken cancellationToken);
}
class HttpAuthenticationContext {
	HttpActionContext ActionContext {get;}
	IHttpActionResult ErrorResult {get;set;}
	IPrincipal Principal {get;set;}
	HttpRequestMessage Request {get;}
}
class HttpAuthenticationChallengeContext {
	HttpActionContext ActionContext {get;}
	HttpRequestMessage Request {get;}
	IHttpActionResult Result {get;set;}
}
class HttpActionExecutedContext {
	HttpActionContext ActionContext {get;set;}
	Exception Exception {get;set;}
	HttpRequestMessage Request {get;}
	HttpResponseMessage Response {get;set;}
}
abstract class FilterAttribute : Attribute, IFilter {
	bool AllowMultiple {get;}
}
abstract class ActionFilterAttribute : FilterAttribute, IActionFilter {
	void OnActionExecuted(HttpActionExecutedContext actionExecutedContext);
	Task OnActionExecutedAsync(HttpActionExecutedContext actionExecutedContext, CancellationToken cancellationToken);
	void OnActionExecuting(HttpActionContext actionContext);
	Task OnActionExecutingAsync(HttpActionContext actionContext, CancellationToken cancellationToken);
}
abstract class AuthorizationFilterAttribute : FilterAttribute, IAuthorizationFilter {
	void OnAuthorization(HttpActionContext actionContext);
	Task OnAuthorizationAsync(HttpActionContext actionContext, CancellationToken cancellationToken);
}
abstract class ExceptionFilterAttribute : FilterAttribute, IExceptionFilter {
	void OnException(HttpActionExecutedContext actionExecutedContext);
	Task OnExceptionAsync(HttpActionExecutedContext actionExecutedContext, CancellationToken cancellationToken);
}
class HttpFilterCollection : IEnumerable<FilterInfo> {
	void Add(IFilter filter);
	void Clear();
	IEnumerator<FilterInfo> GetEnumerator();
}
class FilterInfo {
	IFilter Instance {get;}
	FilterScope Scope {get;}
}
enum FilterScope { Global, Controller, Action }
interface IFilterProvider {
	IEnumerable<FilterInfo> GetFilters(HttpConfiguration configuration, HttpActionDescriptor actionDescriptor);
}
