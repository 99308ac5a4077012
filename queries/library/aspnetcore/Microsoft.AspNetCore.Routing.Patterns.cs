// assemblies: Microsoft.AspNetCore.Routing
using System;
namespace Microsoft.AspNetCore.Routing.Patterns;
class RoutePattern {}
class RoutePatternException : Exception {}
static class RoutePatternFactory {}
class RoutePatternLiteralPart : RoutePatternPart {}
enum RoutePatternParameterKind {}
class RoutePatternParameterPart : RoutePatternPart {}
class RoutePatternParameterPolicyReference {}
abstract class RoutePatternPart {}
enum RoutePatternPartKind {}
class RoutePatternPathSegment {}
class RoutePatternSeparatorPart : RoutePatternPart {}
abstract class RoutePatternTransformer {}
