// assemblies: Microsoft.AspNetCore.ResponseCaching, Microsoft.AspNetCore.ResponseCaching.Abstractions
using Microsoft.AspNetCore.Http;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.ResponseCaching;
interface IResponseCachingFeature {
	string[] VaryByQueryKeys {get;set;}
}
class ResponseCachingFeature : IResponseCachingFeature {
	string[] VaryByQueryKeys {get;set;}
}
class ResponseCachingMiddleware {
	Task Invoke(HttpContext httpContext);
}
class ResponseCachingOptions {
	long MaximumBodySize {get;set;}
	long SizeLimit {get;set;}
	bool UseCaseSensitivePaths {get;set;}
}
