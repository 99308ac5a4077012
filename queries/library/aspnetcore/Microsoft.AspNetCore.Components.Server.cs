// assemblies: Microsoft.AspNetCore.Components.Endpoints, Microsoft.AspNetCore.Components.Server
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Web;
using System;
namespace Microsoft.AspNetCore.Components.Server;
class CircuitOptions {}
class CircuitRootComponentOptions : IJSComponentConfiguration {}
abstract class RevalidatingServerAuthenticationStateProvider : ServerAuthenticationStateProvider, IDisposable {}
class ServerAuthenticationStateProvider : AuthenticationStateProvider, IHostEnvironmentAuthenticationStateProvider {}
class ServerComponentsEndpointOptions {}
