// assemblies: Microsoft.AspNetCore.Components.Authorization
using System;
using System.Security.Claims;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Components.Authorization;
class AuthenticationState {
	ClaimsPrincipal User {get;}
}
delegate void AuthenticationStateChangedHandler(Task<AuthenticationState> task);
class AuthenticationStateData {}
abstract class AuthenticationStateProvider {
	event AuthenticationStateChangedHandler AuthenticationStateChanged;
	Task<AuthenticationState> GetAuthenticationStateAsync();
	protected void NotifyAuthenticationStateChanged(Task<AuthenticationState> task);
}
class AuthorizeRouteView : RouteView {}
class AuthorizeView : AuthorizeViewCore {}
abstract class AuthorizeViewCore : ComponentBase {}
class CascadingAuthenticationState : ComponentBase, IDisposable {}
struct ClaimData {}
interface IHostEnvironmentAuthenticationStateProvider {}
