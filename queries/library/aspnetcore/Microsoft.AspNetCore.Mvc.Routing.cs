// assemblies: Microsoft.AspNetCore.Mvc.Abstractions, Microsoft.AspNetCore.Mvc.Core
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Mvc.Routing;
class AttributeRouteInfo {
	string Name {get;set;}
	int Order {get;set;}
	bool SuppressLinkGeneration {get;set;}
	bool SuppressPathMatching {get;set;}
	string Template {get;set;}
}
abstract class DynamicRouteValueTransformer {
	object State {get;set;}
	ValueTask<IReadOnlyList<Endpoint>> FilterAsync(HttpContext httpContext, RouteValueDictionary values, IReadOnlyList<Endpoint> endpoints);
	ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values);
}
abstract class HttpMethodAttribute : Attribute, IActionHttpMethodProvider, IRouteTemplateProvider {
	IEnumerable<string> HttpMethods {get;}
	string Name {get;set;}
	int Order {get;set;}
	string Template {get;}
}
interface IActionHttpMethodProvider {
	IEnumerable<string> HttpMethods {get;}
}
interface IRouteTemplateProvider {
	string Name {get;}
	int? Order {get;}
	string Template {get;}
}
interface IRouteValueProvider {
	string RouteKey {get;}
	string RouteValue {get;}
}
interface IUrlHelperFactory {
	IUrlHelper GetUrlHelper(ActionContext context);
}
class KnownRouteValueConstraint : IRouteConstraint {
	bool Match(HttpContext httpContext, IRouter route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection);
}
abstract class RouteValueAttribute : Attribute, IRouteValueProvider {
	string RouteKey {get;}
	string RouteValue {get;}
}
class UrlActionContext {
	string Action {get;set;}
	string Controller {get;set;}
	string Fragment {get;set;}
	string Host {get;set;}
	string Protocol {get;set;}
	object Values {get;set;}
}
class UrlHelper : UrlHelperBase {
	protected HttpContext HttpContext {get;}
	protected IRouter Router {get;}
	protected string GenerateUrl(string protocol, string host, VirtualPathData pathData, string fragment);
	protected VirtualPathData GetVirtualPathData(string routeName, RouteValueDictionary values);
}
abstract class UrlHelperBase : IUrlHelper {
	ActionContext ActionContext {get;}
	protected RouteValueDictionary AmbientValues {get;}
	string Action(UrlActionContext actionContext);
	string Content(string contentPath);
	protected string GenerateUrl(string protocol, string host, string virtualPath, string fragment);
	protected string GenerateUrl(string protocol, string host, string path);
	protected RouteValueDictionary GetValuesDictionary(object values);
	bool IsLocalUrl(string url);
	string Link(string routeName, object values);
	string RouteUrl(UrlRouteContext routeContext);
}
class UrlHelperFactory : IUrlHelperFactory {
	IUrlHelper GetUrlHelper(ActionContext context);
}
class UrlRouteContext {
	string Fragment {get;set;}
	string Host {get;set;}
	string Protocol {get;set;}
	string RouteName {get;set;}
	object Values {get;set;}
}
