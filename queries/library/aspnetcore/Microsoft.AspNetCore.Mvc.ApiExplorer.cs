// assemblies: Microsoft.AspNetCore.Mvc.Abstractions, Microsoft.AspNetCore.Mvc.ApiExplorer, Microsoft.AspNetCore.Mvc.Core
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using System;
using System.Collections.Generic;
namespace Microsoft.AspNetCore.Mvc.ApiExplorer;
class ApiConventionNameMatchAttribute : Attribute {
	ApiConventionNameMatchBehavior MatchBehavior {get;}
}
enum ApiConventionNameMatchBehavior { Any, Exact, Prefix, Suffix }
class ApiConventionResult {
	IReadOnlyList<IApiResponseMetadataProvider> ResponseMetadataProviders {get;}
}
class ApiConventionTypeMatchAttribute : Attribute {
	ApiConventionTypeMatchBehavior MatchBehavior {get;}
}
enum ApiConventionTypeMatchBehavior { Any, AssignableFrom }
class ApiDescription {
	ActionDescriptor ActionDescriptor {get;set;}
	string GroupName {get;set;}
	string HttpMethod {get;set;}
	IList<ApiParameterDescription> ParameterDescriptions {get;}
	IDictionary<object, object> Properties {get;}
	string RelativePath {get;set;}
	IList<ApiRequestFormat> SupportedRequestFormats {get;}
	IList<ApiResponseType> SupportedResponseTypes {get;}
}
static class ApiDescriptionExtensions {
	static T GetProperty<T>(this ApiDescription apiDescription);
	static void SetProperty<T>(this ApiDescription apiDescription, T value);
}
class ApiDescriptionGroup {
	string GroupName {get;}
	IReadOnlyList<ApiDescription> Items {get;}
}
class ApiDescriptionGroupCollection {
	IReadOnlyList<ApiDescriptionGroup> Items {get;}
	int Version {get;}
}
class ApiDescriptionGroupCollectionProvider : IApiDescriptionGroupCollectionProvider {
	ApiDescriptionGroupCollection ApiDescriptionGroups {get;}
}
class ApiDescriptionProviderContext {
	IReadOnlyList<ActionDescriptor> Actions {get;}
	IList<ApiDescription> Results {get;}
}
class ApiParameterDescription {
	BindingInfo BindingInfo {get;set;}
	object DefaultValue {get;set;}
	bool IsRequired {get;set;}
	ModelMetadata ModelMetadata {get;set;}
	string Name {get;set;}
	ParameterDescriptor ParameterDescriptor {get;set;}
	ApiParameterRouteInfo RouteInfo {get;set;}
	BindingSource Source {get;set;}
	Type Type {get;set;}
}
class ApiParameterRouteInfo {
	IEnumerable<IRouteConstraint> Constraints {get;set;}
	object DefaultValue {get;set;}
	bool IsOptional {get;set;}
}
class ApiRequestFormat {
	IInputFormatter Formatter {get;set;}
	string MediaType {get;set;}
}
class ApiResponseFormat {
	IOutputFormatter Formatter {get;set;}
	string MediaType {get;set;}
}
class ApiResponseType {
	IList<ApiResponseFormat> ApiResponseFormats {get;set;}
	bool IsDefaultResponse {get;set;}
	ModelMetadata ModelMetadata {get;set;}
	int StatusCode {get;set;}
	Type Type {get;set;}
}
class DefaultApiDescriptionProvider : IApiDescriptionProvider {
	int Order {get;}
	void OnProvidersExecuted(ApiDescriptionProviderContext context);
	void OnProvidersExecuting(ApiDescriptionProviderContext context);
}
interface IApiDefaultResponseMetadataProvider : IApiResponseMetadataProvider {}
interface IApiDescriptionGroupCollectionProvider {
	ApiDescriptionGroupCollection ApiDescriptionGroups {get;}
}
interface IApiDescriptionGroupNameProvider {
	string GroupName {get;}
}
interface IApiDescriptionProvider {
	int Order {get;}
	void OnProvidersExecuted(ApiDescriptionProviderContext context);
	void OnProvidersExecuting(ApiDescriptionProviderContext context);
}
interface IApiDescriptionVisibilityProvider {
	bool IgnoreApi {get;}
}
interface IApiRequestFormatMetadataProvider {
	IReadOnlyList<string> GetSupportedContentTypes(string contentType, Type objectType);
}
interface IApiRequestMetadataProvider : IFilterMetadata {
	void SetContentTypes(MediaTypeCollection contentTypes);
}
interface IApiResponseMetadataProvider : IFilterMetadata {
	int StatusCode {get;}
	Type Type {get;}
	void SetContentTypes(MediaTypeCollection contentTypes);
}
interface IApiResponseTypeMetadataProvider {
	IReadOnlyList<string> GetSupportedContentTypes(string contentType, Type objectType);
}
