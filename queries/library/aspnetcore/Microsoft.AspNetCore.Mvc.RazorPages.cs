// assemblies: Microsoft.AspNetCore.Mvc.RazorPages
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq.Expressions;
using System.Reflection;
using System.Security.Claims;
using System.Text;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Mvc.RazorPages;
class CompiledPageActionDescriptor : PageActionDescriptor {
	TypeInfo DeclaredModelTypeInfo {get;set;}
	Endpoint Endpoint {get;set;}
	TypeInfo HandlerTypeInfo {get;set;}
	TypeInfo ModelTypeInfo {get;set;}
	TypeInfo PageTypeInfo {get;set;}
}
interface IPageActivatorProvider {
	Func<PageContext, ViewContext, object> CreateActivator(CompiledPageActionDescriptor descriptor);
	Func<PageContext, ViewContext, object, ValueTask> CreateAsyncReleaser(CompiledPageActionDescriptor descriptor);
	Action<PageContext, ViewContext, object> CreateReleaser(CompiledPageActionDescriptor descriptor);
}
interface IPageFactoryProvider {
	Func<PageContext, ViewContext, object, ValueTask> CreateAsyncPageDisposer(CompiledPageActionDescriptor descriptor);
	Action<PageContext, ViewContext, object> CreatePageDisposer(CompiledPageActionDescriptor descriptor);
	Func<PageContext, ViewContext, object> CreatePageFactory(CompiledPageActionDescriptor descriptor);
}
interface IPageModelActivatorProvider {
	Func<PageContext, object> CreateActivator(CompiledPageActionDescriptor descriptor);
	Func<PageContext, object, ValueTask> CreateAsyncReleaser(CompiledPageActionDescriptor descriptor);
	Action<PageContext, object> CreateReleaser(CompiledPageActionDescriptor descriptor);
}
interface IPageModelFactoryProvider {
	Func<PageContext, object, ValueTask> CreateAsyncModelDisposer(CompiledPageActionDescriptor descriptor);
	Action<PageContext, object> CreateModelDisposer(CompiledPageActionDescriptor descriptor);
	Func<PageContext, object> CreateModelFactory(CompiledPageActionDescriptor descriptor);
}
class NonHandlerAttribute : Attribute {}
abstract class Page : PageBase {}
class PageActionDescriptor : ActionDescriptor {
	string AreaName {get;set;}
	string RelativePath {get;set;}
	string ViewEnginePath {get;set;}
}
abstract class PageBase : RazorPageBase {}
class PageContext : ActionContext {
	CompiledPageActionDescriptor ActionDescriptor {get;set;}
	IList<IValueProviderFactory> ValueProviderFactories {get;set;}
	ViewDataDictionary ViewData {get;set;}
	IList<Func<IRazorPage>> ViewStartFactories {get;set;}
}
class PageContextAttribute : Attribute {}
abstract class PageModel : IAsyncPageFilter, IPageFilter {
	HttpContext HttpContext {get;}
	IModelMetadataProvider MetadataProvider {get;set;}
	ModelStateDictionary ModelState {get;}
	PageContext PageContext {get;set;}
	HttpRequest Request {get;}
	HttpResponse Response {get;}
	RouteData RouteData {get;}
	ITempDataDictionary TempData {get;set;}
	IUrlHelper Url {get;set;}
	ClaimsPrincipal User {get;}
	ViewDataDictionary ViewData {get;}
	BadRequestResult BadRequest();
	BadRequestObjectResult BadRequest(object error);
	BadRequestObjectResult BadRequest(ModelStateDictionary modelState);
	ChallengeResult Challenge();
	ChallengeResult Challenge(params string[] authenticationSchemes);
	ChallengeResult Challenge(AuthenticationProperties properties);
	ChallengeResult Challenge(AuthenticationProperties properties, params string[] authenticationSchemes);
	ContentResult Content(string content);
	ContentResult Content(string content, string contentType, Encoding contentEncoding = default);
	ContentResult Content(string content, MediaTypeHeaderValue contentType);
	FileContentResult File(byte[] fileContents, string contentType, string fileDownloadName = default);
	FileStreamResult File(Stream fileStream, string contentType, string fileDownloadName = default);
	VirtualFileResult File(string virtualPath, string contentType, string fileDownloadName = default);
	ForbidResult Forbid();
	ForbidResult Forbid(params string[] authenticationSchemes);
	ForbidResult Forbid(AuthenticationProperties properties);
	ForbidResult Forbid(AuthenticationProperties properties, params string[] authenticationSchemes);
	LocalRedirectResult LocalRedirect(string localUrl);
	LocalRedirectResult LocalRedirectPermanent(string localUrl);
	LocalRedirectResult LocalRedirectPermanentPreserveMethod(string localUrl);
	LocalRedirectResult LocalRedirectPreserveMethod(string localUrl);
	NotFoundResult NotFound();
	NotFoundObjectResult NotFound(object value);
	void OnPageHandlerExecuted(PageHandlerExecutedContext context);
	void OnPageHandlerExecuting(PageHandlerExecutingContext context);
	Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next);
	void OnPageHandlerSelected(PageHandlerSelectedContext context);
	Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context);
	PageResult Page();
	PartialViewResult Partial(string viewName);
	PartialViewResult Partial(string viewName, object model);
	PhysicalFileResult PhysicalFile(string physicalPath, string contentType, string fileDownloadName = default);
	protected RedirectResult Redirect(string url);
	RedirectResult RedirectPermanent(string url);
	RedirectResult RedirectPermanentPreserveMethod(string url);
	RedirectResult RedirectPreserveMethod(string url);
	RedirectToActionResult RedirectToAction(string actionName);
	RedirectToActionResult RedirectToAction(string actionName, object routeValues);
	RedirectToActionResult RedirectToAction(string actionName, string controllerName, string fragment);
	RedirectToActionResult RedirectToAction(string actionName, string controllerName, object routeValues = default, string fragment = default);
	RedirectToActionResult RedirectToActionPermanent(string actionName);
	RedirectToActionResult RedirectToActionPermanent(string actionName, object routeValues);
	RedirectToActionResult RedirectToActionPermanent(string actionName, string controllerName, string fragment);
	RedirectToActionResult RedirectToActionPermanent(string actionName, string controllerName, object routeValues = default, string fragment = default);
	RedirectToActionResult RedirectToActionPermanentPreserveMethod(string actionName = default, string controllerName = default, object routeValues = default, string fragment = default);
	RedirectToActionResult RedirectToActionPreserveMethod(string actionName = default, string controllerName = default, object routeValues = default, string fragment = default);
	RedirectToPageResult RedirectToPage();
	RedirectToPageResult RedirectToPage(object routeValues);
	RedirectToPageResult RedirectToPage(string pageName);
	RedirectToPageResult RedirectToPage(string pageName, object routeValues);
	RedirectToPageResult RedirectToPage(string pageName, string pageHandler, string fragment);
	RedirectToPageResult RedirectToPage(string pageName, string pageHandler, object routeValues = default, string fragment = default);
	RedirectToPageResult RedirectToPagePermanent(string pageName);
	RedirectToPageResult RedirectToPagePermanent(string pageName, string pageHandler, string fragment);
	RedirectToPageResult RedirectToPagePermanent(string pageName, object routeValues, string fragment = default);
	RedirectToPageResult RedirectToPagePermanent(string pageName, string pageHandler, object routeValues = default, string fragment = default);
	RedirectToPageResult RedirectToPagePermanentPreserveMethod(string pageName = default, string pageHandler = default, object routeValues = default, string fragment = default);
	RedirectToPageResult RedirectToPagePreserveMethod(string pageName = default, string pageHandler = default, object routeValues = default, string fragment = default);
	RedirectToRouteResult RedirectToRoute(string routeName);
	RedirectToRouteResult RedirectToRoute(object routeValues);
	RedirectToRouteResult RedirectToRoute(string routeName, string fragment);
	RedirectToRouteResult RedirectToRoute(string routeName, object routeValues, string fragment = default);
	RedirectToRouteResult RedirectToRoutePermanent(string routeName);
	RedirectToRouteResult RedirectToRoutePermanent(object routeValues);
	RedirectToRouteResult RedirectToRoutePermanent(string routeName, string fragment);
	RedirectToRouteResult RedirectToRoutePermanent(string routeName, object routeValues, string fragment = default);
	RedirectToRouteResult RedirectToRoutePermanentPreserveMethod(string routeName = default, object routeValues = default, string fragment = default);
	RedirectToRouteResult RedirectToRoutePreserveMethod(string routeName = default, object routeValues = default, string fragment = default);
	SignInResult SignIn(ClaimsPrincipal principal, string authenticationScheme);
	SignInResult SignIn(ClaimsPrincipal principal, AuthenticationProperties properties, string authenticationScheme);
	SignOutResult SignOut(params string[] authenticationSchemes);
	SignOutResult SignOut(AuthenticationProperties properties, params string[] authenticationSchemes);
	StatusCodeResult StatusCode(int statusCode);
	ObjectResult StatusCode(int statusCode, object value);
	protected Task<bool> TryUpdateModelAsync<TModel>(TModel model) where TModel : class;
	protected Task<bool> TryUpdateModelAsync<TModel>(TModel model, string name, params Expression<Func<TModel, object>>[] includeExpressions) where TModel : class;
	protected Task<bool> TryUpdateModelAsync<TModel>(TModel model, string name, Func<ModelMetadata, bool> propertyFilter) where TModel : class;
	protected Task<bool> TryUpdateModelAsync<TModel>(TModel model, string name, IValueProvider valueProvider = default, params Expression<Func<TModel, object>>[] includeExpressions) where TModel : class;
	protected Task<bool> TryUpdateModelAsync<TModel>(TModel model, string name, IValueProvider valueProvider, Func<ModelMetadata, bool> propertyFilter) where TModel : class;
	protected Task<bool> TryUpdateModelAsync(object model, Type modelType, string name, IValueProvider valueProvider = default, Func<ModelMetadata, bool> propertyFilter = default);
	bool TryValidateModel(object model);
	bool TryValidateModel(object model, string name);
	UnauthorizedResult Unauthorized();
	ViewComponentResult ViewComponent(string componentName);
	ViewComponentResult ViewComponent(Type componentType);
	ViewComponentResult ViewComponent(string componentName, object arguments);
	ViewComponentResult ViewComponent(Type componentType, object arguments);
}
class PageResult : ActionResult {
	string ContentType {get;set;}
	object Model {get;}
	PageBase Page {get;set;}
	int? StatusCode {get;set;}
	ViewDataDictionary ViewData {get;set;}
}
class RazorPagesOptions : IEnumerable<ICompatibilitySwitch> {
	PageConventionCollection Conventions {get;}
	string RootDirectory {get;set;}
}
