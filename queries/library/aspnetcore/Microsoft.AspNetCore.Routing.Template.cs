// assemblies: Microsoft.AspNetCore.Routing
namespace Microsoft.AspNetCore.Routing.Template;
class InlineConstraint {}
static class RoutePrecedence {}
class RouteTemplate {}
class TemplateBinder {}
abstract class TemplateBinderFactory {}
class TemplateMatcher {}
static class TemplateParser {}
class TemplatePart {}
class TemplateSegment {}
class TemplateValuesResult {}
