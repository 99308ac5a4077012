// assemblies: System.Web.WebPages
using System.Collections.Generic;
using System.IO;
using System.Security.Principal;
using System.Web.Caching;
using System.Web.Profile;
using System.Web.SessionState;
namespace System.Web.WebPages;
class ApplicationPart {}
abstract class ApplicationStartPage : WebPageExecutingBase {}
class AttributeValue {}
static class BrowserHelpers {}
enum BrowserOverride {}
abstract class BrowserOverrideStore {}
class BrowserOverrideStores {}
class CookieBrowserOverrideStore : BrowserOverrideStore {}
class DefaultDisplayMode : IDisplayMode {}
class DisplayInfo {}
class DisplayModeProvider {}
class HelperPage {}
class HelperResult : IHtmlString {
	string ToHtmlString();
	void WriteTo(TextWriter writer);
}
static class HttpContextExtensions {}
interface IDisplayMode {}
interface ITemplateFile {}
interface IValidator {}
interface IVirtualPathFactory {}
interface IWebPageRequestExecutor {}
class PageVirtualPathAttribute : Attribute {}
static class PreApplicationStartCode {}
static class RequestExtensions {}
abstract class RequestFieldValidatorBase : IValidator {}
static class ResponseExtensions {}
delegate void SectionWriter();
abstract class StartPage : WebPageRenderingBase {}
static class StringExtensions {
	static TValue As<TValue>(this string value, TValue defaultValue = default);
	static bool AsBool(this string value, bool defaultValue = default);
	static DateTime AsDateTime(this string value, DateTime defaultValue = default);
	static decimal AsDecimal(this string value, decimal defaultValue = default);
	static float AsFloat(this string value, float defaultValue = default);
	static int AsInt(this string value, int defaultValue = default);
	static bool Is<TValue>(this string value);
	static bool IsBool(this string value);
	static bool IsDateTime(this string value);
	static bool IsDecimal(this string value);
	static bool IsEmpty(this string value);
	static bool IsFloat(this string value);
	static bool IsInt(this string value);
}
class TemplateFileInfo {}
static class TemplateStack {}
class ValidationHelper {}
abstract class Validator {}
class VirtualPathFactoryManager : IVirtualPathFactory {}
abstract class WebPage : WebPageBase {}
abstract class WebPageBase : WebPageRenderingBase {
	TextWriter Output {get;}
	Stack<TextWriter> OutputStack {get;}
	protected void ConfigurePage(WebPageBase parentPage);
	static WebPageBase CreateInstanceFromVirtualPath(string virtualPath);
	void DefineSection(string name, SectionWriter action);
	void ExecutePageHierarchy(WebPageContext pageContext, TextWriter writer, WebPageRenderingBase startPage = default);
	protected void InitializePage();
	bool IsSectionDefined(string name);
	void PopContext();
	void PushContext(WebPageContext pageContext, TextWriter writer);
	HelperResult RenderBody();
	HelperResult RenderSection(string name);
	HelperResult RenderSection(string name, bool required);
}
class WebPageContext {}
abstract class WebPageExecutingBase {}
class WebPageHttpHandler : IHttpHandler, IRequiresSessionState {}
abstract class WebPageRenderingBase : WebPageExecutingBase, ITemplateFile {
	Cache Cache {get;}
	string Culture {get;set;}
	protected IDisplayMode DisplayMode {get;}
	bool IsAjax {get;}
	bool IsPost {get;}
	string Layout {get;set;}
	dynamic Page {get;}
	WebPageContext PageContext {get;}
	IDictionary<object, dynamic> PageData {get;}
	ProfileBase Profile {get;}
	HttpRequestBase Request {get;}
	HttpResponseBase Response {get;}
	HttpServerUtilityBase Server {get;}
	HttpSessionStateBase Session {get;}
	TemplateFileInfo TemplateInfo {get;}
	string UICulture {get;set;}
	IList<string> UrlData {get;}
	IPrincipal User {get;}
	void ExecutePageHierarchy();
	HelperResult RenderPage(string path, params object[] data);
}
