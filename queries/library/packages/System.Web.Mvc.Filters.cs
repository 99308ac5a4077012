// packages: Microsoft.AspNet.Mvc
using System.Security.Principal;
namespace System.Web.Mvc.Filters;
interface IAuthenticationFilter {
	void OnAuthentication(AuthenticationContext filterContext);
	void OnAuthenticationChallenge(AuthenticationChallengeContext filterContext);
}
interface IOverrideFilter {}
class AuthenticationContext : ControllerContext {
	ActionDescriptor ActionDescriptor {get;set;}
	IPrincipal Principal {get;set;}
	ActionResult Result {get;set;}
}
class AuthenticationChallengeContext : ControllerContext {
	ActionDescriptor ActionDescriptor {get;set;}
	ActionResult Result {get;set;}
}
