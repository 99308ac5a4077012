// assemblies: Microsoft.AspNetCore.Routing
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Patterns;
using System.Collections.Generic;
namespace Microsoft.AspNetCore.Routing.Template;
class InlineConstraint {
	string Constraint {get;}
}
static class RoutePrecedence {
	static decimal ComputeInbound(RouteTemplate template);
	static decimal ComputeOutbound(RouteTemplate template);
}
class RouteTemplate {
	IList<TemplatePart> Parameters {get;}
	IList<TemplateSegment> Segments {get;}
	string TemplateText {get;}
	TemplatePart GetParameter(string name);
	TemplateSegment GetSegment(int index);
	RoutePattern ToRoutePattern();
}
class TemplateBinder {
	string BindValues(RouteValueDictionary acceptedValues);
	TemplateValuesResult GetValues(RouteValueDictionary ambientValues, RouteValueDictionary values);
	static bool RoutePartsEqual(object a, object b);
	bool TryProcessConstraints(HttpContext httpContext, RouteValueDictionary combinedValues, out string parameterName, out IRouteConstraint constraint);
}
abstract class TemplateBinderFactory {
	TemplateBinder Create(RouteTemplate template, RouteValueDictionary defaults);
	TemplateBinder Create(RoutePattern pattern);
}
class TemplateMatcher {
	RouteValueDictionary Defaults {get;}
	RouteTemplate Template {get;}
	bool TryMatch(PathString path, RouteValueDictionary values);
}
static class TemplateParser {
	static RouteTemplate Parse(string routeTemplate);
}
class TemplatePart {
	object DefaultValue {get;}
	IEnumerable<InlineConstraint> InlineConstraints {get;}
	bool IsCatchAll {get;}
	bool IsLiteral {get;}
	bool IsOptional {get;}
	bool IsOptionalSeperator {get;set;}
	bool IsParameter {get;}
	string Name {get;}
	string Text {get;}
	static TemplatePart CreateLiteral(string text);
	static TemplatePart CreateParameter(string name, bool isCatchAll, bool isOptional, object defaultValue, IEnumerable<InlineConstraint> inlineConstraints);
	RoutePatternPart ToRoutePatternPart();
}
class TemplateSegment {
	bool IsSimple {get;}
	List<TemplatePart> Parts {get;}
	RoutePatternPathSegment ToRoutePatternPathSegment();
}
class TemplateValuesResult {
	RouteValueDictionary AcceptedValues {get;set;}
	RouteValueDictionary CombinedValues {get;set;}
}
