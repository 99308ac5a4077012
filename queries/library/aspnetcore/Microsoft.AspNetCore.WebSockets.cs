// assemblies: Microsoft.AspNetCore.WebSockets
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using System;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.WebSockets;
class ExtendedWebSocketAcceptContext : WebSocketAcceptContext {
	TimeSpan? KeepAliveInterval {get;set;}
	int? ReceiveBufferSize {get;set;}
}
class WebSocketMiddleware {
	Task Invoke(HttpContext context);
}
static class WebSocketsDependencyInjectionExtensions {
	static IServiceCollection AddWebSockets(this IServiceCollection services, Action<WebSocketOptions> configure);
}
