// assemblies: Microsoft.AspNetCore.Mvc.Core, Microsoft.AspNetCore.Mvc.Razor, Microsoft.AspNetCore.Mvc.RazorPages, Microsoft.AspNetCore.Mvc.ViewFeatures
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Routing;
using System.Collections.Generic;
namespace Microsoft.AspNetCore.Mvc.Diagnostics;
class AfterActionEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	HttpContext HttpContext {get;}
	RouteData RouteData {get;}
}
class AfterActionFilterOnActionExecutedEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	ActionExecutedContext ActionExecutedContext {get;}
	IFilterMetadata Filter {get;}
}
class AfterActionFilterOnActionExecutingEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	ActionExecutingContext ActionExecutingContext {get;}
	IFilterMetadata Filter {get;}
}
class AfterActionFilterOnActionExecutionEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	ActionExecutedContext ActionExecutedContext {get;}
	IFilterMetadata Filter {get;}
}
class AfterActionResultEventData : EventData {
	const string EventName;
	ActionContext ActionContext {get;}
	IActionResult Result {get;}
}
class AfterAuthorizationFilterOnAuthorizationEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	AuthorizationFilterContext AuthorizationContext {get;}
	IFilterMetadata Filter {get;}
}
class AfterControllerActionMethodEventData : EventData {
	const string EventName;
	ActionContext ActionContext {get;}
	IReadOnlyDictionary<string, object> Arguments {get;}
	object Controller {get;}
	IActionResult Result {get;}
}
class AfterExceptionFilterOnExceptionEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	ExceptionContext ExceptionContext {get;}
	IFilterMetadata Filter {get;}
}
class AfterHandlerMethodEventData : EventData {
	const string EventName;
	ActionContext ActionContext {get;}
	IReadOnlyDictionary<string, object> Arguments {get;}
	HandlerMethodDescriptor HandlerMethodDescriptor {get;}
	object Instance {get;}
	IActionResult Result {get;}
}
class AfterPageFilterOnPageHandlerExecutedEventData : EventData {
	const string EventName;
	CompiledPageActionDescriptor ActionDescriptor {get;}
	IPageFilter Filter {get;}
	PageHandlerExecutedContext HandlerExecutedContext {get;}
}
class AfterPageFilterOnPageHandlerExecutingEventData : EventData {
	const string EventName;
	CompiledPageActionDescriptor ActionDescriptor {get;}
	IPageFilter Filter {get;}
	PageHandlerExecutingContext HandlerExecutingContext {get;}
}
class AfterPageFilterOnPageHandlerExecutionEventData : EventData {
	const string EventName;
	CompiledPageActionDescriptor ActionDescriptor {get;}
	IAsyncPageFilter Filter {get;}
	PageHandlerExecutedContext HandlerExecutedContext {get;}
}
class AfterPageFilterOnPageHandlerSelectedEventData : EventData {
	const string EventName;
	CompiledPageActionDescriptor ActionDescriptor {get;}
	IPageFilter Filter {get;}
	PageHandlerSelectedContext HandlerSelectedContext {get;}
}
class AfterPageFilterOnPageHandlerSelectionEventData : EventData {
	const string EventName;
	CompiledPageActionDescriptor ActionDescriptor {get;}
	IAsyncPageFilter Filter {get;}
	PageHandlerSelectedContext HandlerSelectedContext {get;}
}
class AfterResourceFilterOnResourceExecutedEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	IFilterMetadata Filter {get;}
	ResourceExecutedContext ResourceExecutedContext {get;}
}
class AfterResourceFilterOnResourceExecutingEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	IFilterMetadata Filter {get;}
	ResourceExecutingContext ResourceExecutingContext {get;}
}
class AfterResourceFilterOnResourceExecutionEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	IFilterMetadata Filter {get;}
	ResourceExecutedContext ResourceExecutedContext {get;}
}
class AfterResultFilterOnResultExecutedEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	IFilterMetadata Filter {get;}
	ResultExecutedContext ResultExecutedContext {get;}
}
class AfterResultFilterOnResultExecutingEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	IFilterMetadata Filter {get;}
	ResultExecutingContext ResultExecutingContext {get;}
}
class AfterResultFilterOnResultExecutionEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	IFilterMetadata Filter {get;}
	ResultExecutedContext ResultExecutedContext {get;}
}
class AfterViewComponentEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	object ViewComponent {get;}
	ViewComponentContext ViewComponentContext {get;}
	IViewComponentResult ViewComponentResult {get;}
}
class AfterViewEventData : EventData {
	const string EventName;
	IView View {get;}
	ViewContext ViewContext {get;}
}
class AfterViewPageEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	HttpContext HttpContext {get;}
	IRazorPage Page {get;}
	ViewContext ViewContext {get;}
}
class BeforeActionEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	HttpContext HttpContext {get;}
	RouteData RouteData {get;}
}
class BeforeActionFilterOnActionExecutedEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	ActionExecutedContext ActionExecutedContext {get;}
	IFilterMetadata Filter {get;}
}
class BeforeActionFilterOnActionExecutingEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	ActionExecutingContext ActionExecutingContext {get;}
	IFilterMetadata Filter {get;}
}
class BeforeActionFilterOnActionExecutionEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	ActionExecutingContext ActionExecutingContext {get;}
	IFilterMetadata Filter {get;}
}
class BeforeActionResultEventData : EventData {
	const string EventName;
	ActionContext ActionContext {get;}
	IActionResult Result {get;}
}
class BeforeAuthorizationFilterOnAuthorizationEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	AuthorizationFilterContext AuthorizationContext {get;}
	IFilterMetadata Filter {get;}
}
class BeforeControllerActionMethodEventData : EventData {
	const string EventName;
	IReadOnlyDictionary<string, object> ActionArguments {get;}
	ActionContext ActionContext {get;}
	object Controller {get;}
}
class BeforeExceptionFilterOnException : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	ExceptionContext ExceptionContext {get;}
	IFilterMetadata Filter {get;}
}
class BeforeHandlerMethodEventData : EventData {
	const string EventName;
	ActionContext ActionContext {get;}
	IReadOnlyDictionary<string, object> Arguments {get;}
	HandlerMethodDescriptor HandlerMethodDescriptor {get;}
	object Instance {get;}
}
class BeforePageFilterOnPageHandlerExecutedEventData : EventData {
	const string EventName;
	CompiledPageActionDescriptor ActionDescriptor {get;}
	IPageFilter Filter {get;}
	PageHandlerExecutedContext HandlerExecutedContext {get;}
}
class BeforePageFilterOnPageHandlerExecutingEventData : EventData {
	const string EventName;
	CompiledPageActionDescriptor ActionDescriptor {get;}
	IPageFilter Filter {get;}
	PageHandlerExecutingContext HandlerExecutingContext {get;}
}
class BeforePageFilterOnPageHandlerExecutionEventData : EventData {
	const string EventName;
	CompiledPageActionDescriptor ActionDescriptor {get;}
	IAsyncPageFilter Filter {get;}
	PageHandlerExecutingContext HandlerExecutionContext {get;}
}
class BeforePageFilterOnPageHandlerSelectedEventData : EventData {
	const string EventName;
	CompiledPageActionDescriptor ActionDescriptor {get;}
	IPageFilter Filter {get;}
	PageHandlerSelectedContext HandlerSelectedContext {get;}
}
class BeforePageFilterOnPageHandlerSelectionEventData : EventData {
	const string EventName;
	CompiledPageActionDescriptor ActionDescriptor {get;}
	IAsyncPageFilter Filter {get;}
	PageHandlerSelectedContext HandlerSelectedContext {get;}
}
class BeforeResourceFilterOnResourceExecutedEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	IFilterMetadata Filter {get;}
	ResourceExecutedContext ResourceExecutedContext {get;}
}
class BeforeResourceFilterOnResourceExecutingEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	IFilterMetadata Filter {get;}
	ResourceExecutingContext ResourceExecutingContext {get;}
}
class BeforeResourceFilterOnResourceExecutionEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	IFilterMetadata Filter {get;}
	ResourceExecutingContext ResourceExecutingContext {get;}
}
class BeforeResultFilterOnResultExecutedEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	IFilterMetadata Filter {get;}
	ResultExecutedContext ResultExecutedContext {get;}
}
class BeforeResultFilterOnResultExecutingEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	IFilterMetadata Filter {get;}
	ResultExecutingContext ResultExecutingContext {get;}
}
class BeforeResultFilterOnResultExecutionEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	IFilterMetadata Filter {get;}
	ResultExecutingContext ResultExecutingContext {get;}
}
class BeforeViewComponentEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	object ViewComponent {get;}
	ViewComponentContext ViewComponentContext {get;}
}
class BeforeViewEventData : EventData {
	const string EventName;
	IView View {get;}
	ViewContext ViewContext {get;}
}
class BeforeViewPageEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	HttpContext HttpContext {get;}
	IRazorPage Page {get;}
	ViewContext ViewContext {get;}
}
abstract class EventData : IReadOnlyList<KeyValuePair<string, object>> {
	protected const string EventNamespace;
	protected int Count {get;}
	protected KeyValuePair<string, object> this[int index] {get;}
	struct Enumerator : IEnumerator<KeyValuePair<string, object>> {
		KeyValuePair<string, object> Current {get;}
		void Dispose();
		bool MoveNext();
	}
}
class ViewComponentAfterViewExecuteEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	IView View {get;}
	ViewComponentContext ViewComponentContext {get;}
}
class ViewComponentBeforeViewExecuteEventData : EventData {
	const string EventName;
	ActionDescriptor ActionDescriptor {get;}
	IView View {get;}
	ViewComponentContext ViewComponentContext {get;}
}
class ViewFoundEventData : EventData {
	const string EventName;
	ActionContext ActionContext {get;}
	bool IsMainPage {get;}
	ActionResult Result {get;}
	IView View {get;}
	string ViewName {get;}
}
class ViewNotFoundEventData : EventData {
	const string EventName;
	ActionContext ActionContext {get;}
	bool IsMainPage {get;}
	ActionResult Result {get;}
	IEnumerable<string> SearchedLocations {get;}
	string ViewName {get;}
}
