// packages: Microsoft.AspNet.WebApi.Core
namespace System.Web.Http.Hosting;
static class HttpPropertyKeys {
	static string HttpConfigurationKey, HttpRouteDataKey, RequestContextKey;
}
interface IHostBufferPolicySelector {}
