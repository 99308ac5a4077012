// assemblies: Microsoft.AspNetCore.Authorization, Microsoft.AspNetCore.Authorization.Policy, Microsoft.AspNetCore.Metadata
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using System;
using System.Collections.Generic;
using System.Security.Claims;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Authorization;
class AllowAnonymousAttribute : Attribute, IAllowAnonymous {}
class AuthorizationBuilder {
	IServiceCollection Services {get;}
	AuthorizationBuilder AddDefaultPolicy(string name, AuthorizationPolicy policy);
	AuthorizationBuilder AddDefaultPolicy(string name, Action<AuthorizationPolicyBuilder> configurePolicy);
	AuthorizationBuilder AddFallbackPolicy(string name, AuthorizationPolicy policy);
	AuthorizationBuilder AddFallbackPolicy(string name, Action<AuthorizationPolicyBuilder> configurePolicy);
	AuthorizationBuilder AddPolicy(string name, AuthorizationPolicy policy);
	AuthorizationBuilder AddPolicy(string name, Action<AuthorizationPolicyBuilder> configurePolicy);
	AuthorizationBuilder SetDefaultPolicy(AuthorizationPolicy policy);
	AuthorizationBuilder SetFallbackPolicy(AuthorizationPolicy policy);
	AuthorizationBuilder SetInvokeHandlersAfterFailure(bool invoke);
}
class AuthorizationFailure {
	bool FailCalled {get;}
	IEnumerable<IAuthorizationRequirement> FailedRequirements {get;}
	IEnumerable<AuthorizationFailureReason> FailureReasons {get;}
	static AuthorizationFailure ExplicitFail();
	static AuthorizationFailure Failed(IEnumerable<AuthorizationFailureReason> reasons);
	static AuthorizationFailure Failed(IEnumerable<IAuthorizationRequirement> failed);
}
class AuthorizationFailureReason {
	IAuthorizationHandler Handler {get;}
	string Message {get;}
}
abstract class AuthorizationHandler<TRequirement> : IAuthorizationHandler where TRequirement : IAuthorizationRequirement {
	Task HandleAsync(AuthorizationHandlerContext context);
	protected Task HandleRequirementAsync(AuthorizationHandlerContext context, TRequirement requirement);
}
abstract class AuthorizationHandler<TRequirement, TResource> : IAuthorizationHandler where TRequirement : IAuthorizationRequirement {
	Task HandleAsync(AuthorizationHandlerContext context);
	protected Task HandleRequirementAsync(AuthorizationHandlerContext context, TRequirement requirement, TResource resource);
}
class AuthorizationHandlerContext {
	IEnumerable<AuthorizationFailureReason> FailureReasons {get;}
	bool HasFailed {get;}
	bool HasSucceeded {get;}
	IEnumerable<IAuthorizationRequirement> PendingRequirements {get;}
	IEnumerable<IAuthorizationRequirement> Requirements {get;}
	object Resource {get;}
	ClaimsPrincipal User {get;}
	void Fail();
	void Fail(AuthorizationFailureReason reason);
	void Succeed(IAuthorizationRequirement requirement);
}
class AuthorizationMiddleware {
	Task Invoke(HttpContext context);
}
class AuthorizationOptions {
	AuthorizationPolicy DefaultPolicy {get;set;}
	AuthorizationPolicy FallbackPolicy {get;set;}
	bool InvokeHandlersAfterFailure {get;set;}
	void AddPolicy(string name, AuthorizationPolicy policy);
	void AddPolicy(string name, Action<AuthorizationPolicyBuilder> configurePolicy);
	AuthorizationPolicy GetPolicy(string name);
}
class AuthorizationPolicy {
	IReadOnlyList<string> AuthenticationSchemes {get;}
	IReadOnlyList<IAuthorizationRequirement> Requirements {get;}
	static AuthorizationPolicy Combine(params AuthorizationPolicy[] policies);
	static AuthorizationPolicy Combine(IEnumerable<AuthorizationPolicy> policies);
	static Task<AuthorizationPolicy> CombineAsync(IAuthorizationPolicyProvider policyProvider, IEnumerable<IAuthorizeData> authorizeData, IEnumerable<AuthorizationPolicy> policies = default);
}
class AuthorizationPolicyBuilder {
	IList<string> AuthenticationSchemes {get;set;}
	IList<IAuthorizationRequirement> Requirements {get;set;}
	AuthorizationPolicyBuilder AddAuthenticationSchemes(params string[] schemes);
	AuthorizationPolicyBuilder AddRequirements(params IAuthorizationRequirement[] requirements);
	AuthorizationPolicy Build();
	AuthorizationPolicyBuilder Combine(AuthorizationPolicy policy);
	AuthorizationPolicyBuilder RequireAssertion(Func<AuthorizationHandlerContext, bool> handler);
	AuthorizationPolicyBuilder RequireAssertion(Func<AuthorizationHandlerContext, Task<bool>> handler);
	AuthorizationPolicyBuilder RequireAuthenticatedUser();
	AuthorizationPolicyBuilder RequireClaim(string claimType, params string[] allowedValues);
	AuthorizationPolicyBuilder RequireClaim(string claimType, IEnumerable<string> allowedValues);
	AuthorizationPolicyBuilder RequireClaim(string claimType);
	AuthorizationPolicyBuilder RequireRole(params string[] roles);
	AuthorizationPolicyBuilder RequireRole(IEnumerable<string> roles);
	AuthorizationPolicyBuilder RequireUserName(string userName);
}
class AuthorizationResult {
	AuthorizationFailure Failure {get;}
	bool Succeeded {get;}
	static AuthorizationResult Failed(AuthorizationFailure failure);
	static AuthorizationResult Failed();
	static AuthorizationResult Success();
}
static class AuthorizationServiceExtensions {
	static Task<AuthorizationResult> AuthorizeAsync(this IAuthorizationService service, ClaimsPrincipal user, object resource, IAuthorizationRequirement requirement);
	static Task<AuthorizationResult> AuthorizeAsync(this IAuthorizationService service, ClaimsPrincipal user, object resource, AuthorizationPolicy policy);
	static Task<AuthorizationResult> AuthorizeAsync(this IAuthorizationService service, ClaimsPrincipal user, AuthorizationPolicy policy);
	static Task<AuthorizationResult> AuthorizeAsync(this IAuthorizationService service, ClaimsPrincipal user, string policyName);
}
class AuthorizeAttribute : Attribute, IAuthorizeData {
	string AuthenticationSchemes {get;set;}
	string Policy {get;set;}
	string Roles {get;set;}
}
class DefaultAuthorizationEvaluator : IAuthorizationEvaluator {
	AuthorizationResult Evaluate(AuthorizationHandlerContext context);
}
class DefaultAuthorizationHandlerContextFactory : IAuthorizationHandlerContextFactory {
	AuthorizationHandlerContext CreateContext(IEnumerable<IAuthorizationRequirement> requirements, ClaimsPrincipal user, object resource);
}
class DefaultAuthorizationHandlerProvider : IAuthorizationHandlerProvider {
	Task<IEnumerable<IAuthorizationHandler>> GetHandlersAsync(AuthorizationHandlerContext context);
}
class DefaultAuthorizationPolicyProvider : IAuthorizationPolicyProvider {
	bool AllowsCachingPolicies {get;}
	Task<AuthorizationPolicy> GetDefaultPolicyAsync();
	Task<AuthorizationPolicy> GetFallbackPolicyAsync();
	Task<AuthorizationPolicy> GetPolicyAsync(string policyName);
}
class DefaultAuthorizationService : IAuthorizationService {
	Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object resource, IEnumerable<IAuthorizationRequirement> requirements);
	Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object resource, string policyName);
}
interface IAllowAnonymous {}
interface IAuthorizationEvaluator {
	AuthorizationResult Evaluate(AuthorizationHandlerContext context);
}
interface IAuthorizationHandler {
	Task HandleAsync(AuthorizationHandlerContext context);
}
interface IAuthorizationHandlerContextFactory {
	AuthorizationHandlerContext CreateContext(IEnumerable<IAuthorizationRequirement> requirements, ClaimsPrincipal user, object resource);
}
interface IAuthorizationHandlerProvider {
	Task<IEnumerable<IAuthorizationHandler>> GetHandlersAsync(AuthorizationHandlerContext context);
}
interface IAuthorizationMiddlewareResultHandler {
	Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult);
}
interface IAuthorizationPolicyProvider {
	bool AllowsCachingPolicies {get;}
	Task<AuthorizationPolicy> GetDefaultPolicyAsync();
	Task<AuthorizationPolicy> GetFallbackPolicyAsync();
	Task<AuthorizationPolicy> GetPolicyAsync(string policyName);
}
interface IAuthorizationRequirement {}
interface IAuthorizationRequirementData {
	IEnumerable<IAuthorizationRequirement> GetRequirements();
}
interface IAuthorizationService {
	Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object resource, IEnumerable<IAuthorizationRequirement> requirements);
	Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object resource, string policyName);
}
interface IAuthorizeData {
	string AuthenticationSchemes {get;set;}
	string Policy {get;set;}
	string Roles {get;set;}
}
