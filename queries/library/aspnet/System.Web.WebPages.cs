// assemblies: System.Web.WebPages
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.ComponentModel.DataAnnotations;
using System.IO;
using System.Net;
using System.Reflection;
using System.Security.Principal;
using System.Web.Caching;
using System.Web.Mvc;
using System.Web.Profile;
using System.Web.SessionState;
using System.Web.WebPages.Html;
namespace System.Web.WebPages;
class ApplicationPart {
	static string ProcessVirtualPath(Assembly assembly, string baseVirtualPath, string virtualPath);
	static void Register(ApplicationPart applicationPart);
}
abstract class ApplicationStartPage : WebPageExecutingBase {
	static string StartPageVirtualPath, CacheKeyPrefix;
	HttpApplication Application {get;}
	static HtmlString Markup {get;}
	TextWriter Output {get;}
}
class AttributeValue {
	bool Literal {get;}
	static AttributeValue FromTuple(Tuple<Tuple<string, int>, Tuple<object, int>, bool> value);
	static AttributeValue FromTuple(Tuple<Tuple<string, int>, Tuple<string, int>, bool> value);
	static implicit operator AttributeValue(Tuple<Tuple<string, int>, Tuple<object, int>, bool> value);
	static implicit operator AttributeValue(Tuple<Tuple<string, int>, Tuple<string, int>, bool> value);
}
static class BrowserHelpers {
	static void ClearOverriddenBrowser(this HttpContextBase httpContext);
	static HttpBrowserCapabilitiesBase GetOverriddenBrowser(this HttpContextBase httpContext);
	static string GetOverriddenUserAgent(this HttpContextBase httpContext);
	static string GetVaryByCustomStringForOverriddenBrowser(this HttpContext httpContext);
	static string GetVaryByCustomStringForOverriddenBrowser(this HttpContextBase httpContext);
	static void SetOverriddenBrowser(this HttpContextBase httpContext, BrowserOverride browserOverride);
	static void SetOverriddenBrowser(this HttpContextBase httpContext, string userAgent);
}
enum BrowserOverride { Desktop, Mobile }
abstract class BrowserOverrideStore {
	string GetOverriddenUserAgent(HttpContextBase httpContext);
	void SetOverriddenUserAgent(HttpContextBase httpContext, string userAgent);
}
class BrowserOverrideStores {
	static BrowserOverrideStore Current {get;set;}
}
class CookieBrowserOverrideStore : BrowserOverrideStore {}
class DefaultDisplayMode : IDisplayMode {
	Func<HttpContextBase, bool> ContextCondition {get;set;}
	string DisplayModeId {get;}
	bool CanHandleContext(HttpContextBase httpContext);
	DisplayInfo GetDisplayInfo(HttpContextBase httpContext, string virtualPath, Func<string, bool> virtualPathExists);
	protected string TransformPath(string virtualPath, string suffix);
}
class DisplayInfo {
	IDisplayMode DisplayMode {get;}
	string FilePath {get;}
}
class DisplayModeProvider {
	static string MobileDisplayModeId, DefaultDisplayModeId;
	static DisplayModeProvider Instance {get;}
	IList<IDisplayMode> Modes {get;}
	bool RequireConsistentDisplayMode {get;set;}
	IEnumerable<IDisplayMode> GetAvailableDisplayModesForContext(HttpContextBase httpContext, IDisplayMode currentDisplayMode);
	DisplayInfo GetDisplayInfoForVirtualPath(string virtualPath, HttpContextBase httpContext, Func<string, bool> virtualPathExists, IDisplayMode currentDisplayMode);
}
class HelperPage {
	static dynamic App {get;}
	static HttpApplicationStateBase AppState {get;}
	static Cache Cache {get;}
	static HttpContextBase Context {get;}
	static WebPageRenderingBase CurrentPage {get;}
	protected static string HelperVirtualPath {get;set;}
	static System.Web.WebPages.Html.HtmlHelper Html {get;}
	static bool IsAjax {get;}
	static bool IsPost {get;}
	static dynamic Model {get;}
	static System.Web.WebPages.Html.ModelStateDictionary ModelState {get;}
	static dynamic Page {get;}
	static WebPageContext PageContext {get;set;}
	static IDictionary<object, dynamic> PageData {get;}
	static HttpRequestBase Request {get;}
	static HttpResponseBase Response {get;}
	static HttpServerUtilityBase Server {get;}
	static HttpSessionStateBase Session {get;}
	static IList<string> UrlData {get;}
	static IPrincipal User {get;}
	static string VirtualPath {get;}
	static void BeginContext(string virtualPath, int startPosition, int length, bool isLiteral);
	static void BeginContext(TextWriter writer, string virtualPath, int startPosition, int length, bool isLiteral);
	static void EndContext(string virtualPath, int startPosition, int length, bool isLiteral);
	static void EndContext(TextWriter writer, string virtualPath, int startPosition, int length, bool isLiteral);
	static string Href(string path, params object[] pathParts);
	static void WriteLiteralTo(TextWriter writer, object value);
	static void WriteLiteralTo(TextWriter writer, HelperResult value);
	static void WriteTo(TextWriter writer, object value);
	static void WriteTo(TextWriter writer, HelperResult value);
}
class HelperResult : IHtmlString {
	string ToHtmlString();
	void WriteTo(TextWriter writer);
}
static class HttpContextExtensions {
	static void RedirectLocal(this HttpContextBase context, string url);
	static void RegisterForDispose(this HttpContextBase context, IDisposable resource);
}
interface IDisplayMode {
	string DisplayModeId {get;}
	bool CanHandleContext(HttpContextBase httpContext);
	DisplayInfo GetDisplayInfo(HttpContextBase httpContext, string virtualPath, Func<string, bool> virtualPathExists);
}
interface ITemplateFile {
	TemplateFileInfo TemplateInfo {get;}
}
interface IValidator {
	ModelClientValidationRule ClientValidationRule {get;}
	ValidationResult Validate(ValidationContext validationContext);
}
interface IVirtualPathFactory {
	object CreateInstance(string virtualPath);
	bool Exists(string virtualPath);
}
interface IWebPageRequestExecutor {
	bool Execute(WebPage page);
}
class PageVirtualPathAttribute : Attribute {
	string VirtualPath {get;}
}
static class PreApplicationStartCode {
	static void Start();
}
static class RequestExtensions {
	static bool IsUrlLocalToHost(this HttpRequestBase request, string url);
}
abstract class RequestFieldValidatorBase : IValidator {
	ModelClientValidationRule ClientValidationRule {get;}
	protected static HttpContextBase GetHttpContext(ValidationContext validationContext);
	protected string GetRequestValue(HttpRequestBase request, string field);
	protected bool IsValid(HttpContextBase httpContext, string value);
	ValidationResult Validate(ValidationContext validationContext);
}
static class ResponseExtensions {
	static void OutputCache(this HttpResponseBase response, int numberOfSeconds, bool sliding = default, IEnumerable<string> varyByParams = default, IEnumerable<string> varyByHeaders = default, IEnumerable<string> varyByContentEncodings = default, HttpCacheability cacheability = default);
	static void SetStatus(this HttpResponseBase response, HttpStatusCode httpStatusCode);
	static void SetStatus(this HttpResponseBase response, int httpStatusCode);
	static void WriteBinary(this HttpResponseBase response, byte[] data, string mimeType = default);
}
delegate void SectionWriter();
abstract class StartPage : WebPageRenderingBase {
	WebPageRenderingBase ChildPage {get;set;}
	static WebPageRenderingBase GetStartPage(WebPageRenderingBase page, string fileName, IEnumerable<string> supportedExtensions);
	void RunPage();
}
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
class TemplateFileInfo {
	string VirtualPath {get;}
}
static class TemplateStack {
	static ITemplateFile GetCurrentTemplate(HttpContextBase httpContext);
	static ITemplateFile Pop(HttpContextBase httpContext);
	static void Push(HttpContextBase httpContext, ITemplateFile templateFile);
}
class ValidationHelper {
	string FormField {get;}
	static string InvalidCssClass {get;set;}
	static string ValidCssClass {get;set;}
	void Add(string field, params IValidator[] validators);
	void Add(IEnumerable<string> fields, params IValidator[] validators);
	void AddFormError(string errorMessage);
	HtmlString ClassFor(string field);
	HtmlString For(string field);
	IEnumerable<string> GetErrors(params string[] fields);
	bool IsValid(params string[] fields);
	void RequireField(string field);
	void RequireField(string field, string errorMessage);
	void RequireFields(params string[] fields);
	IEnumerable<ValidationResult> Validate(params string[] fields);
}
abstract class Validator {
	static IValidator DateTime(string errorMessage = default);
	static IValidator Decimal(string errorMessage = default);
	static IValidator EqualsTo(string otherFieldName, string errorMessage = default);
	static IValidator Float(string errorMessage = default);
	static IValidator Integer(string errorMessage = default);
	static IValidator Range(int minValue, int maxValue, string errorMessage = default);
	static IValidator Range(double minValue, double maxValue, string errorMessage = default);
	static IValidator Regex(string pattern, string errorMessage = default);
	static IValidator Required(string errorMessage = default);
	static IValidator StringLength(int maxLength, int minLength = default, string errorMessage = default);
	static IValidator Url(string errorMessage = default);
}
class VirtualPathFactoryManager : IVirtualPathFactory {
	object CreateInstance(string virtualPath);
	bool Exists(string virtualPath);
	static void RegisterVirtualPathFactory(IVirtualPathFactory virtualPathFactory);
}
abstract class WebPage : WebPageBase {
	System.Web.WebPages.Html.HtmlHelper Html {get;}
	dynamic Model {get;}
	System.Web.WebPages.Html.ModelStateDictionary ModelState {get;}
	ValidationHelper Validation {get;}
	static void RegisterPageExecutor(IWebPageRequestExecutor executor);
}
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
class WebPageContext {
	static WebPageContext Current {get;}
	object Model {get;}
	WebPageRenderingBase Page {get;}
	IDictionary<object, dynamic> PageData {get;}
}
abstract class WebPageExecutingBase {
	dynamic App {get;}
	HttpApplicationStateBase AppState {get;}
	HttpContextBase Context {get;set;}
	string VirtualPath {get;set;}
	IVirtualPathFactory VirtualPathFactory {get;set;}
	protected void BeginContext(int startPosition, int length, bool isLiteral);
	protected void BeginContext(string virtualPath, int startPosition, int length, bool isLiteral);
	protected void BeginContext(TextWriter writer, int startPosition, int length, bool isLiteral);
	protected void BeginContext(TextWriter writer, string virtualPath, int startPosition, int length, bool isLiteral);
	protected void EndContext(int startPosition, int length, bool isLiteral);
	protected void EndContext(string virtualPath, int startPosition, int length, bool isLiteral);
	protected void EndContext(TextWriter writer, int startPosition, int length, bool isLiteral);
	protected void EndContext(TextWriter writer, string virtualPath, int startPosition, int length, bool isLiteral);
	void Execute();
	protected TextWriter GetOutputWriter();
	string Href(string path, params object[] pathParts);
	string NormalizePath(string path);
	void Write(HelperResult result);
	void Write(object value);
	void WriteLiteral(object value);
	static void WriteLiteralTo(TextWriter writer, object content);
	static void WriteTo(TextWriter writer, HelperResult content);
	static void WriteTo(TextWriter writer, object content);
}
class WebPageHttpHandler : IHttpHandler, IRequiresSessionState {
	static string WebPagesVersionHeaderName;
	static bool DisableWebPagesResponseHeader {get;set;}
	bool IsReusable {get;}
	static IHttpHandler CreateFromVirtualPath(string virtualPath);
	static ReadOnlyCollection<string> GetRegisteredExtensions();
	void ProcessRequest(HttpContext context);
	static void RegisterExtension(string extension);
}
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
