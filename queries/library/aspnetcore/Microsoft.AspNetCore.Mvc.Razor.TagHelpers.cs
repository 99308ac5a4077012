// assemblies: Microsoft.AspNetCore.Mvc.Razor
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Razor.TagHelpers;
using System.Collections.Generic;
using System.Reflection;
using System.Text.Encodings.Web;
namespace Microsoft.AspNetCore.Mvc.Razor.TagHelpers;
class BodyTagHelper : TagHelperComponentTagHelper {}
class HeadTagHelper : TagHelperComponentTagHelper {}
interface ITagHelperComponentManager {
	ICollection<ITagHelperComponent> Components {get;}
}
interface ITagHelperComponentPropertyActivator {
	void Activate(ViewContext context, ITagHelperComponent tagHelperComponent);
}
abstract class TagHelperComponentTagHelper : TagHelper {
	ITagHelperComponentPropertyActivator PropertyActivator {get;set;}
	ViewContext ViewContext {get;set;}
}
class TagHelperFeature {
	IList<TypeInfo> TagHelpers {get;}
}
class TagHelperFeatureProvider : IApplicationFeatureProvider<TagHelperFeature> {
	protected bool IncludePart(ApplicationPart part);
	protected bool IncludeType(TypeInfo type);
	void PopulateFeature(IEnumerable<ApplicationPart> parts, TagHelperFeature feature);
}
class UrlResolutionTagHelper : TagHelper {
	protected HtmlEncoder HtmlEncoder {get;}
	protected IUrlHelperFactory UrlHelperFactory {get;}
	ViewContext ViewContext {get;set;}
	protected void ProcessUrlAttribute(string attributeName, TagHelperOutput output);
	protected bool TryResolveUrl(string url, out string resolvedUrl);
	protected bool TryResolveUrl(string url, out IHtmlContent resolvedUrl);
}
