// assemblies: Microsoft.AspNetCore.Mvc.Abstractions, Microsoft.AspNetCore.Mvc.Core, Microsoft.AspNetCore.Mvc.RazorPages
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Runtime.ExceptionServices;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Mvc.Filters;
class ActionExecutedContext : FilterContext {
	bool Canceled {get;set;}
	object Controller {get;}
	Exception Exception {get;set;}
	ExceptionDispatchInfo ExceptionDispatchInfo {get;set;}
	bool ExceptionHandled {get;set;}
	IActionResult Result {get;set;}
}
class ActionExecutingContext : FilterContext {
	IDictionary<string, object> ActionArguments {get;}
	object Controller {get;}
	IActionResult Result {get;set;}
}
delegate Task<ActionExecutedContext> ActionExecutionDelegate();
abstract class ActionFilterAttribute : Attribute, IActionFilter, IAsyncActionFilter, IAsyncResultFilter, IOrderedFilter, IResultFilter {
	int Order {get;set;}
	void OnActionExecuted(ActionExecutedContext context);
	void OnActionExecuting(ActionExecutingContext context);
	Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next);
	void OnResultExecuted(ResultExecutedContext context);
	void OnResultExecuting(ResultExecutingContext context);
	Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next);
}
class AuthorizationFilterContext : FilterContext {
	IActionResult Result {get;set;}
}
class ExceptionContext : FilterContext {
	Exception Exception {get;set;}
	ExceptionDispatchInfo ExceptionDispatchInfo {get;set;}
	bool ExceptionHandled {get;set;}
	IActionResult Result {get;set;}
}
abstract class ExceptionFilterAttribute : Attribute, IAsyncExceptionFilter, IExceptionFilter, IOrderedFilter {
	int Order {get;set;}
	void OnException(ExceptionContext context);
	Task OnExceptionAsync(ExceptionContext context);
}
class FilterCollection : Collection<IFilterMetadata> {
	IFilterMetadata Add<TFilterType>() where TFilterType : IFilterMetadata;
	IFilterMetadata Add(Type filterType);
	IFilterMetadata Add<TFilterType>(int order) where TFilterType : IFilterMetadata;
	IFilterMetadata Add(Type filterType, int order);
	IFilterMetadata AddService<TFilterType>() where TFilterType : IFilterMetadata;
	IFilterMetadata AddService(Type filterType);
	IFilterMetadata AddService<TFilterType>(int order) where TFilterType : IFilterMetadata;
	IFilterMetadata AddService(Type filterType, int order);
}
abstract class FilterContext : ActionContext {
	IList<IFilterMetadata> Filters {get;}
	TMetadata FindEffectivePolicy<TMetadata>() where TMetadata : IFilterMetadata;
	bool IsEffectivePolicy<TMetadata>(TMetadata policy) where TMetadata : IFilterMetadata;
}
class FilterDescriptor {
	IFilterMetadata Filter {get;}
	int Order {get;set;}
	int Scope {get;}
}
class FilterItem {
	FilterDescriptor Descriptor {get;}
	IFilterMetadata Filter {get;set;}
	bool IsReusable {get;set;}
}
class FilterProviderContext {
	ActionContext ActionContext {get;set;}
	IList<FilterItem> Results {get;set;}
}
static class FilterScope {
	static int First, Global, Controller, Action, Last;
}
interface IActionFilter : IFilterMetadata {
	void OnActionExecuted(ActionExecutedContext context);
	void OnActionExecuting(ActionExecutingContext context);
}
interface IAlwaysRunResultFilter : IResultFilter {}
interface IAsyncActionFilter : IFilterMetadata {
	Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next);
}
interface IAsyncAlwaysRunResultFilter : IAsyncResultFilter {}
interface IAsyncAuthorizationFilter : IFilterMetadata {
	Task OnAuthorizationAsync(AuthorizationFilterContext context);
}
interface IAsyncExceptionFilter : IFilterMetadata {
	Task OnExceptionAsync(ExceptionContext context);
}
interface IAsyncPageFilter : IFilterMetadata {
	Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next);
	Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context);
}
interface IAsyncResourceFilter : IFilterMetadata {
	Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next);
}
interface IAsyncResultFilter : IFilterMetadata {
	Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next);
}
interface IAuthorizationFilter : IFilterMetadata {
	void OnAuthorization(AuthorizationFilterContext context);
}
interface IExceptionFilter : IFilterMetadata {
	void OnException(ExceptionContext context);
}
interface IFilterContainer {
	IFilterMetadata FilterDefinition {get;set;}
}
interface IFilterFactory : IFilterMetadata {
	bool IsReusable {get;}
	IFilterMetadata CreateInstance(IServiceProvider serviceProvider);
}
interface IFilterMetadata {}
interface IFilterProvider {
	int Order {get;}
	void OnProvidersExecuted(FilterProviderContext context);
	void OnProvidersExecuting(FilterProviderContext context);
}
interface IOrderedFilter : IFilterMetadata {
	int Order {get;}
}
interface IPageFilter : IFilterMetadata {
	void OnPageHandlerExecuted(PageHandlerExecutedContext context);
	void OnPageHandlerExecuting(PageHandlerExecutingContext context);
	void OnPageHandlerSelected(PageHandlerSelectedContext context);
}
interface IResourceFilter : IFilterMetadata {
	void OnResourceExecuted(ResourceExecutedContext context);
	void OnResourceExecuting(ResourceExecutingContext context);
}
interface IResultFilter : IFilterMetadata {
	void OnResultExecuted(ResultExecutedContext context);
	void OnResultExecuting(ResultExecutingContext context);
}
class PageHandlerExecutedContext : FilterContext {
	CompiledPageActionDescriptor ActionDescriptor {get;}
	bool Canceled {get;set;}
	Exception Exception {get;set;}
	ExceptionDispatchInfo ExceptionDispatchInfo {get;set;}
	bool ExceptionHandled {get;set;}
	object HandlerInstance {get;}
	IActionResult Result {get;set;}
}
class PageHandlerExecutingContext : FilterContext {
	CompiledPageActionDescriptor ActionDescriptor {get;}
	IDictionary<string, object> HandlerArguments {get;}
	object HandlerInstance {get;}
	IActionResult Result {get;set;}
}
delegate Task<PageHandlerExecutedContext> PageHandlerExecutionDelegate();
class PageHandlerSelectedContext : FilterContext {
	CompiledPageActionDescriptor ActionDescriptor {get;}
	object HandlerInstance {get;}
}
class ResourceExecutedContext : FilterContext {
	bool Canceled {get;set;}
	Exception Exception {get;set;}
	ExceptionDispatchInfo ExceptionDispatchInfo {get;set;}
	bool ExceptionHandled {get;set;}
	IActionResult Result {get;set;}
}
class ResourceExecutingContext : FilterContext {
	IActionResult Result {get;set;}
	IList<IValueProviderFactory> ValueProviderFactories {get;}
}
delegate Task<ResourceExecutedContext> ResourceExecutionDelegate();
class ResultExecutedContext : FilterContext {
	bool Canceled {get;set;}
	object Controller {get;}
	Exception Exception {get;set;}
	ExceptionDispatchInfo ExceptionDispatchInfo {get;set;}
	bool ExceptionHandled {get;set;}
	IActionResult Result {get;}
}
class ResultExecutingContext : FilterContext {
	bool Cancel {get;set;}
	object Controller {get;}
	IActionResult Result {get;set;}
}
delegate Task<ResultExecutedContext> ResultExecutionDelegate();
abstract class ResultFilterAttribute : Attribute, IAsyncResultFilter, IOrderedFilter, IResultFilter {
	int Order {get;set;}
	void OnResultExecuted(ResultExecutedContext context);
	void OnResultExecuting(ResultExecutingContext context);
	Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next);
}
