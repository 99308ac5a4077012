// assemblies: Microsoft.AspNetCore.ResponseCaching, Microsoft.AspNetCore.ResponseCaching.Abstractions
namespace Microsoft.AspNetCore.ResponseCaching;
interface IResponseCachingFeature {}
class ResponseCachingFeature : IResponseCachingFeature {}
class ResponseCachingMiddleware {}
class ResponseCachingOptions {}
