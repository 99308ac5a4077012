// assemblies: Microsoft.AspNetCore.Components.Endpoints, Microsoft.AspNetCore.Components.Server
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using System;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Components.Server;
class CircuitOptions {
	bool DetailedErrors {get;set;}
	int DisconnectedCircuitMaxRetained {get;set;}
	TimeSpan DisconnectedCircuitRetentionPeriod {get;set;}
	TimeSpan JSInteropDefaultCallTimeout {get;set;}
	int MaxBufferedUnacknowledgedRenderBatches {get;set;}
	CircuitRootComponentOptions RootComponents {get;}
}
class CircuitRootComponentOptions : IJSComponentConfiguration {
	JSComponentConfigurationStore JSComponents {get;}
	int MaxJSRootComponents {get;set;}
}
abstract class RevalidatingServerAuthenticationStateProvider : ServerAuthenticationStateProvider, IDisposable {
	protected TimeSpan RevalidationInterval {get;}
	protected void Dispose(bool disposing);
	protected Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken);
}
class ServerAuthenticationStateProvider : AuthenticationStateProvider, IHostEnvironmentAuthenticationStateProvider {
	void SetAuthenticationState(Task<AuthenticationState> authenticationStateTask);
}
class ServerComponentsEndpointOptions {
	Func<HttpContext, WebSocketAcceptContext, Task> ConfigureWebSocketAcceptContext {get;set;}
	string ContentSecurityFrameAncestorsPolicy {get;set;}
	bool DisableWebSocketCompression {get;set;}
}
