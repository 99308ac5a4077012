// assemblies: Microsoft.AspNetCore.Mvc.Abstractions
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Routing;
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Mvc.Abstractions;
class ActionDescriptor {
	IList<IActionConstraintMetadata> ActionConstraints {get;set;}
	AttributeRouteInfo AttributeRouteInfo {get;set;}
	IList<ParameterDescriptor> BoundProperties {get;set;}
	string DisplayName {get;set;}
	IList<object> EndpointMetadata {get;set;}
	IList<FilterDescriptor> FilterDescriptors {get;set;}
	string Id {get;}
	IList<ParameterDescriptor> Parameters {get;set;}
	IDictionary<object, object> Properties {get;set;}
	IDictionary<string, string> RouteValues {get;set;}
}
static class ActionDescriptorExtensions {
	static T GetProperty<T>(this ActionDescriptor actionDescriptor);
	static void SetProperty<T>(this ActionDescriptor actionDescriptor, T value);
}
class ActionDescriptorProviderContext {
	IList<ActionDescriptor> Results {get;}
}
class ActionInvokerProviderContext {
	ActionContext ActionContext {get;}
	IActionInvoker Result {get;set;}
}
interface IActionDescriptorProvider {
	int Order {get;}
	void OnProvidersExecuted(ActionDescriptorProviderContext context);
	void OnProvidersExecuting(ActionDescriptorProviderContext context);
}
interface IActionInvoker {
	Task InvokeAsync();
}
interface IActionInvokerProvider {
	int Order {get;}
	void OnProvidersExecuted(ActionInvokerProviderContext context);
	void OnProvidersExecuting(ActionInvokerProviderContext context);
}
class ParameterDescriptor {
	BindingInfo BindingInfo {get;set;}
	string Name {get;set;}
	Type ParameterType {get;set;}
}
