// packages: Microsoft.AspNet.WebApi.WebHost
namespace System.Web.Http.WebHost;
class HttpControllerHandler {}
class HttpControllerRouteHandler {}
class WebHostBufferPolicySelector {}
