// assemblies: Microsoft.AspNetCore.Components.Endpoints
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using System;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Components.Endpoints;
class ComponentTypeMetadata {
	Type Type {get;}
}
interface IComponentPrerenderer {
	Dispatcher Dispatcher {get;}
	ValueTask<IHtmlAsyncContent> PrerenderComponentAsync(HttpContext httpContext, Type componentType, IComponentRenderMode renderMode, ParameterView parameters);
	ValueTask<IHtmlContent> PrerenderPersistedStateAsync(HttpContext httpContext, PersistedStateSerializationMode serializationMode);
}
interface IRazorComponentEndpointInvoker {
	Task Render(HttpContext context);
}
class RazorComponentsServiceOptions {
	bool DetailedErrors {get;set;}
	int MaxFormMappingCollectionSize {get;set;}
	int MaxFormMappingErrorCount {get;set;}
	int MaxFormMappingKeySize {get;set;}
	int MaxFormMappingRecursionDepth {get;set;}
	TimeSpan TemporaryRedirectionUrlValidityDuration {get;set;}
}
class RootComponentMetadata {
	Type Type {get;}
}
