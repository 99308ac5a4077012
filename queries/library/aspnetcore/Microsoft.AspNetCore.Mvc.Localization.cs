// assemblies: Microsoft.AspNetCore.Mvc.Localization
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Localization;
using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
namespace Microsoft.AspNetCore.Mvc.Localization;
class HtmlLocalizer : IHtmlLocalizer {
	LocalizedHtmlString this[string name] {get;}
	LocalizedHtmlString this[string name, params object[] arguments] {get;}
	IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures);
	LocalizedString GetString(string name);
	LocalizedString GetString(string name, params object[] arguments);
	protected LocalizedHtmlString ToHtmlString(LocalizedString result);
	protected LocalizedHtmlString ToHtmlString(LocalizedString result, object[] arguments);
}
class HtmlLocalizer<TResource> : IHtmlLocalizer<TResource> {
	LocalizedHtmlString this[string name] {get;}
	LocalizedHtmlString this[string name, params object[] arguments] {get;}
	IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures);
	LocalizedString GetString(string name);
	LocalizedString GetString(string name, params object[] arguments);
}
static class HtmlLocalizerExtensions {
	static IEnumerable<LocalizedString> GetAllStrings(this IHtmlLocalizer htmlLocalizer);
	static LocalizedHtmlString GetHtml(this IHtmlLocalizer htmlLocalizer, string name, params object[] arguments);
}
class HtmlLocalizerFactory : IHtmlLocalizerFactory {
	IHtmlLocalizer Create(Type resourceSource);
	IHtmlLocalizer Create(string baseName, string location);
}
interface IHtmlLocalizer {
	LocalizedHtmlString this[string name] {get;}
	LocalizedHtmlString this[string name, params object[] arguments] {get;}
	IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures);
	LocalizedString GetString(string name);
	LocalizedString GetString(string name, params object[] arguments);
}
interface IHtmlLocalizer<TResource> : IHtmlLocalizer {}
interface IHtmlLocalizerFactory {
	IHtmlLocalizer Create(Type resourceSource);
	IHtmlLocalizer Create(string baseName, string location);
}
interface IViewLocalizer : IHtmlLocalizer {}
class LocalizedHtmlString : IHtmlContent {
	bool IsResourceNotFound {get;}
	string Name {get;}
	string Value {get;}
	void WriteTo(TextWriter writer, HtmlEncoder encoder);
}
class ViewLocalizer : IViewContextAware, IViewLocalizer {
	LocalizedHtmlString this[string key] {get;}
	LocalizedHtmlString this[string key, params object[] arguments] {get;}
	void Contextualize(ViewContext viewContext);
	IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures);
	LocalizedString GetString(string name);
	LocalizedString GetString(string name, params object[] values);
}
