// assemblies: Microsoft.AspNetCore.Mvc.Razor
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Razor.Compilation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Caching.Memory;
using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Mvc.Razor;
class HelperResult : IHtmlContent {
	Func<TextWriter, Task> WriteAction {get;}
	void WriteTo(TextWriter writer, HtmlEncoder encoder);
}
interface IRazorPage {
	IHtmlContent BodyContent {get;set;}
	bool IsLayoutBeingRendered {get;set;}
	string Layout {get;set;}
	string Path {get;set;}
	IDictionary<string, RenderAsyncDelegate> PreviousSectionWriters {get;set;}
	IDictionary<string, RenderAsyncDelegate> SectionWriters {get;}
	ViewContext ViewContext {get;set;}
	void EnsureRenderedBodyOrSections();
	Task ExecuteAsync();
}
interface IRazorPageActivator {
	void Activate(IRazorPage page, ViewContext context);
}
interface IRazorPageFactoryProvider {
	RazorPageFactoryResult CreateFactory(string relativePath);
}
interface IRazorViewEngine : IViewEngine {
	RazorPageResult FindPage(ActionContext context, string pageName);
	string GetAbsolutePath(string executingFilePath, string pagePath);
	RazorPageResult GetPage(string executingFilePath, string pagePath);
}
interface ITagHelperActivator {
	TTagHelper Create<TTagHelper>(ViewContext context) where TTagHelper : ITagHelper;
}
interface ITagHelperFactory {
	TTagHelper CreateTagHelper<TTagHelper>(ViewContext context) where TTagHelper : ITagHelper;
}
interface ITagHelperInitializer<TTagHelper> where TTagHelper : ITagHelper {
	void Initialize(TTagHelper helper, ViewContext context);
}
interface IViewLocationExpander {
	IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations);
	void PopulateValues(ViewLocationExpanderContext context);
}
class LanguageViewLocationExpander : IViewLocationExpander {
	IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations);
	void PopulateValues(ViewLocationExpanderContext context);
}
enum LanguageViewLocationExpanderFormat { SubFolder, Suffix }
abstract class RazorPage : RazorPageBase {
	HttpContext Context {get;}
	void IgnoreBody();
	void IgnoreSection(string sectionName);
	bool IsSectionDefined(string name);
	protected IHtmlContent RenderBody();
	HtmlString RenderSection(string name);
	HtmlString RenderSection(string name, bool required);
	Task<HtmlString> RenderSectionAsync(string name);
	Task<HtmlString> RenderSectionAsync(string name, bool required);
}
abstract class RazorPage<TModel> : RazorPage {
	TModel Model {get;}
	ViewDataDictionary<TModel> ViewData {get;set;}
}
class RazorPageActivator : IRazorPageActivator {
	void Activate(IRazorPage page, ViewContext context);
}
abstract class RazorPageBase : IRazorPage {}
struct RazorPageFactoryResult {
	Func<IRazorPage> RazorPageFactory {get;}
	bool Success {get;}
	CompiledViewDescriptor ViewDescriptor {get;}
}
struct RazorPageResult {
	string Name {get;}
	IRazorPage Page {get;}
	IEnumerable<string> SearchedLocations {get;}
}
class RazorView : IView {
	string Path {get;}
	IRazorPage RazorPage {get;}
	IReadOnlyList<IRazorPage> ViewStartPages {get;}
	Task RenderAsync(ViewContext context);
}
class RazorViewEngine : IRazorViewEngine {
	static string ViewExtension;
	protected IMemoryCache ViewLookupCache {get;}
	RazorPageResult FindPage(ActionContext context, string pageName);
	ViewEngineResult FindView(ActionContext context, string viewName, bool isMainPage);
	string GetAbsolutePath(string executingFilePath, string pagePath);
	static string GetNormalizedRouteValue(ActionContext context, string key);
	RazorPageResult GetPage(string executingFilePath, string pagePath);
	ViewEngineResult GetView(string executingFilePath, string viewPath, bool isMainPage);
}
class RazorViewEngineOptions {
	IList<string> AreaPageViewLocationFormats {get;}
	IList<string> AreaViewLocationFormats {get;}
	IList<string> PageViewLocationFormats {get;}
	IList<IViewLocationExpander> ViewLocationExpanders {get;}
	IList<string> ViewLocationFormats {get;}
}
delegate Task RenderAsyncDelegate();
class TagHelperInitializer<TTagHelper> : ITagHelperInitializer<TTagHelper> where TTagHelper : ITagHelper {
	void Initialize(TTagHelper helper, ViewContext context);
}
class ViewLocationExpanderContext {
	ActionContext ActionContext {get;}
	string AreaName {get;}
	string ControllerName {get;}
	bool IsMainPage {get;}
	string PageName {get;}
	IDictionary<string, string> Values {get;set;}
	string ViewName {get;}
}
