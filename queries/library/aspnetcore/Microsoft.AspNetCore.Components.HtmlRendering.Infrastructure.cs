// assemblies: Microsoft.AspNetCore.Components.Web
using Microsoft.AspNetCore.Components.RenderTree;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;
using System;
using System.IO;
namespace Microsoft.AspNetCore.Components.HtmlRendering.Infrastructure;
class StaticHtmlRenderer : Renderer {
	HtmlRootComponent BeginRenderingComponent(Type componentType, ParameterView initialParameters);
	HtmlRootComponent BeginRenderingComponent(IComponent component, ParameterView initialParameters);
	protected void RenderChildComponent(TextWriter output, ref RenderTreeFrame componentFrame);
	protected bool TryCreateScopeQualifiedEventName(int componentId, string assignedEventName, out string scopeQualifiedEventName);
	protected void WriteComponentHtml(int componentId, TextWriter output);
}
