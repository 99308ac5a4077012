// assemblies: Microsoft.AspNetCore.Authorization.Policy
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Authorization.Policy;
class AuthorizationMiddlewareResultHandler : IAuthorizationMiddlewareResultHandler {
	Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult);
}
interface IPolicyEvaluator {
	Task<AuthenticateResult> AuthenticateAsync(AuthorizationPolicy policy, HttpContext context);
	Task<PolicyAuthorizationResult> AuthorizeAsync(AuthorizationPolicy policy, AuthenticateResult authenticationResult, HttpContext context, object resource);
}
class PolicyAuthorizationResult {
	AuthorizationFailure AuthorizationFailure {get;}
	bool Challenged {get;}
	bool Forbidden {get;}
	bool Succeeded {get;}
	static PolicyAuthorizationResult Challenge();
	static PolicyAuthorizationResult Forbid();
	static PolicyAuthorizationResult Forbid(AuthorizationFailure authorizationFailure);
	static PolicyAuthorizationResult Success();
}
class PolicyEvaluator : IPolicyEvaluator {
	Task<AuthenticateResult> AuthenticateAsync(AuthorizationPolicy policy, HttpContext context);
	Task<PolicyAuthorizationResult> AuthorizeAsync(AuthorizationPolicy policy, AuthenticateResult authenticationResult, HttpContext context, object resource);
}
