// assemblies: Microsoft.AspNetCore.Routing
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Matching;
using System.Collections.Generic;
using System.Text.RegularExpressions;
namespace Microsoft.AspNetCore.Routing.Constraints;
class AlphaRouteConstraint : RegexRouteConstraint {}
class BoolRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {
	bool Match(HttpContext httpContext, IRouter route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection);
}
class CompositeRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {
	IEnumerable<IRouteConstraint> Constraints {get;}
	bool Match(HttpContext httpContext, IRouter route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection);
}
class DateTimeRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {
	bool Match(HttpContext httpContext, IRouter route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection);
}
class DecimalRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {
	bool Match(HttpContext httpContext, IRouter route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection);
}
class DoubleRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {
	bool Match(HttpContext httpContext, IRouter route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection);
}
class FileNameRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {
	bool Match(HttpContext httpContext, IRouter route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection);
}
class FloatRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {
	bool Match(HttpContext httpContext, IRouter route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection);
}
class GuidRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {
	bool Match(HttpContext httpContext, IRouter route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection);
}
class HttpMethodRouteConstraint : IRouteConstraint {
	IList<string> AllowedMethods {get;}
	bool Match(HttpContext httpContext, IRouter route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection);
}
class IntRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {
	bool Match(HttpContext httpContext, IRouter route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection);
}
class LengthRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {
	int MaxLength {get;}
	int MinLength {get;}
	bool Match(HttpContext httpContext, IRouter route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection);
}
class LongRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {
	bool Match(HttpContext httpContext, IRouter route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection);
}
class MaxLengthRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {
	int MaxLength {get;}
	bool Match(HttpContext httpContext, IRouter route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection);
}
class MaxRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {
	long Max {get;}
	bool Match(HttpContext httpContext, IRouter route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection);
}
class MinLengthRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {
	int MinLength {get;}
	bool Match(HttpContext httpContext, IRouter route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection);
}
class MinRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {
	long Min {get;}
	bool Match(HttpContext httpContext, IRouter route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection);
}
class NonFileNameRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {
	bool Match(HttpContext httpContext, IRouter route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection);
}
class OptionalRouteConstraint : IRouteConstraint {
	IRouteConstraint InnerConstraint {get;}
	bool Match(HttpContext httpContext, IRouter route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection);
}
class RangeRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {
	long Max {get;}
	long Min {get;}
	bool Match(HttpContext httpContext, IRouter route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection);
}
class RegexInlineRouteConstraint : RegexRouteConstraint {}
class RegexRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {
	Regex Constraint {get;}
	bool Match(HttpContext httpContext, IRouter route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection);
}
class RequiredRouteConstraint : IRouteConstraint {
	bool Match(HttpContext httpContext, IRouter route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection);
}
class StringRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {
	bool Match(HttpContext httpContext, IRouter route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection);
}
