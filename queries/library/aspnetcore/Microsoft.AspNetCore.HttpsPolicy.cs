// assemblies: Microsoft.AspNetCore.HttpsPolicy
using Microsoft.AspNetCore.Http;
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.HttpsPolicy;
class HstsMiddleware {
	Task Invoke(HttpContext context);
}
class HstsOptions {
	IList<string> ExcludedHosts {get;}
	bool IncludeSubDomains {get;set;}
	TimeSpan MaxAge {get;set;}
	bool Preload {get;set;}
}
class HttpsRedirectionMiddleware {
	Task Invoke(HttpContext context);
}
class HttpsRedirectionOptions {
	int? HttpsPort {get;set;}
	int RedirectStatusCode {get;set;}
}
