// packages: Microsoft.AspNet.WebApi.Core
using System.Collections.Generic;
using System.Net.Http;
using System;
namespace System.Web.Http.Routing;
interface IHttpRoute {
	IDictionary<string, object> Constraints {get;}
	IDictionary<string, object> DataTokens {get;}
	IDictionary<string, object> Defaults {get;}
	string RouteTemplate {get;}
}
interface IHttpRouteData {
	IHttpRoute Route {get;}
	IDictionary<string, object> Values {get;}
}
interface IHttpRouteConstraint {}
class HttpRoute : IHttpRoute {}
class HttpRouteData : IHttpRouteData {}
class HttpRouteValueDictionary : Dictionary<string, object> {}
class HttpMethodConstraint : IHttpRouteConstraint {}
class UrlHelper {
	HttpRequestMessage Request {get;set;}
	string Content(string path);
	string Link(string routeName, object routeValues);
	string Route(string routeName, object routeValues);
}
interface IDirectRouteProvider {}
class DefaultDirectRouteProvider : IDirectRouteProvider {}
