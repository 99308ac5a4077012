// assemblies: Microsoft.AspNetCore.Components, Microsoft.AspNetCore.Components.Endpoints, Microsoft.AspNetCore.Components.Web
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Components;
static class BindConverter {}
class BindElementAttribute : Attribute {
	string ChangeAttribute {get;}
	string Element {get;}
	string Suffix {get;}
	string ValueAttribute {get;}
}
class BindInputElementAttribute : Attribute {
	string ChangeAttribute {get;}
	string Format {get;}
	bool IsInvariantCulture {get;}
	string Suffix {get;}
	string Type {get;}
	string ValueAttribute {get;}
}
class CascadingParameterAttribute : CascadingParameterAttributeBase {
	string Name {get;set;}
}
abstract class CascadingParameterAttributeBase : Attribute {}
struct CascadingParameterInfo {
	CascadingParameterAttributeBase Attribute {get;}
	string PropertyName {get;}
	Type PropertyType {get;}
}
class CascadingTypeParameterAttribute : Attribute {
	string Name {get;}
}
class CascadingValue<TValue> : IComponent {
	RenderFragment ChildContent {get;set;}
	bool IsFixed {get;set;}
	string Name {get;set;}
	TValue Value {get;set;}
	void Attach(RenderHandle renderHandle);
	Task SetParametersAsync(ParameterView parameters);
}
class CascadingValueSource<TValue> {
	Task NotifyChangedAsync();
	Task NotifyChangedAsync(TValue newValue);
}
class ChangeEventArgs : EventArgs {
	object Value {get;set;}
}
abstract class ComponentBase : IComponent, IHandleAfterRender, IHandleEvent {
	protected ResourceAssetCollection Assets {get;}
	protected IComponentRenderMode AssignedRenderMode {get;}
	protected RendererInfo RendererInfo {get;}
	protected void BuildRenderTree(RenderTreeBuilder builder);
	protected Task DispatchExceptionAsync(Exception exception);
	protected Task InvokeAsync(Action workItem);
	protected Task InvokeAsync(Func<Task> workItem);
	protected void OnAfterRender(bool firstRender);
	protected Task OnAfterRenderAsync(bool firstRender);
	protected void OnInitialized();
	protected Task OnInitializedAsync();
	protected void OnParametersSet();
	protected Task OnParametersSetAsync();
	Task SetParametersAsync(ParameterView parameters);
	protected bool ShouldRender();
	protected void StateHasChanged();
}
abstract class Dispatcher {
	void AssertAccess();
	bool CheckAccess();
	static Dispatcher CreateDefault();
	Task InvokeAsync(Action workItem);
	Task InvokeAsync(Func<Task> workItem);
	Task<TResult> InvokeAsync<TResult>(Func<TResult> workItem);
	Task<TResult> InvokeAsync<TResult>(Func<Task<TResult>> workItem);
	protected void OnUnhandledException(UnhandledExceptionEventArgs e);
}
class DynamicComponent : IComponent {
	object Instance {get;}
	IDictionary<string, object> Parameters {get;set;}
	Type Type {get;set;}
	void Attach(RenderHandle renderHandle);
	Task SetParametersAsync(ParameterView parameters);
}
class EditorRequiredAttribute : Attribute {}
struct ElementReference {
	ElementReferenceContext Context {get;}
	string Id {get;}
}
abstract class ElementReferenceContext {}
static class ElementReferenceExtensions {
	static ValueTask FocusAsync(this ElementReference elementReference, bool preventScroll = default);
}
abstract class ErrorBoundaryBase : ComponentBase {
	RenderFragment ChildContent {get;set;}
	protected Exception CurrentException {get;}
	RenderFragment<Exception> ErrorContent {get;set;}
	int MaximumErrorCount {get;set;}
	protected Task OnErrorAsync(Exception exception);
	void Recover();
}
struct EventCallback {
	static EventCallbackFactory Factory;
	static EventCallback Empty;
	bool HasDelegate {get;}
	Task InvokeAsync(object arg);
	Task InvokeAsync();
}
struct EventCallback<TValue> {
	static EventCallback<TValue> Empty;
	bool HasDelegate {get;}
	Task InvokeAsync(TValue arg);
	Task InvokeAsync();
}
class EventCallbackFactory {
	EventCallback Create(object receiver, EventCallback callback);
	EventCallback Create(object receiver, Action callback);
	EventCallback Create(object receiver, Action<object> callback);
	EventCallback Create(object receiver, Func<Task> callback);
	EventCallback Create(object receiver, Func<object, Task> callback);
	EventCallback<TValue> Create<TValue>(object receiver, EventCallback callback);
	EventCallback<TValue> Create<TValue>(object receiver, EventCallback<TValue> callback);
	EventCallback<TValue> Create<TValue>(object receiver, Action callback);
	EventCallback<TValue> Create<TValue>(object receiver, Action<TValue> callback);
	EventCallback<TValue> Create<TValue>(object receiver, Func<Task> callback);
	EventCallback<TValue> Create<TValue>(object receiver, Func<TValue, Task> callback);
	EventCallback<TValue> CreateInferred<TValue>(object receiver, Action<TValue> callback, TValue value);
	EventCallback<TValue> CreateInferred<TValue>(object receiver, Func<TValue, Task> callback, TValue value);
}
static class EventCallbackFactoryBinderExtensions {}
static class EventCallbackFactoryEventArgsExtensions {
	static EventCallback<EventArgs> Create(this EventCallbackFactory factory, object receiver, Action<EventArgs> callback);
	static EventCallback<EventArgs> Create(this EventCallbackFactory factory, object receiver, Func<EventArgs, Task> callback);
	static EventCallback<ChangeEventArgs> Create(this EventCallbackFactory factory, object receiver, Action<ChangeEventArgs> callback);
	static EventCallback<ChangeEventArgs> Create(this EventCallbackFactory factory, object receiver, Func<ChangeEventArgs, Task> callback);
}
struct EventCallbackWorkItem {
	static EventCallbackWorkItem Empty;
	Task InvokeAsync(object arg);
}
class EventHandlerAttribute : Attribute {
	string AttributeName {get;}
	bool EnablePreventDefault {get;}
	bool EnableStopPropagation {get;}
	Type EventArgsType {get;}
}
class ExcludeFromInteractiveRoutingAttribute : Attribute {}
interface IComponent {
	void Attach(RenderHandle renderHandle);
	Task SetParametersAsync(ParameterView parameters);
}
interface IComponentActivator {
	IComponent CreateInstance(Type componentType);
}
interface IComponentRenderMode {}
interface IHandleAfterRender {
	Task OnAfterRenderAsync();
}
interface IHandleEvent {
	Task HandleEventAsync(EventCallbackWorkItem item, object arg);
}
interface IPersistentComponentStateStore {
	Task<IDictionary<string, byte[]>> GetPersistedStateAsync();
	Task PersistStateAsync(IReadOnlyDictionary<string, byte[]> state);
	bool SupportsRenderMode(IComponentRenderMode renderMode);
}
class ImportMap : IComponent {
	IReadOnlyDictionary<string, object> AdditionalAttributes {get;set;}
	HttpContext HttpContext {get;set;}
	ImportMapDefinition ImportMapDefinition {get;set;}
}
class ImportMapDefinition {
	IReadOnlyDictionary<string, string> Imports {get;}
	IReadOnlyDictionary<string, string> Integrity {get;}
	IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Scopes {get;}
	static ImportMapDefinition Combine(params ImportMapDefinition[] sources);
	static ImportMapDefinition FromResourceCollection(ResourceAssetCollection assets);
}
class InjectAttribute : Attribute {
	object Key {get;set;}
}
class LayoutAttribute : Attribute {
	Type LayoutType {get;}
}
abstract class LayoutComponentBase : ComponentBase {
	RenderFragment Body {get;set;}
}
class LayoutView : IComponent {
	RenderFragment ChildContent {get;set;}
	Type Layout {get;set;}
	void Attach(RenderHandle renderHandle);
	Task SetParametersAsync(ParameterView parameters);
}
class LocationChangeException : Exception {}
struct MarkupString {
	string Value {get;}
	static explicit operator MarkupString(string value);
}
class NavigationException : Exception {
	string Location {get;}
}
abstract class NavigationManager {
	string BaseUri {get;set;}
	string HistoryEntryState {get;set;}
	string Uri {get;set;}
	event EventHandler<LocationChangedEventArgs> LocationChanged;
	protected void EnsureInitialized();
	protected void HandleLocationChangingHandlerException(Exception ex, LocationChangingContext context);
	protected void Initialize(string baseUri, string uri);
	void NavigateTo(string uri, bool forceLoad = default, bool replace = default);
	void NavigateTo(string uri, NavigationOptions options);
	protected void NavigateToCore(string uri, bool forceLoad);
	protected void NavigateToCore(string uri, NavigationOptions options);
	protected void NotifyLocationChanged(bool isInterceptedLink);
	protected ValueTask<bool> NotifyLocationChangingAsync(string uri, string state, bool isNavigationIntercepted);
	void Refresh(bool forceReload = default);
	IDisposable RegisterLocationChangingHandler(Func<LocationChangingContext, ValueTask> locationChangingHandler);
	protected void SetNavigationLockState(bool value);
	Uri ToAbsoluteUri(string relativeUri);
	string ToBaseRelativePath(string uri);
}
static class NavigationManagerExtensions {
	static string GetUriWithQueryParameter(this NavigationManager navigationManager, string name, bool value);
	static string GetUriWithQueryParameter(this NavigationManager navigationManager, string name, bool? value);
	static string GetUriWithQueryParameter(this NavigationManager navigationManager, string name, DateTime value);
	static string GetUriWithQueryParameter(this NavigationManager navigationManager, string name, DateTime? value);
	static string GetUriWithQueryParameter(this NavigationManager navigationManager, string name, DateOnly value);
	static string GetUriWithQueryParameter(this NavigationManager navigationManager, string name, DateOnly? value);
	static string GetUriWithQueryParameter(this NavigationManager navigationManager, string name, TimeOnly value);
	static string GetUriWithQueryParameter(this NavigationManager navigationManager, string name, TimeOnly? value);
	static string GetUriWithQueryParameter(this NavigationManager navigationManager, string name, decimal value);
	static string GetUriWithQueryParameter(this NavigationManager navigationManager, string name, decimal? value);
	static string GetUriWithQueryParameter(this NavigationManager navigationManager, string name, double value);
	static string GetUriWithQueryParameter(this NavigationManager navigationManager, string name, double? value);
	static string GetUriWithQueryParameter(this NavigationManager navigationManager, string name, float value);
	static string GetUriWithQueryParameter(this NavigationManager navigationManager, string name, float? value);
	static string GetUriWithQueryParameter(this NavigationManager navigationManager, string name, Guid value);
	static string GetUriWithQueryParameter(this NavigationManager navigationManager, string name, Guid? value);
	static string GetUriWithQueryParameter(this NavigationManager navigationManager, string name, int value);
	static string GetUriWithQueryParameter(this NavigationManager navigationManager, string name, int? value);
	static string GetUriWithQueryParameter(this NavigationManager navigationManager, string name, long value);
	static string GetUriWithQueryParameter(this NavigationManager navigationManager, string name, long? value);
	static string GetUriWithQueryParameter(this NavigationManager navigationManager, string name, string value);
	static string GetUriWithQueryParameters(this NavigationManager navigationManager, IReadOnlyDictionary<string, object> parameters);
	static string GetUriWithQueryParameters(this NavigationManager navigationManager, string uri, IReadOnlyDictionary<string, object> parameters);
}
struct NavigationOptions {
	bool ForceLoad {get;set;}
	string HistoryEntryState {get;set;}
	bool ReplaceHistoryEntry {get;set;}
}
abstract class OwningComponentBase : ComponentBase, IDisposable {
	protected bool IsDisposed {get;}
	protected IServiceProvider ScopedServices {get;}
	protected void Dispose(bool disposing);
}
abstract class OwningComponentBase<TService> : OwningComponentBase {
	protected TService Service {get;}
}
class ParameterAttribute : Attribute {
	bool CaptureUnmatchedValues {get;set;}
}
struct ParameterValue {
	bool Cascading {get;}
	string Name {get;}
	object Value {get;}
}
struct ParameterView {
	static ParameterView Empty {get;}
	static ParameterView FromDictionary(IDictionary<string, object> parameters);
	ParameterView.Enumerator GetEnumerator();
	TValue GetValueOrDefault<TValue>(string parameterName);
	TValue GetValueOrDefault<TValue>(string parameterName, TValue defaultValue);
	void SetParameterProperties(object target);
	IReadOnlyDictionary<string, object> ToDictionary();
	bool TryGetValue<TValue>(string parameterName, out TValue result);
	struct Enumerator {
		ParameterValue Current {get;}
		bool MoveNext();
	}
}
enum PersistedStateSerializationMode { Infer, Server, WebAssembly }
class PersistentComponentState {
	void PersistAsJson<TValue>(string key, TValue instance);
	PersistingComponentStateSubscription RegisterOnPersisting(Func<Task> callback);
	PersistingComponentStateSubscription RegisterOnPersisting(Func<Task> callback, IComponentRenderMode renderMode);
	bool TryTakeFromJson<TValue>(string key, out TValue instance);
}
struct PersistingComponentStateSubscription : IDisposable {
	void Dispose();
}
delegate void RenderFragment(RenderTreeBuilder builder);
delegate RenderFragment RenderFragment<TValue>(TValue value);
struct RenderHandle {
	ResourceAssetCollection Assets {get;}
	Dispatcher Dispatcher {get;}
	bool IsInitialized {get;}
	bool IsRenderingOnMetadataUpdate {get;}
	IComponentRenderMode RenderMode {get;}
	RendererInfo RendererInfo {get;}
	Task DispatchExceptionAsync(Exception exception);
	void Render(RenderFragment renderFragment);
}
abstract class RenderModeAttribute : Attribute {
	IComponentRenderMode Mode {get;}
}
class RendererInfo {
	bool IsInteractive {get;}
	string Name {get;}
}
class ResourceAsset {
	IReadOnlyList<ResourceAssetProperty> Properties {get;}
	string Url {get;}
}
class ResourceAssetCollection : IReadOnlyList<ResourceAsset> {
	static ResourceAssetCollection Empty;
	string this[string key] {get;}
	bool IsContentSpecificUrl(string path);
}
class ResourceAssetProperty {
	string Name {get;}
	string Value {get;}
}
class RouteAttribute : Attribute {
	string Template {get;}
}
class RouteData {
	Type PageType {get;}
	IReadOnlyDictionary<string, object> RouteValues {get;}
	string Template {get;set;}
}
class RouteView : IComponent {
	Type DefaultLayout {get;set;}
	RouteData RouteData {get;set;}
	void Attach(RenderHandle renderHandle);
	protected void Render(RenderTreeBuilder builder);
	Task SetParametersAsync(ParameterView parameters);
}
class StreamRenderingAttribute : Attribute {
	bool Enabled {get;}
}
class SupplyParameterFromFormAttribute : CascadingParameterAttributeBase {
	string FormName {get;set;}
	string Name {get;set;}
}
class SupplyParameterFromQueryAttribute : CascadingParameterAttributeBase {
	string Name {get;set;}
}
static class SupplyParameterFromQueryProviderServiceCollectionExtensions {
	static IServiceCollection AddSupplyValueFromQueryProvider(this IServiceCollection services);
}
class WebElementReferenceContext : ElementReferenceContext {}
