// assemblies: Microsoft.AspNetCore.Components.Endpoints
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using System.Collections.Generic;
namespace Microsoft.AspNetCore.Components.Endpoints.Infrastructure;
static class ComponentEndpointConventionBuilderHelper {
	static void AddRenderMode(RazorComponentsEndpointConventionBuilder builder, IComponentRenderMode renderMode);
	static IEndpointRouteBuilder GetEndpointRouteBuilder(RazorComponentsEndpointConventionBuilder builder);
}
abstract class RenderModeEndpointProvider {
	IEnumerable<RouteEndpointBuilder> GetEndpointBuilders(IComponentRenderMode renderMode, IApplicationBuilder applicationBuilder);
	bool Supports(IComponentRenderMode renderMode);
}
