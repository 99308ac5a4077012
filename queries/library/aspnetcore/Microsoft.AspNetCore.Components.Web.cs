// assemblies: Microsoft.AspNetCore.Components.Web
using System;
namespace Microsoft.AspNetCore.Components.Web;
static class BindAttributes {}
class ClipboardEventArgs : EventArgs {}
class DataTransfer {}
class DataTransferItem {}
class DragEventArgs : MouseEventArgs {}
class ErrorBoundary : ErrorBoundaryBase {}
class ErrorEventArgs : EventArgs {}
static class EventHandlers {}
class FocusEventArgs : EventArgs {}
class HeadContent : ComponentBase {}
class HeadOutlet : ComponentBase {}
class HtmlRenderer : IAsyncDisposable, IDisposable {}
interface IErrorBoundaryLogger {}
interface IJSComponentConfiguration {}
class InteractiveAutoRenderMode : IComponentRenderMode {}
class InteractiveServerRenderMode : IComponentRenderMode {}
class InteractiveWebAssemblyRenderMode : IComponentRenderMode {}
static class JSComponentConfigurationExtensions {}
class JSComponentConfigurationStore {}
class KeyboardEventArgs : EventArgs {}
class MouseEventArgs : EventArgs {}
class PageTitle : ComponentBase {}
class PointerEventArgs : MouseEventArgs {}
class ProgressEventArgs : EventArgs {}
static class RenderMode {}
class TouchEventArgs : EventArgs {}
class TouchPoint {}
static class WebEventCallbackFactoryEventArgsExtensions {}
static class WebRenderTreeBuilderExtensions {}
class WheelEventArgs : MouseEventArgs {}
