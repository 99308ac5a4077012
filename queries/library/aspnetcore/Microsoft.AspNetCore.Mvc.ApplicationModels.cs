// assemblies: Microsoft.AspNetCore.Mvc.Core, Microsoft.AspNetCore.Mvc.RazorPages
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Reflection;
namespace Microsoft.AspNetCore.Mvc.ApplicationModels;
class ActionModel : IApiExplorerModel, ICommonModel, IFilterModel {
	MethodInfo ActionMethod {get;}
	string ActionName {get;set;}
	ApiExplorerModel ApiExplorer {get;set;}
	IReadOnlyList<object> Attributes {get;}
	ControllerModel Controller {get;set;}
	string DisplayName {get;}
	IList<IFilterMetadata> Filters {get;}
	IList<ParameterModel> Parameters {get;}
	IDictionary<object, object> Properties {get;}
	IOutboundParameterTransformer RouteParameterTransformer {get;set;}
	IDictionary<string, string> RouteValues {get;}
	IList<SelectorModel> Selectors {get;}
}
class ApiConventionApplicationModelConvention : IActionModelConvention {
	ProducesErrorResponseTypeAttribute DefaultErrorResponseType {get;}
	void Apply(ActionModel action);
	protected bool ShouldApply(ActionModel action);
}
class ApiExplorerModel {
	string GroupName {get;set;}
	bool? IsVisible {get;set;}
}
class ApiVisibilityConvention : IActionModelConvention {
	void Apply(ActionModel action);
	protected bool ShouldApply(ActionModel action);
}
class ApplicationModel : IApiExplorerModel, IFilterModel, IPropertyModel {
	ApiExplorerModel ApiExplorer {get;set;}
	IList<ControllerModel> Controllers {get;}
	IList<IFilterMetadata> Filters {get;}
	IDictionary<object, object> Properties {get;}
}
class ApplicationModelProviderContext {
	IEnumerable<TypeInfo> ControllerTypes {get;}
	ApplicationModel Result {get;}
}
class AttributeRouteModel {
	IRouteTemplateProvider Attribute {get;}
	bool IsAbsoluteTemplate {get;}
	string Name {get;set;}
	int? Order {get;set;}
	bool SuppressLinkGeneration {get;set;}
	bool SuppressPathMatching {get;set;}
	string Template {get;set;}
	static AttributeRouteModel CombineAttributeRouteModel(AttributeRouteModel left, AttributeRouteModel right);
	static string CombineTemplates(string prefix, string template);
	static bool IsOverridePattern(string template);
	static string ReplaceTokens(string template, IDictionary<string, string> values, IOutboundParameterTransformer routeTokenTransformer = default);
}
class ClientErrorResultFilterConvention : IActionModelConvention {
	void Apply(ActionModel action);
	protected bool ShouldApply(ActionModel action);
}
class ConsumesConstraintForFormFileParameterConvention : IActionModelConvention {
	void Apply(ActionModel action);
	protected bool ShouldApply(ActionModel action);
}
class ControllerModel : IApiExplorerModel, ICommonModel, IFilterModel {
	IList<ActionModel> Actions {get;}
	ApiExplorerModel ApiExplorer {get;set;}
	ApplicationModel Application {get;set;}
	IReadOnlyList<object> Attributes {get;}
	string ControllerName {get;set;}
	IList<PropertyModel> ControllerProperties {get;}
	TypeInfo ControllerType {get;}
	string DisplayName {get;}
	IList<IFilterMetadata> Filters {get;}
	IDictionary<object, object> Properties {get;}
	IDictionary<string, string> RouteValues {get;}
	IList<SelectorModel> Selectors {get;}
}
interface IActionModelConvention {
	void Apply(ActionModel action);
}
interface IApiExplorerModel {
	ApiExplorerModel ApiExplorer {get;set;}
}
interface IApplicationModelConvention {
	void Apply(ApplicationModel application);
}
interface IApplicationModelProvider {
	int Order {get;}
	void OnProvidersExecuted(ApplicationModelProviderContext context);
	void OnProvidersExecuting(ApplicationModelProviderContext context);
}
interface IBindingModel {
	BindingInfo BindingInfo {get;set;}
}
interface ICommonModel : IPropertyModel {
	IReadOnlyList<object> Attributes {get;}
	MemberInfo MemberInfo {get;}
	string Name {get;}
}
interface IControllerModelConvention {
	void Apply(ControllerModel controller);
}
interface IFilterModel {
	IList<IFilterMetadata> Filters {get;}
}
interface IPageApplicationModelConvention : IPageConvention {
	void Apply(PageApplicationModel model);
}
interface IPageApplicationModelPartsProvider {
	PageHandlerModel CreateHandlerModel(MethodInfo method);
	PageParameterModel CreateParameterModel(ParameterInfo parameter);
	PagePropertyModel CreatePropertyModel(PropertyInfo property);
	bool IsHandler(MethodInfo methodInfo);
}
interface IPageApplicationModelProvider {
	int Order {get;}
	void OnProvidersExecuted(PageApplicationModelProviderContext context);
	void OnProvidersExecuting(PageApplicationModelProviderContext context);
}
interface IPageConvention {}
interface IPageHandlerModelConvention : IPageConvention {
	void Apply(PageHandlerModel model);
}
interface IPageRouteModelConvention : IPageConvention {
	void Apply(PageRouteModel model);
}
interface IPageRouteModelProvider {
	int Order {get;}
	void OnProvidersExecuted(PageRouteModelProviderContext context);
	void OnProvidersExecuting(PageRouteModelProviderContext context);
}
interface IParameterModelBaseConvention {
	void Apply(ParameterModelBase parameter);
}
interface IParameterModelConvention {
	void Apply(ParameterModel parameter);
}
interface IPropertyModel {
	IDictionary<object, object> Properties {get;}
}
class InferParameterBindingInfoConvention : IActionModelConvention {
	void Apply(ActionModel action);
	protected bool ShouldApply(ActionModel action);
}
class InvalidModelStateFilterConvention : IActionModelConvention {
	void Apply(ActionModel action);
	protected bool ShouldApply(ActionModel action);
}
class PageApplicationModel {
	PageActionDescriptor ActionDescriptor {get;}
	string AreaName {get;}
	TypeInfo DeclaredModelType {get;}
	IList<object> EndpointMetadata {get;}
	IList<IFilterMetadata> Filters {get;}
	IList<PageHandlerModel> HandlerMethods {get;}
	IList<PagePropertyModel> HandlerProperties {get;}
	TypeInfo HandlerType {get;}
	IReadOnlyList<object> HandlerTypeAttributes {get;}
	TypeInfo ModelType {get;set;}
	TypeInfo PageType {get;set;}
	IDictionary<object, object> Properties {get;}
	string RelativePath {get;}
	string RouteTemplate {get;}
	string ViewEnginePath {get;}
}
class PageApplicationModelProviderContext {
	PageActionDescriptor ActionDescriptor {get;}
	PageApplicationModel PageApplicationModel {get;set;}
	TypeInfo PageType {get;}
}
class PageConventionCollection : Collection<IPageConvention> {
	IPageApplicationModelConvention AddAreaFolderApplicationModelConvention(string areaName, string folderPath, Action<PageApplicationModel> action);
	IPageRouteModelConvention AddAreaFolderRouteModelConvention(string areaName, string folderPath, Action<PageRouteModel> action);
	IPageApplicationModelConvention AddAreaPageApplicationModelConvention(string areaName, string pageName, Action<PageApplicationModel> action);
	IPageRouteModelConvention AddAreaPageRouteModelConvention(string areaName, string pageName, Action<PageRouteModel> action);
	IPageApplicationModelConvention AddFolderApplicationModelConvention(string folderPath, Action<PageApplicationModel> action);
	IPageRouteModelConvention AddFolderRouteModelConvention(string folderPath, Action<PageRouteModel> action);
	IPageApplicationModelConvention AddPageApplicationModelConvention(string pageName, Action<PageApplicationModel> action);
	IPageRouteModelConvention AddPageRouteModelConvention(string pageName, Action<PageRouteModel> action);
	void RemoveType<TPageConvention>() where TPageConvention : IPageConvention;
	void RemoveType(Type pageConventionType);
}
class PageHandlerModel : ICommonModel {
	IReadOnlyList<object> Attributes {get;}
	string HandlerName {get;set;}
	string HttpMethod {get;set;}
	MethodInfo MethodInfo {get;}
	string Name {get;set;}
	PageApplicationModel Page {get;set;}
	IList<PageParameterModel> Parameters {get;}
	IDictionary<object, object> Properties {get;}
}
class PageParameterModel : ParameterModelBase, ICommonModel {
	PageHandlerModel Handler {get;set;}
	ParameterInfo ParameterInfo {get;}
	string ParameterName {get;set;}
}
class PagePropertyModel : ParameterModelBase, ICommonModel {
	PageApplicationModel Page {get;set;}
	PropertyInfo PropertyInfo {get;}
	string PropertyName {get;set;}
}
class PageRouteMetadata {
	string PageRoute {get;}
	string RouteTemplate {get;}
}
class PageRouteModel {
	string AreaName {get;}
	IDictionary<object, object> Properties {get;}
	string RelativePath {get;}
	IOutboundParameterTransformer RouteParameterTransformer {get;set;}
	IDictionary<string, string> RouteValues {get;}
	IList<SelectorModel> Selectors {get;}
	string ViewEnginePath {get;}
}
class PageRouteModelProviderContext {
	IList<PageRouteModel> RouteModels {get;}
}
class PageRouteTransformerConvention : IPageRouteModelConvention {
	void Apply(PageRouteModel model);
	protected bool ShouldApply(PageRouteModel action);
}
class ParameterModel : ParameterModelBase, ICommonModel {
	ActionModel Action {get;set;}
	IReadOnlyList<object> Attributes {get;}
	string DisplayName {get;}
	ParameterInfo ParameterInfo {get;}
	string ParameterName {get;set;}
	IDictionary<object, object> Properties {get;}
}
abstract class ParameterModelBase : IBindingModel {
	IReadOnlyList<object> Attributes {get;}
	BindingInfo BindingInfo {get;set;}
	string Name {get;set;}
	Type ParameterType {get;}
	IDictionary<object, object> Properties {get;}
}
class PropertyModel : ParameterModelBase, ICommonModel {
	IReadOnlyList<object> Attributes {get;}
	ControllerModel Controller {get;set;}
	IDictionary<object, object> Properties {get;}
	PropertyInfo PropertyInfo {get;}
	string PropertyName {get;set;}
}
class RouteTokenTransformerConvention : IActionModelConvention {
	void Apply(ActionModel action);
	protected bool ShouldApply(ActionModel action);
}
class SelectorModel {
	IList<IActionConstraintMetadata> ActionConstraints {get;}
	AttributeRouteModel AttributeRouteModel {get;set;}
	IList<object> EndpointMetadata {get;}
}
