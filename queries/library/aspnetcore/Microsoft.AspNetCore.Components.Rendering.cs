// assemblies: Microsoft.AspNetCore.Components
using Microsoft.AspNetCore.Components.RenderTree;
using System;
using System.Collections.Generic;
namespace Microsoft.AspNetCore.Components.Rendering;
class ComponentState : IAsyncDisposable {}
class RenderTreeBuilder : IDisposable {
	void AddAttribute(int sequence, string name, string value = default);
	void AddAttribute(int sequence, string name, MulticastDelegate value);
	void AddAttribute(int sequence, string name, EventCallback value);
	void AddAttribute<TArgument>(int sequence, string name, EventCallback<TArgument> value);
	void AddAttribute(int sequence, string name, object value);
	void AddAttribute(int sequence, RenderTreeFrame frame);
	void AddComponentParameter(int sequence, string name, object value);
	void AddComponentReferenceCapture(int sequence, Action<object> componentReferenceCaptureAction);
	void AddComponentRenderMode(IComponentRenderMode renderMode);
	void AddContent(int sequence, string textContent);
	void AddContent(int sequence, RenderFragment fragment);
	void AddContent<TValue>(int sequence, RenderFragment<TValue> fragment, TValue value);
	void AddContent(int sequence, MarkupString? markupContent);
	void AddContent(int sequence, MarkupString markupContent);
	void AddContent(int sequence, object textContent);
	void AddElementReferenceCapture(int sequence, Action<ElementReference> elementReferenceCaptureAction);
	void AddMarkupContent(int sequence, string markupContent);
	void AddMultipleAttributes(int sequence, IEnumerable<KeyValuePair<string, object>> attributes);
	void AddNamedEvent(string eventType, string assignedName);
	void Clear();
	void CloseComponent();
	void CloseElement();
	void CloseRegion();
	void Dispose();
	ArrayRange<RenderTreeFrame> GetFrames();
	void OpenComponent<TComponent>(int sequence) where TComponent : IComponent;
	void OpenComponent(int sequence, Type componentType);
	void OpenElement(int sequence, string elementName);
	void OpenRegion(int sequence);
	void SetKey(object value);
	void SetUpdatesAttributeName(string updatesAttributeName);
}
