// assemblies: Microsoft.AspNetCore.Http.Abstractions
using Microsoft.AspNetCore.Http;
using System;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Builder.Extensions;
class MapMiddleware {
	Task Invoke(HttpContext context);
}
class MapOptions {
	RequestDelegate Branch {get;set;}
	PathString PathMatch {get;set;}
	bool PreserveMatchedPathSegment {get;set;}
}
class MapWhenMiddleware {
	Task Invoke(HttpContext context);
}
class MapWhenOptions {
	RequestDelegate Branch {get;set;}
	Func<HttpContext, bool> Predicate {get;set;}
}
class UsePathBaseMiddleware {
	Task Invoke(HttpContext context);
}
