// assemblies: Microsoft.AspNetCore.Components, Microsoft.AspNetCore.Components.Web
using Microsoft.AspNetCore.Components.Rendering;
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Components.RenderTree;
struct ArrayBuilderSegment<T> : IEnumerable<T> {
	T[] Array {get;}
	int Count {get;}
	int Offset {get;}
	T this[int index] {get;}
}
struct ArrayRange<T> {
	T[] Array;
	int Count;
	ArrayRange<T> Clone();
}
enum ComponentFrameFlags { HasCallerSpecifiedRenderMode }
class EventFieldInfo {
	int ComponentId {get;set;}
	object FieldValue {get;set;}
}
struct NamedEventChange {
	string AssignedName {get;}
	NamedEventChangeType ChangeType {get;}
	int ComponentId {get;}
	string EventType {get;}
	int FrameIndex {get;}
}
enum NamedEventChangeType { Added, Removed }
struct RenderBatch {
	ArrayRange<int> DisposedComponentIDs {get;}
	ArrayRange<ulong> DisposedEventHandlerIDs {get;}
	ArrayRange<NamedEventChange>? NamedEventChanges {get;}
	ArrayRange<RenderTreeFrame> ReferenceFrames {get;}
	ArrayRange<RenderTreeDiff> UpdatedComponents {get;}
}
struct RenderTreeDiff {
	int ComponentId;
	ArrayBuilderSegment<RenderTreeEdit> Edits;
}
struct RenderTreeEdit {
	RenderTreeEditType Type;
	int SiblingIndex, ReferenceFrameIndex, MoveToSiblingIndex;
	string RemovedAttributeName;
}
enum RenderTreeEditType { PrependFrame, RemoveFrame, SetAttribute, RemoveAttribute, UpdateText, StepIn, StepOut, UpdateMarkup, PermutationListEntry, PermutationListEnd }
struct RenderTreeFrame {
	ulong AttributeEventHandlerId {get;}
	string AttributeEventUpdatesAttributeName {get;}
	string AttributeName {get;}
	object AttributeValue {get;}
	IComponent Component {get;}
	ComponentFrameFlags ComponentFrameFlags {get;}
	int ComponentId {get;}
	object ComponentKey {get;}
	Action<object> ComponentReferenceCaptureAction {get;}
	int ComponentReferenceCaptureParentFrameIndex {get;}
	IComponentRenderMode ComponentRenderMode {get;}
	int ComponentSubtreeLength {get;}
	Type ComponentType {get;}
	object ElementKey {get;}
	string ElementName {get;}
	Action<ElementReference> ElementReferenceCaptureAction {get;}
	string ElementReferenceCaptureId {get;}
	int ElementSubtreeLength {get;}
	RenderTreeFrameType FrameType {get;}
	string MarkupContent {get;}
	string NamedEventAssignedName {get;}
	string NamedEventType {get;}
	int RegionSubtreeLength {get;}
	int Sequence {get;}
	string TextContent {get;}
}
enum RenderTreeFrameType { None, Element, Text, Attribute, Component, Region, ElementReferenceCapture, ComponentReferenceCapture, Markup, ComponentRenderMode, NamedEvent }
abstract class Renderer : IAsyncDisposable, IDisposable {
	protected ResourceAssetCollection Assets {get;}
	Dispatcher Dispatcher {get;}
	protected ElementReferenceContext ElementReferenceContext {get;set;}
	protected RendererInfo RendererInfo {get;}
	event UnhandledExceptionEventHandler UnhandledSynchronizationException;
	protected void AddPendingTask(ComponentState componentState, Task task);
	protected int AssignRootComponentId(IComponent component);
	protected ComponentState CreateComponentState(int componentId, IComponent component, ComponentState parentComponentState);
	Task DispatchEventAsync(ulong eventHandlerId, EventFieldInfo fieldInfo, EventArgs eventArgs, bool waitForQuiescence = default);
	protected void Dispose(bool disposing);
	void Dispose();
	ValueTask DisposeAsync();
	protected IComponentRenderMode GetComponentRenderMode(IComponent component);
	protected ComponentState GetComponentState(int componentId);
	protected ComponentState GetComponentState(IComponent component);
	protected ArrayRange<RenderTreeFrame> GetCurrentRenderTreeFrames(int componentId);
	Type GetEventArgsType(ulong eventHandlerId);
	protected void HandleException(Exception exception);
	protected IComponent InstantiateComponent(Type componentType);
	protected void ProcessPendingRender();
	protected void RemoveRootComponent(int componentId);
	protected Task RenderRootComponentAsync(int componentId);
	protected Task RenderRootComponentAsync(int componentId, ParameterView initialParameters);
	protected IComponent ResolveComponentForRenderMode(Type componentType, int? parentComponentId, IComponentActivator componentActivator, IComponentRenderMode renderMode);
	protected Task UpdateDisplayAsync(in RenderBatch renderBatch);
}
class WebEventDescriptor {
	EventFieldInfo EventFieldInfo {get;set;}
	ulong EventHandlerId {get;set;}
	string EventName {get;set;}
}
abstract class WebRenderer : Renderer {
	protected int RendererId {get;set;}
	protected int AddRootComponent(Type componentType, string domElementSelector);
	protected void AttachRootComponentToBrowser(int componentId, string domElementSelector);
	protected int GetWebRendererId();
}
