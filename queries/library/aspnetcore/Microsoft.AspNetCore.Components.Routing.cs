// assemblies: Microsoft.AspNetCore.Components, Microsoft.AspNetCore.Components.Endpoints, Microsoft.AspNetCore.Components.Web
using Microsoft.AspNetCore.Http;
using System;
using System.Collections.Generic;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Components.Routing;
class FocusOnNavigate : ComponentBase {
	RouteData RouteData {get;set;}
	string Selector {get;set;}
}
interface IHostEnvironmentNavigationManager {
	void Initialize(string baseUri, string uri);
}
interface INavigationInterception {
	Task EnableNavigationInterceptionAsync();
}
interface IRoutingStateProvider {
	RouteData RouteData {get;}
}
interface IScrollToLocationHash {
	Task RefreshScrollPositionForHash(string locationAbsolute);
}
class LocationChangedEventArgs : EventArgs {
	string HistoryEntryState {get;}
	bool IsNavigationIntercepted {get;}
	string Location {get;}
}
class LocationChangingContext {
	CancellationToken CancellationToken {get;set;}
	string HistoryEntryState {get;set;}
	bool IsNavigationIntercepted {get;set;}
	string TargetLocation {get;set;}
	void PreventNavigation();
}
class NavLink : ComponentBase, IDisposable {
	string ActiveClass {get;set;}
	IReadOnlyDictionary<string, object> AdditionalAttributes {get;set;}
	RenderFragment ChildContent {get;set;}
	protected string CssClass {get;set;}
	NavLinkMatch Match {get;set;}
	void Dispose();
}
enum NavLinkMatch { Prefix, All }
class NavigationContext {
	CancellationToken CancellationToken {get;}
	string Path {get;}
}
class NavigationLock : IAsyncDisposable, IComponent, IHandleAfterRender {
	bool ConfirmExternalNavigation {get;set;}
	EventCallback<LocationChangingContext> OnBeforeInternalNavigation {get;set;}
}
static class RazorComponentsEndpointHttpContextExtensions {
	static bool AcceptsInteractiveRouting(this HttpContext context);
}
class Router : IComponent, IDisposable, IHandleAfterRender {
	IEnumerable<Assembly> AdditionalAssemblies {get;set;}
	Assembly AppAssembly {get;set;}
	RenderFragment<RouteData> Found {get;set;}
	RenderFragment Navigating {get;set;}
	RenderFragment NotFound {get;set;}
	EventCallback<NavigationContext> OnNavigateAsync {get;set;}
	bool PreferExactMatches {get;set;}
	void Attach(RenderHandle renderHandle);
	void Dispose();
	Task SetParametersAsync(ParameterView parameters);
}
