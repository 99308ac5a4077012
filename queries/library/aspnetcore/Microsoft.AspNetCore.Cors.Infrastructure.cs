// assemblies: Microsoft.AspNetCore.Cors, Microsoft.AspNetCore.Http.Abstractions
using Microsoft.AspNetCore.Http;
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Cors.Infrastructure;
static class CorsConstants {
	static string PreflightHttpMethod, Origin, AnyOrigin, AnyHeader, AnyMethod, AccessControlRequestMethod, AccessControlRequestHeaders, AccessControlAllowOrigin, AccessControlAllowHeaders, AccessControlExposeHeaders, AccessControlAllowMethods, AccessControlAllowCredentials, AccessControlMaxAge;
}
class CorsMiddleware {
	Task Invoke(HttpContext context, ICorsPolicyProvider corsPolicyProvider);
}
class CorsOptions {
	string DefaultPolicyName {get;set;}
	void AddDefaultPolicy(CorsPolicy policy);
	void AddDefaultPolicy(Action<CorsPolicyBuilder> configurePolicy);
	void AddPolicy(string name, CorsPolicy policy);
	void AddPolicy(string name, Action<CorsPolicyBuilder> configurePolicy);
	CorsPolicy GetPolicy(string name);
}
class CorsPolicy {
	bool AllowAnyHeader {get;}
	bool AllowAnyMethod {get;}
	bool AllowAnyOrigin {get;}
	IList<string> ExposedHeaders {get;}
	IList<string> Headers {get;}
	Func<string, bool> IsOriginAllowed {get;set;}
	IList<string> Methods {get;}
	IList<string> Origins {get;}
	TimeSpan? PreflightMaxAge {get;set;}
	bool SupportsCredentials {get;set;}
}
class CorsPolicyBuilder {
	CorsPolicyBuilder AllowAnyHeader();
	CorsPolicyBuilder AllowAnyMethod();
	CorsPolicyBuilder AllowAnyOrigin();
	CorsPolicyBuilder AllowCredentials();
	CorsPolicy Build();
	CorsPolicyBuilder DisallowCredentials();
	CorsPolicyBuilder SetIsOriginAllowed(Func<string, bool> isOriginAllowed);
	CorsPolicyBuilder SetIsOriginAllowedToAllowWildcardSubdomains();
	CorsPolicyBuilder SetPreflightMaxAge(TimeSpan preflightMaxAge);
	CorsPolicyBuilder WithExposedHeaders(params string[] exposedHeaders);
	CorsPolicyBuilder WithHeaders(params string[] headers);
	CorsPolicyBuilder WithMethods(params string[] methods);
	CorsPolicyBuilder WithOrigins(params string[] origins);
}
class CorsResult {
	IList<string> AllowedExposedHeaders {get;}
	IList<string> AllowedHeaders {get;}
	IList<string> AllowedMethods {get;}
	string AllowedOrigin {get;set;}
	bool IsOriginAllowed {get;set;}
	bool IsPreflightRequest {get;set;}
	TimeSpan? PreflightMaxAge {get;set;}
	bool SupportsCredentials {get;set;}
	bool VaryByOrigin {get;set;}
}
class CorsService : ICorsService {
	void ApplyResult(CorsResult result, HttpResponse response);
	CorsResult EvaluatePolicy(HttpContext context, string policyName);
	CorsResult EvaluatePolicy(HttpContext context, CorsPolicy policy);
	void EvaluatePreflightRequest(HttpContext context, CorsPolicy policy, CorsResult result);
	void EvaluateRequest(HttpContext context, CorsPolicy policy, CorsResult result);
}
class DefaultCorsPolicyProvider : ICorsPolicyProvider {
	Task<CorsPolicy> GetPolicyAsync(HttpContext context, string policyName);
}
interface ICorsMetadata {}
interface ICorsPolicyMetadata : ICorsMetadata {
	CorsPolicy Policy {get;}
}
interface ICorsPolicyProvider {
	Task<CorsPolicy> GetPolicyAsync(HttpContext context, string policyName);
}
interface ICorsService {
	void ApplyResult(CorsResult result, HttpResponse response);
	CorsResult EvaluatePolicy(HttpContext context, CorsPolicy policy);
}
interface IDisableCorsAttribute : ICorsMetadata {}
interface IEnableCorsAttribute : ICorsMetadata {
	string PolicyName {get;set;}
}
