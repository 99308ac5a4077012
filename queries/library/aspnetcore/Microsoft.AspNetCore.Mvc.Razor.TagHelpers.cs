// assemblies: Microsoft.AspNetCore.Mvc.Razor
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Razor.TagHelpers;
namespace Microsoft.AspNetCore.Mvc.Razor.TagHelpers;
class BodyTagHelper : TagHelperComponentTagHelper {}
class HeadTagHelper : TagHelperComponentTagHelper {}
interface ITagHelperComponentManager {}
interface ITagHelperComponentPropertyActivator {}
abstract class TagHelperComponentTagHelper : TagHelper {}
class TagHelperFeature {}
class TagHelperFeatureProvider : IApplicationFeatureProvider<TagHelperFeature> {}
class UrlResolutionTagHelper : TagHelper {}
