// assemblies: Microsoft.AspNetCore.Http
using System;
using System.Collections.Generic;
using System.Threading;
namespace Microsoft.AspNetCore.Http.Timeouts;
class DisableRequestTimeoutAttribute : Attribute {}
interface IHttpRequestTimeoutFeature {
	CancellationToken RequestTimeoutToken {get;}
	void DisableTimeout();
}
class RequestTimeoutAttribute : Attribute {
	string PolicyName {get;}
	TimeSpan? Timeout {get;}
}
class RequestTimeoutOptions {
	RequestTimeoutPolicy DefaultPolicy {get;set;}
	IDictionary<string, RequestTimeoutPolicy> Policies {get;}
	RequestTimeoutOptions AddPolicy(string policyName, TimeSpan timeout);
	RequestTimeoutOptions AddPolicy(string policyName, RequestTimeoutPolicy policy);
}
class RequestTimeoutPolicy {
	TimeSpan? Timeout {get;set;}
	int? TimeoutStatusCode {get;set;}
	RequestDelegate WriteTimeoutResponse {get;set;}
}
