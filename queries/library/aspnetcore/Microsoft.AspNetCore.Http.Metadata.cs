// assemblies: Microsoft.AspNetCore.Http.Abstractions
using System;
using System.Collections.Generic;
using System.Reflection;
namespace Microsoft.AspNetCore.Http.Metadata;
class AcceptsMetadata : IAcceptsMetadata {
	IReadOnlyList<string> ContentTypes {get;}
	bool IsOptional {get;}
	Type RequestType {get;}
}
class FormMappingOptionsMetadata {
	int? MaxCollectionSize {get;}
	int? MaxKeySize {get;}
	int? MaxRecursionDepth {get;}
}
interface IAcceptsMetadata {
	IReadOnlyList<string> ContentTypes {get;}
	bool IsOptional {get;}
	Type RequestType {get;}
}
interface IDisableHttpMetricsMetadata {}
interface IEndpointDescriptionMetadata {
	string Description {get;}
}
interface IEndpointMetadataProvider {}
interface IEndpointParameterMetadataProvider {}
interface IEndpointSummaryMetadata {
	string Summary {get;}
}
interface IFormOptionsMetadata {
	bool? BufferBody {get;}
	long? BufferBodyLengthLimit {get;}
	int? KeyLengthLimit {get;}
	int? MemoryBufferThreshold {get;}
	long? MultipartBodyLengthLimit {get;}
	int? MultipartBoundaryLengthLimit {get;}
	int? MultipartHeadersCountLimit {get;}
	int? MultipartHeadersLengthLimit {get;}
	int? ValueCountLimit {get;}
	int? ValueLengthLimit {get;}
}
interface IFromBodyMetadata {
	bool AllowEmpty {get;}
}
interface IFromFormMetadata {
	string Name {get;}
}
interface IFromHeaderMetadata {
	string Name {get;}
}
interface IFromQueryMetadata {
	string Name {get;}
}
interface IFromRouteMetadata {
	string Name {get;}
}
interface IFromServiceMetadata {}
interface IParameterBindingMetadata {
	bool HasBindAsync {get;}
	bool HasTryParse {get;}
	bool IsOptional {get;}
	string Name {get;}
	ParameterInfo ParameterInfo {get;}
}
interface IProducesResponseTypeMetadata {
	IEnumerable<string> ContentTypes {get;}
	int StatusCode {get;}
	Type Type {get;}
}
interface IRequestSizeLimitMetadata {
	long? MaxRequestBodySize {get;}
}
interface IRouteDiagnosticsMetadata {
	string Route {get;}
}
interface ISkipStatusCodePagesMetadata {}
interface ITagsMetadata {
	IReadOnlyList<string> Tags {get;}
}
