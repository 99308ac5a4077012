// assemblies: System.Web
using System.Collections.Generic;
using System.Collections.ObjectModel;
namespace System.Web.Routing;
class HttpMethodConstraint : IRouteConstraint {
	ICollection<string> AllowedMethods {get;}
	protected bool Match(HttpContextBase httpContext, Route route, string parameterName, RouteValueDictionary values, RouteDirection routeDirection);
}
interface IRouteConstraint {
	bool Match(HttpContextBase httpContext, Route route, string parameterName, RouteValueDictionary values, RouteDirection routeDirection);
}
interface IRouteHandler {
	IHttpHandler GetHttpHandler(RequestContext requestContext);
}
class PageRouteHandler : IRouteHandler {
	bool CheckPhysicalUrlAccess {get;}
	string VirtualPath {get;}
	IHttpHandler GetHttpHandler(RequestContext requestContext);
	string GetSubstitutedVirtualPath(RequestContext requestContext);
}
class RequestContext {
	HttpContextBase HttpContext {get;set;}
	RouteData RouteData {get;set;}
}
class Route : RouteBase {
	RouteValueDictionary Constraints {get;set;}
	RouteValueDictionary DataTokens {get;set;}
	RouteValueDictionary Defaults {get;set;}
	IRouteHandler RouteHandler {get;set;}
	string Url {get;set;}
	protected bool ProcessConstraint(HttpContextBase httpContext, object constraint, string parameterName, RouteValueDictionary values, RouteDirection routeDirection);
}
abstract class RouteBase {
	bool RouteExistingFiles {get;set;}
	RouteData GetRouteData(HttpContextBase httpContext);
	VirtualPathData GetVirtualPath(RequestContext requestContext, RouteValueDictionary values);
}
class RouteCollection : Collection<RouteBase> {
	bool AppendTrailingSlash {get;set;}
	bool LowercaseUrls {get;set;}
	bool RouteExistingFiles {get;set;}
	RouteBase this[string name] {get;}
	void Add(string name, RouteBase item);
	IDisposable GetReadLock();
	RouteData GetRouteData(HttpContextBase httpContext);
	VirtualPathData GetVirtualPath(RequestContext requestContext, RouteValueDictionary values);
	VirtualPathData GetVirtualPath(RequestContext requestContext, string name, RouteValueDictionary values);
	IDisposable GetWriteLock();
	void Ignore(string url);
	void Ignore(string url, object constraints);
	Route MapPageRoute(string routeName, string routeUrl, string physicalFile, bool checkPhysicalUrlAccess = default, RouteValueDictionary defaults = default, RouteValueDictionary constraints = default, RouteValueDictionary dataTokens = default);
}
class RouteData {
	RouteValueDictionary DataTokens {get;}
	RouteBase Route {get;set;}
	IRouteHandler RouteHandler {get;set;}
	RouteValueDictionary Values {get;}
	string GetRequiredString(string valueName);
}
enum RouteDirection { IncomingRequest, UrlGeneration }
class RouteTable {
	static RouteCollection Routes {get;}
}
class RouteValueDictionary : IDictionary<string, object> {
	int Count {get;}
	Dictionary<string, object>.KeyCollection Keys {get;}
	Dictionary<string, object>.ValueCollection Values {get;}
	object this[string key] {get;set;}
	void Add(string key, object value);
	void Clear();
	bool ContainsKey(string key);
	bool ContainsValue(object value);
	Dictionary<string, object>.Enumerator GetEnumerator();
	bool Remove(string key);
	bool TryGetValue(string key, out object value);
}
class StopRoutingHandler : IRouteHandler {
	protected IHttpHandler GetHttpHandler(RequestContext requestContext);
}
abstract class UrlRoutingHandler : IHttpHandler {
	protected bool IsReusable {get;}
	RouteCollection RouteCollection {get;set;}
	protected void ProcessRequest(HttpContext httpContext);
	protected void ProcessRequest(HttpContextBase httpContext);
	protected void VerifyAndProcessRequest(IHttpHandler httpHandler, HttpContextBase httpContext);
}
class UrlRoutingModule : IHttpModule {
	RouteCollection RouteCollection {get;set;}
	protected void Dispose();
	protected void Init(HttpApplication application);
	void PostResolveRequestCache(HttpContextBase context);
}
class VirtualPathData {
	RouteValueDictionary DataTokens {get;}
	RouteBase Route {get;set;}
	string VirtualPath {get;set;}
}
