// assemblies: Microsoft.AspNetCore.Http.Abstractions
namespace Microsoft.AspNetCore.Http.Metadata;
class AcceptsMetadata : IAcceptsMetadata {}
class FormMappingOptionsMetadata {}
interface IAcceptsMetadata {}
interface IDisableHttpMetricsMetadata {}
interface IEndpointDescriptionMetadata {
	string Description {get;}
}
interface IEndpointMetadataProvider {}
interface IEndpointParameterMetadataProvider {}
interface IEndpointSummaryMetadata {}
interface IFormOptionsMetadata {}
interface IFromBodyMetadata {}
interface IFromFormMetadata {}
interface IFromHeaderMetadata {}
interface IFromQueryMetadata {}
interface IFromRouteMetadata {}
interface IFromServiceMetadata {}
interface IParameterBindingMetadata {}
interface IProducesResponseTypeMetadata {}
interface IRequestSizeLimitMetadata {}
interface IRouteDiagnosticsMetadata {}
interface ISkipStatusCodePagesMetadata {}
interface ITagsMetadata {}
