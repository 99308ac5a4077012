// assemblies: Microsoft.AspNetCore.Mvc.Abstractions, Microsoft.AspNetCore.Mvc.Core
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using System;
using System.Collections.Generic;
namespace Microsoft.AspNetCore.Mvc.ActionConstraints;
class ActionConstraintContext {
	IReadOnlyList<ActionSelectorCandidate> Candidates {get;set;}
	ActionSelectorCandidate CurrentCandidate {get;set;}
	RouteContext RouteContext {get;set;}
}
class ActionConstraintItem {
	IActionConstraint Constraint {get;set;}
	bool IsReusable {get;set;}
	IActionConstraintMetadata Metadata {get;}
}
class ActionConstraintProviderContext {
	ActionDescriptor Action {get;}
	HttpContext HttpContext {get;}
	IList<ActionConstraintItem> Results {get;}
}
abstract class ActionMethodSelectorAttribute : Attribute, IActionConstraint {
	int Order {get;set;}
	bool Accept(ActionConstraintContext context);
	bool IsValidForRequest(RouteContext routeContext, ActionDescriptor action);
}
struct ActionSelectorCandidate {
	ActionDescriptor Action {get;}
	IReadOnlyList<IActionConstraint> Constraints {get;}
}
class HttpMethodActionConstraint : IActionConstraint {
	static int HttpMethodConstraintOrder;
	IEnumerable<string> HttpMethods {get;}
	int Order {get;}
	bool Accept(ActionConstraintContext context);
}
interface IActionConstraint : IActionConstraintMetadata {
	int Order {get;}
	bool Accept(ActionConstraintContext context);
}
interface IActionConstraintFactory : IActionConstraintMetadata {
	bool IsReusable {get;}
	IActionConstraint CreateInstance(IServiceProvider services);
}
interface IActionConstraintMetadata {}
interface IActionConstraintProvider {
	int Order {get;}
	void OnProvidersExecuted(ActionConstraintProviderContext context);
	void OnProvidersExecuting(ActionConstraintProviderContext context);
}
