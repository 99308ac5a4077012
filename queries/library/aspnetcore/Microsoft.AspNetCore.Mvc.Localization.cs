// assemblies: Microsoft.AspNetCore.Mvc.Localization
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Localization;
using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
namespace Microsoft.AspNetCore.Mvc.Localization;
class HtmlLocalizer : IHtmlLocalizer {}
class HtmlLocalizer<TResource> : IHtmlLocalizer<TResource> {}
static class HtmlLocalizerExtensions {}
class HtmlLocalizerFactory : IHtmlLocalizerFactory {}
interface IHtmlLocalizer {
	LocalizedHtmlString this[string name] {get;}
	LocalizedHtmlString this[string name, params object[] arguments] {get;}
	IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures);
	LocalizedString GetString(string name);
	LocalizedString GetString(string name, params object[] arguments);
}
interface IHtmlLocalizer<TResource> : IHtmlLocalizer {}
interface IHtmlLocalizerFactory {}
interface IViewLocalizer : IHtmlLocalizer {}
class LocalizedHtmlString : IHtmlContent {
	bool IsResourceNotFound {get;}
	string Name {get;}
	string Value {get;}
	void WriteTo(TextWriter writer, HtmlEncoder encoder);
}
class ViewLocalizer : IViewContextAware, IViewLocalizer {}
