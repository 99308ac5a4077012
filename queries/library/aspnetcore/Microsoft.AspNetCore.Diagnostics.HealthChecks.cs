// assemblies: Microsoft.AspNetCore.Diagnostics.HealthChecks
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Diagnostics.HealthChecks;
class HealthCheckMiddleware {
	Task InvokeAsync(HttpContext httpContext);
}
class HealthCheckOptions {
	bool AllowCachingResponses {get;set;}
	Func<HealthCheckRegistration, bool> Predicate {get;set;}
	Func<HttpContext, HealthReport, Task> ResponseWriter {get;set;}
	IDictionary<HealthStatus, int> ResultStatusCodes {get;set;}
}
