// packages: Microsoft.AspNet.Mvc
// when: System.Web.Mvc
using System.Web.Mvc.Filters;
using System.Web.Routing;
using System;
namespace System.Web.Mvc;
partial abstract class Controller : IAuthenticationFilter {
	protected void OnAuthentication(AuthenticationContext filterContext);
	protected void OnAuthenticationChallenge(AuthenticationChallengeContext filterContext);
}
class AllowAnonymousAttribute : Attribute {}
class RouteAttribute : Attribute {
	string Name {get;set;}
	int Order {get;set;}
	string Template {get;}
}
class RouteAreaAttribute : Attribute {}
class RoutePrefixAttribute : Attribute {}
class OverrideAuthorizationAttribute : Attribute {}
class OverrideActionFiltersAttribute : Attribute {}
static class RouteCollectionAttributeRoutingExtensions {
	static void MapMvcAttributeRoutes(this RouteCollection routes);
}
