// assemblies: Microsoft.AspNetCore.Routing
using System;
using System.Collections.Generic;
namespace Microsoft.AspNetCore.Routing.Patterns;
class RoutePattern {
	static object RequiredValueAny;
	IReadOnlyDictionary<string, object> Defaults {get;}
	decimal InboundPrecedence {get;}
	decimal OutboundPrecedence {get;}
	IReadOnlyDictionary<string, IReadOnlyList<RoutePatternParameterPolicyReference>> ParameterPolicies {get;}
	IReadOnlyList<RoutePatternParameterPart> Parameters {get;}
	IReadOnlyList<RoutePatternPathSegment> PathSegments {get;}
	string RawText {get;}
	IReadOnlyDictionary<string, object> RequiredValues {get;}
	RoutePatternParameterPart GetParameter(string name);
}
class RoutePatternException : Exception {
	string Pattern {get;}
}
static class RoutePatternFactory {
	static RoutePattern Combine(RoutePattern left, RoutePattern right);
	static RoutePatternParameterPolicyReference Constraint(object constraint);
	static RoutePatternParameterPolicyReference Constraint(IRouteConstraint constraint);
	static RoutePatternParameterPolicyReference Constraint(string constraint);
	static RoutePatternLiteralPart LiteralPart(string content);
	static RoutePatternParameterPart ParameterPart(string parameterName);
	static RoutePatternParameterPart ParameterPart(string parameterName, object @default, RoutePatternParameterKind parameterKind = default, IEnumerable<RoutePatternParameterPolicyReference> parameterPolicies = default);
	static RoutePatternParameterPart ParameterPart(string parameterName, object @default, RoutePatternParameterKind parameterKind, params RoutePatternParameterPolicyReference[] parameterPolicies);
	static RoutePatternParameterPolicyReference ParameterPolicy(IParameterPolicy parameterPolicy);
	static RoutePatternParameterPolicyReference ParameterPolicy(string parameterPolicy);
	static RoutePattern Parse(string pattern);
	static RoutePattern Parse(string pattern, object defaults, object parameterPolicies, object requiredValues = default);
	static RoutePattern Parse(string pattern, RouteValueDictionary defaults, RouteValueDictionary parameterPolicies, RouteValueDictionary requiredValues = default);
	static RoutePattern Pattern(IEnumerable<RoutePatternPathSegment> segments);
	static RoutePattern Pattern(string rawText, IEnumerable<RoutePatternPathSegment> segments);
	static RoutePattern Pattern(object defaults, object parameterPolicies, IEnumerable<RoutePatternPathSegment> segments);
	static RoutePattern Pattern(RouteValueDictionary defaults, RouteValueDictionary parameterPolicies, IEnumerable<RoutePatternPathSegment> segments);
	static RoutePattern Pattern(string rawText, object defaults, object parameterPolicies, IEnumerable<RoutePatternPathSegment> segments);
	static RoutePattern Pattern(string rawText, RouteValueDictionary defaults, RouteValueDictionary parameterPolicies, IEnumerable<RoutePatternPathSegment> segments);
	static RoutePattern Pattern(params RoutePatternPathSegment[] segments);
	static RoutePattern Pattern(string rawText, params RoutePatternPathSegment[] segments);
	static RoutePattern Pattern(object defaults, object parameterPolicies, params RoutePatternPathSegment[] segments);
	static RoutePattern Pattern(RouteValueDictionary defaults, RouteValueDictionary parameterPolicies, params RoutePatternPathSegment[] segments);
	static RoutePattern Pattern(string rawText, object defaults, object parameterPolicies, params RoutePatternPathSegment[] segments);
	static RoutePattern Pattern(string rawText, RouteValueDictionary defaults, RouteValueDictionary parameterPolicies, params RoutePatternPathSegment[] segments);
	static RoutePatternPathSegment Segment(IEnumerable<RoutePatternPart> parts);
	static RoutePatternPathSegment Segment(params RoutePatternPart[] parts);
	static RoutePatternSeparatorPart SeparatorPart(string content);
}
class RoutePatternLiteralPart : RoutePatternPart {
	string Content {get;}
}
enum RoutePatternParameterKind { Standard, Optional, CatchAll }
class RoutePatternParameterPart : RoutePatternPart {
	object Default {get;}
	bool EncodeSlashes {get;}
	bool IsCatchAll {get;}
	bool IsOptional {get;}
	string Name {get;}
	RoutePatternParameterKind ParameterKind {get;}
	IReadOnlyList<RoutePatternParameterPolicyReference> ParameterPolicies {get;}
}
class RoutePatternParameterPolicyReference {
	string Content {get;}
	IParameterPolicy ParameterPolicy {get;}
}
abstract class RoutePatternPart {
	bool IsLiteral {get;}
	bool IsParameter {get;}
	bool IsSeparator {get;}
	RoutePatternPartKind PartKind {get;}
}
enum RoutePatternPartKind { Literal, Parameter, Separator }
class RoutePatternPathSegment {
	bool IsSimple {get;}
	IReadOnlyList<RoutePatternPart> Parts {get;}
}
class RoutePatternSeparatorPart : RoutePatternPart {
	string Content {get;}
}
abstract class RoutePatternTransformer {
	RoutePattern SubstituteRequiredValues(RoutePattern original, object requiredValues);
	RoutePattern SubstituteRequiredValues(RoutePattern original, RouteValueDictionary requiredValues);
}
