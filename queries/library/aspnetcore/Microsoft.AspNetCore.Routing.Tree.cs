// assemblies: Microsoft.AspNetCore.Routing
using Microsoft.AspNetCore.Routing.Template;
using System.Collections.Generic;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Routing.Tree;
class InboundMatch {
	InboundRouteEntry Entry {get;set;}
	TemplateMatcher TemplateMatcher {get;set;}
}
class InboundRouteEntry {
	IDictionary<string, IRouteConstraint> Constraints {get;set;}
	RouteValueDictionary Defaults {get;set;}
	IRouter Handler {get;set;}
	int Order {get;set;}
	decimal Precedence {get;set;}
	string RouteName {get;set;}
	RouteTemplate RouteTemplate {get;set;}
}
class OutboundMatch {
	OutboundRouteEntry Entry {get;set;}
	TemplateBinder TemplateBinder {get;set;}
}
class OutboundRouteEntry {
	IDictionary<string, IRouteConstraint> Constraints {get;set;}
	object Data {get;set;}
	RouteValueDictionary Defaults {get;set;}
	IRouter Handler {get;set;}
	int Order {get;set;}
	decimal Precedence {get;set;}
	RouteValueDictionary RequiredLinkValues {get;set;}
	string RouteName {get;set;}
	RouteTemplate RouteTemplate {get;set;}
}
class TreeRouteBuilder {
	IList<InboundRouteEntry> InboundEntries {get;}
	IList<OutboundRouteEntry> OutboundEntries {get;}
	TreeRouter Build();
	TreeRouter Build(int version);
	void Clear();
	InboundRouteEntry MapInbound(IRouter handler, RouteTemplate routeTemplate, string routeName, int order);
	OutboundRouteEntry MapOutbound(IRouter handler, RouteTemplate routeTemplate, RouteValueDictionary requiredLinkValues, string routeName, int order);
}
class TreeRouter : IRouter {
	static string RouteGroupKey;
	int Version {get;}
	VirtualPathData GetVirtualPath(VirtualPathContext context);
	Task RouteAsync(RouteContext context);
}
class UrlMatchingNode {
	UrlMatchingNode CatchAlls {get;set;}
	UrlMatchingNode ConstrainedCatchAlls {get;set;}
	UrlMatchingNode ConstrainedParameters {get;set;}
	int Depth {get;}
	bool IsCatchAll {get;set;}
	Dictionary<string, UrlMatchingNode> Literals {get;}
	List<InboundMatch> Matches {get;}
	UrlMatchingNode Parameters {get;set;}
}
class UrlMatchingTree {
	int Order {get;}
	UrlMatchingNode Root {get;}
}
