// assemblies: Microsoft.AspNetCore.Mvc.TagHelpers
using Microsoft.AspNetCore.Mvc.Razor.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;
namespace Microsoft.AspNetCore.Mvc.TagHelpers;
class AnchorTagHelper : TagHelper {}
class CacheTagHelper : CacheTagHelperBase {}
abstract class CacheTagHelperBase : TagHelper {}
class CacheTagHelperMemoryCacheFactory {}
class CacheTagHelperOptions {}
class ComponentTagHelper : TagHelper {}
class DistributedCacheTagHelper : CacheTagHelperBase {}
class EnvironmentTagHelper : TagHelper {}
class FormActionTagHelper : TagHelper {}
class FormTagHelper : TagHelper {}
class GlobbingUrlBuilder {}
class ImageTagHelper : UrlResolutionTagHelper {}
class InputTagHelper : TagHelper {}
class LabelTagHelper : TagHelper {}
class LinkTagHelper : UrlResolutionTagHelper {}
class OptionTagHelper : TagHelper {}
class PartialTagHelper : TagHelper {}
class PersistComponentStateTagHelper : TagHelper {}
enum PersistenceMode {}
class RenderAtEndOfFormTagHelper : TagHelper {}
class ScriptTagHelper : UrlResolutionTagHelper {}
class SelectTagHelper : TagHelper {}
static class TagHelperOutputExtensions {}
class TextAreaTagHelper : TagHelper {}
class ValidationMessageTagHelper : TagHelper {}
class ValidationSummaryTagHelper : TagHelper {}
