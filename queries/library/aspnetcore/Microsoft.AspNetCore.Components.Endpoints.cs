// assemblies: Microsoft.AspNetCore.Components.Endpoints
namespace Microsoft.AspNetCore.Components.Endpoints;
class ComponentTypeMetadata {}
interface IComponentPrerenderer {}
interface IRazorComponentEndpointInvoker {}
class RazorComponentsServiceOptions {}
class RootComponentMetadata {}
