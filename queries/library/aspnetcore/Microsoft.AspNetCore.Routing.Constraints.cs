// assemblies: Microsoft.AspNetCore.Routing
using Microsoft.AspNetCore.Routing.Matching;
namespace Microsoft.AspNetCore.Routing.Constraints;
class AlphaRouteConstraint : RegexRouteConstraint {}
class BoolRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {}
class CompositeRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {}
class DateTimeRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {}
class DecimalRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {}
class DoubleRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {}
class FileNameRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {}
class FloatRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {}
class GuidRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {}
class HttpMethodRouteConstraint : IRouteConstraint {}
class IntRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {}
class LengthRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {}
class LongRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {}
class MaxLengthRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {}
class MaxRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {}
class MinLengthRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {}
class MinRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {}
class NonFileNameRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {}
class OptionalRouteConstraint : IRouteConstraint {}
class RangeRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {}
class RegexInlineRouteConstraint : RegexRouteConstraint {}
class RegexRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {}
class RequiredRouteConstraint : IRouteConstraint {}
class StringRouteConstraint : IParameterLiteralNodeMatchingPolicy, IRouteConstraint {}
