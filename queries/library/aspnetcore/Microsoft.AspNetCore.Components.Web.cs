// assemblies: Microsoft.AspNetCore.Components.Web
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;
using System;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Components.Web;
static class BindAttributes {}
class ClipboardEventArgs : EventArgs {
	string Type {get;set;}
}
class DataTransfer {
	string DropEffect {get;set;}
	string EffectAllowed {get;set;}
	string[] Files {get;set;}
	DataTransferItem[] Items {get;set;}
	string[] Types {get;set;}
}
class DataTransferItem {
	string Kind {get;set;}
	string Type {get;set;}
}
class DragEventArgs : MouseEventArgs {
	DataTransfer DataTransfer {get;set;}
}
class ErrorBoundary : ErrorBoundaryBase {}
class ErrorEventArgs : EventArgs {
	int Colno {get;set;}
	string Filename {get;set;}
	int Lineno {get;set;}
	string Message {get;set;}
	string Type {get;set;}
}
static class EventHandlers {}
class FocusEventArgs : EventArgs {
	string Type {get;set;}
}
class HeadContent : ComponentBase {
	RenderFragment ChildContent {get;set;}
}
class HeadOutlet : ComponentBase {}
class HtmlRenderer : IAsyncDisposable, IDisposable {
	Dispatcher Dispatcher {get;}
	HtmlRootComponent BeginRenderingComponent<TComponent>() where TComponent : IComponent;
	HtmlRootComponent BeginRenderingComponent<TComponent>(ParameterView parameters) where TComponent : IComponent;
	HtmlRootComponent BeginRenderingComponent(Type componentType);
	HtmlRootComponent BeginRenderingComponent(Type componentType, ParameterView parameters);
	void Dispose();
	ValueTask DisposeAsync();
	Task<HtmlRootComponent> RenderComponentAsync<TComponent>() where TComponent : IComponent;
	Task<HtmlRootComponent> RenderComponentAsync(Type componentType);
	Task<HtmlRootComponent> RenderComponentAsync<TComponent>(ParameterView parameters) where TComponent : IComponent;
	Task<HtmlRootComponent> RenderComponentAsync(Type componentType, ParameterView parameters);
}
interface IErrorBoundaryLogger {
	ValueTask LogErrorAsync(Exception exception);
}
interface IJSComponentConfiguration {
	JSComponentConfigurationStore JSComponents {get;}
}
class InteractiveAutoRenderMode : IComponentRenderMode {
	bool Prerender {get;}
}
class InteractiveServerRenderMode : IComponentRenderMode {
	bool Prerender {get;}
}
class InteractiveWebAssemblyRenderMode : IComponentRenderMode {
	bool Prerender {get;}
}
static class JSComponentConfigurationExtensions {
	static void RegisterForJavaScript<TComponent>(this IJSComponentConfiguration configuration, string identifier, string javaScriptInitializer = default) where TComponent : IComponent;
	static void RegisterForJavaScript(this IJSComponentConfiguration configuration, Type componentType, string identifier, string javaScriptInitializer = default);
}
class JSComponentConfigurationStore {}
class KeyboardEventArgs : EventArgs {
	bool AltKey {get;set;}
	string Code {get;set;}
	bool CtrlKey {get;set;}
	bool IsComposing {get;set;}
	string Key {get;set;}
	float Location {get;set;}
	bool MetaKey {get;set;}
	bool Repeat {get;set;}
	bool ShiftKey {get;set;}
	string Type {get;set;}
}
class MouseEventArgs : EventArgs {
	bool AltKey {get;set;}
	long Button {get;set;}
	long Buttons {get;set;}
	double ClientX {get;set;}
	double ClientY {get;set;}
	bool CtrlKey {get;set;}
	long Detail {get;set;}
	bool MetaKey {get;set;}
	double MovementX {get;set;}
	double MovementY {get;set;}
	double OffsetX {get;set;}
	double OffsetY {get;set;}
	double PageX {get;set;}
	double PageY {get;set;}
	double ScreenX {get;set;}
	double ScreenY {get;set;}
	bool ShiftKey {get;set;}
	string Type {get;set;}
}
class PageTitle : ComponentBase {
	RenderFragment ChildContent {get;set;}
}
class PointerEventArgs : MouseEventArgs {
	float Height {get;set;}
	bool IsPrimary {get;set;}
	long PointerId {get;set;}
	string PointerType {get;set;}
	float Pressure {get;set;}
	float TiltX {get;set;}
	float TiltY {get;set;}
	float Width {get;set;}
}
class ProgressEventArgs : EventArgs {
	bool LengthComputable {get;set;}
	long Loaded {get;set;}
	long Total {get;set;}
	string Type {get;set;}
}
static class RenderMode {
	static InteractiveAutoRenderMode InteractiveAuto {get;}
	static InteractiveServerRenderMode InteractiveServer {get;}
	static InteractiveWebAssemblyRenderMode InteractiveWebAssembly {get;}
}
class TouchEventArgs : EventArgs {
	bool AltKey {get;set;}
	TouchPoint[] ChangedTouches {get;set;}
	bool CtrlKey {get;set;}
	long Detail {get;set;}
	bool MetaKey {get;set;}
	bool ShiftKey {get;set;}
	TouchPoint[] TargetTouches {get;set;}
	TouchPoint[] Touches {get;set;}
	string Type {get;set;}
}
class TouchPoint {
	double ClientX {get;set;}
	double ClientY {get;set;}
	long Identifier {get;set;}
	double PageX {get;set;}
	double PageY {get;set;}
	double ScreenX {get;set;}
	double ScreenY {get;set;}
}
static class WebEventCallbackFactoryEventArgsExtensions {
	static EventCallback<ClipboardEventArgs> Create(this EventCallbackFactory factory, object receiver, Action<ClipboardEventArgs> callback);
	static EventCallback<ClipboardEventArgs> Create(this EventCallbackFactory factory, object receiver, Func<ClipboardEventArgs, Task> callback);
	static EventCallback<DragEventArgs> Create(this EventCallbackFactory factory, object receiver, Action<DragEventArgs> callback);
	static EventCallback<DragEventArgs> Create(this EventCallbackFactory factory, object receiver, Func<DragEventArgs, Task> callback);
	static EventCallback<ErrorEventArgs> Create(this EventCallbackFactory factory, object receiver, Action<ErrorEventArgs> callback);
	static EventCallback<ErrorEventArgs> Create(this EventCallbackFactory factory, object receiver, Func<ErrorEventArgs, Task> callback);
	static EventCallback<FocusEventArgs> Create(this EventCallbackFactory factory, object receiver, Action<FocusEventArgs> callback);
	static EventCallback<FocusEventArgs> Create(this EventCallbackFactory factory, object receiver, Func<FocusEventArgs, Task> callback);
	static EventCallback<KeyboardEventArgs> Create(this EventCallbackFactory factory, object receiver, Action<KeyboardEventArgs> callback);
	static EventCallback<KeyboardEventArgs> Create(this EventCallbackFactory factory, object receiver, Func<KeyboardEventArgs, Task> callback);
	static EventCallback<MouseEventArgs> Create(this EventCallbackFactory factory, object receiver, Action<MouseEventArgs> callback);
	static EventCallback<MouseEventArgs> Create(this EventCallbackFactory factory, object receiver, Func<MouseEventArgs, Task> callback);
	static EventCallback<PointerEventArgs> Create(this EventCallbackFactory factory, object receiver, Action<PointerEventArgs> callback);
	static EventCallback<PointerEventArgs> Create(this EventCallbackFactory factory, object receiver, Func<PointerEventArgs, Task> callback);
	static EventCallback<ProgressEventArgs> Create(this EventCallbackFactory factory, object receiver, Action<ProgressEventArgs> callback);
	static EventCallback<ProgressEventArgs> Create(this EventCallbackFactory factory, object receiver, Func<ProgressEventArgs, Task> callback);
	static EventCallback<TouchEventArgs> Create(this EventCallbackFactory factory, object receiver, Action<TouchEventArgs> callback);
	static EventCallback<TouchEventArgs> Create(this EventCallbackFactory factory, object receiver, Func<TouchEventArgs, Task> callback);
	static EventCallback<WheelEventArgs> Create(this EventCallbackFactory factory, object receiver, Action<WheelEventArgs> callback);
	static EventCallback<WheelEventArgs> Create(this EventCallbackFactory factory, object receiver, Func<WheelEventArgs, Task> callback);
}
static class WebRenderTreeBuilderExtensions {
	static void AddEventPreventDefaultAttribute(this RenderTreeBuilder builder, int sequence, string eventName, bool value);
	static void AddEventStopPropagationAttribute(this RenderTreeBuilder builder, int sequence, string eventName, bool value);
}
class WheelEventArgs : MouseEventArgs {
	long DeltaMode {get;set;}
	double DeltaX {get;set;}
	double DeltaY {get;set;}
	double DeltaZ {get;set;}
}
