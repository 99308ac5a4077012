// assemblies: Microsoft.AspNetCore.Components.Authorization
using Microsoft.AspNetCore.Authorization;
using System;
using System.Collections.Generic;
using System.Security.Claims;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Components.Authorization;
class AuthenticationState {
	ClaimsPrincipal User {get;}
}
delegate void AuthenticationStateChangedHandler(Task<AuthenticationState> task);
class AuthenticationStateData {
	IList<ClaimData> Claims {get;set;}
	string NameClaimType {get;set;}
	string RoleClaimType {get;set;}
}
abstract class AuthenticationStateProvider {
	event AuthenticationStateChangedHandler AuthenticationStateChanged;
	Task<AuthenticationState> GetAuthenticationStateAsync();
	protected void NotifyAuthenticationStateChanged(Task<AuthenticationState> task);
}
class AuthorizeRouteView : RouteView {
	RenderFragment Authorizing {get;set;}
	RenderFragment<AuthenticationState> NotAuthorized {get;set;}
	object Resource {get;set;}
}
class AuthorizeView : AuthorizeViewCore {
	string Policy {get;set;}
	string Roles {get;set;}
}
abstract class AuthorizeViewCore : ComponentBase {
	RenderFragment<AuthenticationState> Authorized {get;set;}
	RenderFragment Authorizing {get;set;}
	RenderFragment<AuthenticationState> ChildContent {get;set;}
	RenderFragment<AuthenticationState> NotAuthorized {get;set;}
	object Resource {get;set;}
	protected IAuthorizeData[] GetAuthorizeData();
}
class CascadingAuthenticationState : ComponentBase, IDisposable {
	RenderFragment ChildContent {get;set;}
}
struct ClaimData {
	string Type {get;}
	string Value {get;}
}
interface IHostEnvironmentAuthenticationStateProvider {
	void SetAuthenticationState(Task<AuthenticationState> authenticationStateTask);
}
