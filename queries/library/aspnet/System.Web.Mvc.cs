// assemblies: System.Web.Mvc, System.Web.WebPages
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Collections.Specialized;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.IO;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.Caching;
using System.Security.Principal;
using System.Text;
using System.Web.Hosting;
using System.Web.Mvc.Async;
using System.Web.Routing;
using System.Web.SessionState;
using System.Web.UI;
using System.Web.WebPages;
namespace System.Web.Mvc;
class AcceptVerbsAttribute : ActionMethodSelectorAttribute {
	ICollection<string> Verbs {get;}
}
abstract class ActionDescriptor : ICustomAttributeProvider {
	string ActionName {get;}
	ControllerDescriptor ControllerDescriptor {get;}
	string UniqueId {get;}
	object Execute(ControllerContext controllerContext, IDictionary<string, object> parameters);
	object[] GetCustomAttributes(bool inherit);
	object[] GetCustomAttributes(Type attributeType, bool inherit);
	ParameterDescriptor[] GetParameters();
	ICollection<ActionSelector> GetSelectors();
	bool IsDefined(Type attributeType, bool inherit);
}
class ActionExecutedContext : ControllerContext {
	ActionDescriptor ActionDescriptor {get;set;}
	bool Canceled {get;set;}
	Exception Exception {get;set;}
	bool ExceptionHandled {get;set;}
	ActionResult Result {get;set;}
}
class ActionExecutingContext : ControllerContext {
	ActionDescriptor ActionDescriptor {get;set;}
	IDictionary<string, object> ActionParameters {get;set;}
	ActionResult Result {get;set;}
}
abstract class ActionFilterAttribute : FilterAttribute, IActionFilter, IResultFilter {
	void OnActionExecuted(ActionExecutedContext filterContext);
	void OnActionExecuting(ActionExecutingContext filterContext);
	void OnResultExecuted(ResultExecutedContext filterContext);
	void OnResultExecuting(ResultExecutingContext filterContext);
}
abstract class ActionMethodSelectorAttribute : Attribute {
	bool IsValidForRequest(ControllerContext controllerContext, MethodInfo methodInfo);
}
class ActionNameAttribute : ActionNameSelectorAttribute {
	string Name {get;}
}
abstract class ActionNameSelectorAttribute : Attribute {
	bool IsValidName(ControllerContext controllerContext, string actionName, MethodInfo methodInfo);
}
abstract class ActionResult {
	void ExecuteResult(ControllerContext context);
}
delegate bool ActionSelector(ControllerContext controllerContext);
class AdditionalMetadataAttribute : Attribute, IMetadataAware {
	string Name {get;}
	object Value {get;}
	void OnMetadataCreated(ModelMetadata metadata);
}
class AjaxHelper {
	static string GlobalizationScriptPath {get;set;}
	RouteCollection RouteCollection {get;}
	ViewContext ViewContext {get;}
	ViewDataDictionary ViewData {get;}
	IViewDataContainer ViewDataContainer {get;}
	string JavaScriptStringEncode(string message);
}
class AjaxHelper<TModel> : AjaxHelper {
	ViewDataDictionary<TModel> ViewData {get;}
}
static class AjaxRequestExtensions {
	static bool IsAjaxRequest(this HttpRequestBase request);
}
class AllowHtmlAttribute : Attribute, IMetadataAware {
	void OnMetadataCreated(ModelMetadata metadata);
}
abstract class AreaRegistration {
	string AreaName {get;}
	static void RegisterAllAreas();
	static void RegisterAllAreas(object state);
	void RegisterArea(AreaRegistrationContext context);
}
class AreaRegistrationContext {
	string AreaName {get;}
	ICollection<string> Namespaces {get;}
	RouteCollection Routes {get;}
	object State {get;}
	Route MapRoute(string name, string url, string[] namespaces);
	Route MapRoute(string name, string url, object defaults, string[] namespaces);
	Route MapRoute(string name, string url, object defaults = default, object constraints = default, string[] namespaces = default);
}
abstract class AssociatedMetadataProvider : ModelMetadataProvider {
	protected ModelMetadata CreateMetadata(IEnumerable<Attribute> attributes, Type containerType, Func<object> modelAccessor, Type modelType, string propertyName);
	protected IEnumerable<Attribute> FilterAttributes(Type containerType, PropertyDescriptor propertyDescriptor, IEnumerable<Attribute> attributes);
	protected ModelMetadata GetMetadataForProperty(Func<object> modelAccessor, Type containerType, PropertyDescriptor propertyDescriptor);
	protected ICustomTypeDescriptor GetTypeDescriptor(Type type);
}
abstract class AssociatedValidatorProvider : ModelValidatorProvider {
	protected ICustomTypeDescriptor GetTypeDescriptor(Type type);
	protected IEnumerable<ModelValidator> GetValidators(ModelMetadata metadata, ControllerContext context, IEnumerable<Attribute> attributes);
}
abstract class AsyncController : Controller, IAsyncController, IAsyncManagerContainer {
	AsyncManager AsyncManager {get;}
	protected IAsyncResult BeginExecute(RequestContext requestContext, AsyncCallback callback, object state);
	protected IAsyncResult BeginExecuteCore(AsyncCallback callback, object state);
	protected void EndExecute(IAsyncResult asyncResult);
	protected void EndExecuteCore(IAsyncResult asyncResult);
}
class AsyncTimeoutAttribute : ActionFilterAttribute {
	int Duration {get;}
}
class AuthorizationContext : ControllerContext {
	ActionDescriptor ActionDescriptor {get;set;}
	ActionResult Result {get;set;}
}
class AuthorizeAttribute : FilterAttribute, IAuthorizationFilter {
	string Roles {get;set;}
	string Users {get;set;}
	protected bool AuthorizeCore(HttpContextBase httpContext);
	protected void HandleUnauthorizedRequest(AuthorizationContext filterContext);
	void OnAuthorization(AuthorizationContext filterContext);
	protected HttpValidationStatus OnCacheAuthorization(HttpContextBase httpContext);
}
class BindAttribute : Attribute {
	string Exclude {get;set;}
	string Include {get;set;}
	string Prefix {get;set;}
	bool IsPropertyAllowed(string propertyName);
}
abstract class BuildManagerCompiledView : IView {
	string ViewPath {get;set;}
	void Render(ViewContext viewContext, TextWriter writer);
	protected void RenderView(ViewContext viewContext, TextWriter writer, object instance);
}
abstract class BuildManagerViewEngine : VirtualPathProviderViewEngine {
	protected IViewPageActivator ViewPageActivator {get;}
}
class ByteArrayModelBinder : IModelBinder {
	object BindModel(ControllerContext controllerContext, ModelBindingContext bindingContext);
}
class ChildActionOnlyAttribute : FilterAttribute, IAuthorizationFilter {
	void OnAuthorization(AuthorizationContext filterContext);
}
class ChildActionValueProvider : DictionaryValueProvider<object> {}
class ChildActionValueProviderFactory : ValueProviderFactory {}
class ClientDataTypeModelValidatorProvider : ModelValidatorProvider {}
class CompareAttribute : ValidationAttribute, IClientValidatable {
	string OtherProperty {get;}
	static string FormatPropertyForClientValidation(string property);
	IEnumerable<ModelClientValidationRule> GetClientValidationRules(ModelMetadata metadata, ControllerContext context);
}
class ContentResult : ActionResult {
	string Content {get;set;}
	Encoding ContentEncoding {get;set;}
	string ContentType {get;set;}
}
abstract class Controller : ControllerBase, IActionFilter, IAuthorizationFilter, IDisposable, IExceptionFilter, IResultFilter {
	IActionInvoker ActionInvoker {get;set;}
	protected ModelBinderDictionary Binders {get;set;}
	HttpContextBase HttpContext {get;}
	ModelStateDictionary ModelState {get;}
	HttpRequestBase Request {get;}
	HttpResponseBase Response {get;}
	RouteData RouteData {get;}
	HttpServerUtilityBase Server {get;}
	HttpSessionStateBase Session {get;}
	ITempDataProvider TempDataProvider {get;set;}
	UrlHelper Url {get;set;}
	IPrincipal User {get;}
	protected ContentResult Content(string content);
	protected ContentResult Content(string content, string contentType, Encoding contentEncoding = default);
	protected IActionInvoker CreateActionInvoker();
	protected ITempDataProvider CreateTempDataProvider();
	void Dispose();
	protected void Dispose(bool disposing);
	protected FileContentResult File(byte[] fileContents, string contentType, string fileDownloadName = default);
	protected FileStreamResult File(Stream fileStream, string contentType, string fileDownloadName = default);
	protected FilePathResult File(string fileName, string contentType, string fileDownloadName = default);
	protected void HandleUnknownAction(string actionName);
	protected HttpNotFoundResult HttpNotFound();
	protected HttpNotFoundResult HttpNotFound(string statusDescription);
	protected JavaScriptResult JavaScript(string script);
	protected JsonResult Json(object data);
	protected JsonResult Json(object data, JsonRequestBehavior behavior);
	protected JsonResult Json(object data, string contentType, JsonRequestBehavior behavior);
	protected JsonResult Json(object data, string contentType, Encoding contentEncoding = default, JsonRequestBehavior behavior = default);
	protected void OnActionExecuted(ActionExecutedContext filterContext);
	protected void OnActionExecuting(ActionExecutingContext filterContext);
	protected void OnAuthorization(AuthorizationContext filterContext);
	protected void OnException(ExceptionContext filterContext);
	protected void OnResultExecuted(ResultExecutedContext filterContext);
	protected void OnResultExecuting(ResultExecutingContext filterContext);
	protected PartialViewResult PartialView();
	protected PartialViewResult PartialView(object model);
	protected PartialViewResult PartialView(string viewName);
	protected PartialViewResult PartialView(string viewName, object model);
	protected RedirectResult Redirect(string url);
	protected RedirectResult RedirectPermanent(string url);
	protected RedirectToRouteResult RedirectToAction(string actionName);
	protected RedirectToRouteResult RedirectToAction(string actionName, object routeValues);
	protected RedirectToRouteResult RedirectToAction(string actionName, RouteValueDictionary routeValues);
	protected RedirectToRouteResult RedirectToAction(string actionName, string controllerName, object routeValues = default);
	protected RedirectToRouteResult RedirectToAction(string actionName, string controllerName, RouteValueDictionary routeValues);
	protected RedirectToRouteResult RedirectToActionPermanent(string actionName);
	protected RedirectToRouteResult RedirectToActionPermanent(string actionName, object routeValues);
	protected RedirectToRouteResult RedirectToActionPermanent(string actionName, RouteValueDictionary routeValues);
	protected RedirectToRouteResult RedirectToActionPermanent(string actionName, string controllerName, object routeValues = default);
	protected RedirectToRouteResult RedirectToActionPermanent(string actionName, string controllerName, RouteValueDictionary routeValues);
	protected RedirectToRouteResult RedirectToRoute(object routeValues);
	protected RedirectToRouteResult RedirectToRoute(RouteValueDictionary routeValues);
	protected RedirectToRouteResult RedirectToRoute(string routeName);
	protected RedirectToRouteResult RedirectToRoute(string routeName, object routeValues);
	protected RedirectToRouteResult RedirectToRoute(string routeName, RouteValueDictionary routeValues);
	protected RedirectToRouteResult RedirectToRoutePermanent(object routeValues);
	protected RedirectToRouteResult RedirectToRoutePermanent(RouteValueDictionary routeValues);
	protected RedirectToRouteResult RedirectToRoutePermanent(string routeName);
	protected RedirectToRouteResult RedirectToRoutePermanent(string routeName, object routeValues);
	protected RedirectToRouteResult RedirectToRoutePermanent(string routeName, RouteValueDictionary routeValues);
	protected bool TryUpdateModel<TModel>(TModel model) where TModel : class;
	protected bool TryUpdateModel<TModel>(TModel model, IValueProvider valueProvider) where TModel : class;
	protected bool TryUpdateModel<TModel>(TModel model, string prefix, IValueProvider valueProvider) where TModel : class;
	protected bool TryUpdateModel<TModel>(TModel model, string[] includeProperties, IValueProvider valueProvider = default) where TModel : class;
	protected bool TryUpdateModel<TModel>(TModel model, string prefix, string[] includeProperties, IValueProvider valueProvider) where TModel : class;
	protected bool TryUpdateModel<TModel>(TModel model, string prefix, string[] includeProperties = default, string[] excludeProperties = default, IValueProvider valueProvider = default) where TModel : class;
	protected bool TryValidateModel(object model);
	protected bool TryValidateModel(object model, string prefix);
	protected void UpdateModel<TModel>(TModel model) where TModel : class;
	protected void UpdateModel<TModel>(TModel model, IValueProvider valueProvider) where TModel : class;
	protected void UpdateModel<TModel>(TModel model, string prefix, IValueProvider valueProvider) where TModel : class;
	protected void UpdateModel<TModel>(TModel model, string[] includeProperties, IValueProvider valueProvider = default) where TModel : class;
	protected void UpdateModel<TModel>(TModel model, string prefix, string[] includeProperties, IValueProvider valueProvider) where TModel : class;
	protected void UpdateModel<TModel>(TModel model, string prefix, string[] includeProperties = default, string[] excludeProperties = default, IValueProvider valueProvider = default) where TModel : class;
	protected void ValidateModel(object model);
	protected void ValidateModel(object model, string prefix);
	protected ViewResult View();
	protected ViewResult View(object model);
	protected ViewResult View(string viewName);
	protected ViewResult View(string viewName, object model);
	protected ViewResult View(string viewName, string masterName, object model = default);
	protected ViewResult View(IView view);
	protected ViewResult View(IView view, object model);
}
class ControllerActionInvoker : IActionInvoker {}
abstract class ControllerBase : IController {
	ControllerContext ControllerContext {get;set;}
	TempDataDictionary TempData {get;set;}
	bool ValidateRequest {get;set;}
	IValueProvider ValueProvider {get;set;}
	dynamic ViewBag {get;}
	ViewDataDictionary ViewData {get;set;}
	protected void Execute(RequestContext requestContext);
	protected void ExecuteCore();
	protected void Initialize(RequestContext requestContext);
}
class ControllerBuilder {
	static ControllerBuilder Current {get;}
	HashSet<string> DefaultNamespaces {get;}
	IControllerFactory GetControllerFactory();
	void SetControllerFactory(IControllerFactory controllerFactory);
	void SetControllerFactory(Type controllerFactoryType);
}
class ControllerContext {
	ControllerBase Controller {get;set;}
	HttpContextBase HttpContext {get;set;}
	bool IsChildAction {get;}
	ViewContext ParentActionViewContext {get;}
	RequestContext RequestContext {get;set;}
	RouteData RouteData {get;set;}
}
abstract class ControllerDescriptor : ICustomAttributeProvider {
	string ControllerName {get;}
	Type ControllerType {get;}
	string UniqueId {get;}
	ActionDescriptor FindAction(ControllerContext controllerContext, string actionName);
	ActionDescriptor[] GetCanonicalActions();
	object[] GetCustomAttributes(bool inherit);
	object[] GetCustomAttributes(Type attributeType, bool inherit);
	bool IsDefined(Type attributeType, bool inherit);
}
class ControllerInstanceFilterProvider : IFilterProvider {
	IEnumerable<Filter> GetFilters(ControllerContext controllerContext, ActionDescriptor actionDescriptor);
}
abstract class CustomModelBinderAttribute : Attribute {
	IModelBinder GetBinder();
}
class DataAnnotationsModelMetadata : ModelMetadata {}
class DataAnnotationsModelMetadataProvider : AssociatedMetadataProvider {}
delegate ModelValidator DataAnnotationsModelValidationFactory(ModelMetadata metadata, ControllerContext context, ValidationAttribute attribute);
class DataAnnotationsModelValidator : ModelValidator {
	protected ValidationAttribute Attribute {get;}
	protected string ErrorMessage {get;}
}
class DataAnnotationsModelValidator<TAttribute> : DataAnnotationsModelValidator where TAttribute : ValidationAttribute {
	protected TAttribute Attribute {get;}
}
class DataAnnotationsModelValidatorProvider : AssociatedValidatorProvider {
	static bool AddImplicitRequiredAttributeForValueTypes {get;set;}
	static void RegisterAdapter(Type attributeType, Type adapterType);
	static void RegisterAdapterFactory(Type attributeType, DataAnnotationsModelValidationFactory factory);
	static void RegisterDefaultAdapter(Type adapterType);
	static void RegisterDefaultAdapterFactory(DataAnnotationsModelValidationFactory factory);
	static void RegisterDefaultValidatableObjectAdapter(Type adapterType);
	static void RegisterDefaultValidatableObjectAdapterFactory(DataAnnotationsValidatableObjectAdapterFactory factory);
	static void RegisterValidatableObjectAdapter(Type modelType, Type adapterType);
	static void RegisterValidatableObjectAdapterFactory(Type modelType, DataAnnotationsValidatableObjectAdapterFactory factory);
}
delegate ModelValidator DataAnnotationsValidatableObjectAdapterFactory(ModelMetadata metadata, ControllerContext context);
class DataErrorInfoModelValidatorProvider : ModelValidatorProvider {}
class DefaultControllerFactory : IControllerFactory {
	IController CreateController(RequestContext requestContext, string controllerName);
	protected IController GetControllerInstance(RequestContext requestContext, Type controllerType);
	protected SessionStateBehavior GetControllerSessionBehavior(RequestContext requestContext, Type controllerType);
	protected Type GetControllerType(RequestContext requestContext, string controllerName);
	void ReleaseController(IController controller);
}
class DefaultModelBinder : IModelBinder {}
class DefaultViewLocationCache : IViewLocationCache {
	static IViewLocationCache Null;
	TimeSpan TimeSpan {get;}
	string GetViewLocation(HttpContextBase httpContext, string key);
	void InsertViewLocation(HttpContextBase httpContext, string key, string virtualPath);
}
class DependencyResolver {
	static IDependencyResolver Current {get;}
	IDependencyResolver InnerCurrent {get;}
	void InnerSetResolver(IDependencyResolver resolver);
	void InnerSetResolver(object commonServiceLocator);
	void InnerSetResolver(Func<Type, object> getService, Func<Type, IEnumerable<object>> getServices);
	static void SetResolver(IDependencyResolver resolver);
	static void SetResolver(object commonServiceLocator);
	static void SetResolver(Func<Type, object> getService, Func<Type, IEnumerable<object>> getServices);
}
static class DependencyResolverExtensions {
	static TService GetService<TService>(this IDependencyResolver resolver);
	static IEnumerable<TService> GetServices<TService>(this IDependencyResolver resolver);
}
class DictionaryValueProvider<TValue> : IValueProvider {
	bool ContainsPrefix(string prefix);
	ValueProviderResult GetValue(string key);
}
class EmptyModelMetadataProvider : AssociatedMetadataProvider {}
class EmptyModelValidatorProvider : ModelValidatorProvider {}
class EmptyResult : ActionResult {}
class ExceptionContext : ControllerContext {
	Exception Exception {get;set;}
	bool ExceptionHandled {get;set;}
	ActionResult Result {get;set;}
}
static class ExpressionHelper {
	static string GetExpressionText(string expression);
	static string GetExpressionText(LambdaExpression expression);
}
class FieldValidationMetadata {
	string FieldName {get;set;}
	bool ReplaceValidationMessageContents {get;set;}
	string ValidationMessageId {get;set;}
	ICollection<ModelClientValidationRule> ValidationRules {get;}
}
class FileContentResult : FileResult {
	byte[] FileContents {get;}
}
class FilePathResult : FileResult {
	string FileName {get;}
}
abstract class FileResult : ActionResult {
	string ContentType {get;}
	string FileDownloadName {get;set;}
	protected void WriteFile(HttpResponseBase response);
}
class FileStreamResult : FileResult {
	Stream FileStream {get;}
}
class Filter {
	const int DefaultOrder;
	object Instance {get;set;}
	int Order {get;set;}
	FilterScope Scope {get;set;}
}
abstract class FilterAttribute : Attribute, IMvcFilter {
	bool AllowMultiple {get;}
	int Order {get;set;}
}
class FilterAttributeFilterProvider : IFilterProvider {
	protected IEnumerable<FilterAttribute> GetActionAttributes(ControllerContext controllerContext, ActionDescriptor actionDescriptor);
	protected IEnumerable<FilterAttribute> GetControllerAttributes(ControllerContext controllerContext, ActionDescriptor actionDescriptor);
	IEnumerable<Filter> GetFilters(ControllerContext controllerContext, ActionDescriptor actionDescriptor);
}
class FilterInfo {
	IList<IActionFilter> ActionFilters {get;}
	IList<IAuthorizationFilter> AuthorizationFilters {get;}
	IList<IExceptionFilter> ExceptionFilters {get;}
	IList<IResultFilter> ResultFilters {get;}
}
class FilterProviderCollection : Collection<IFilterProvider> {
	IEnumerable<Filter> GetFilters(ControllerContext controllerContext, ActionDescriptor actionDescriptor);
}
static class FilterProviders {
	static FilterProviderCollection Providers {get;}
}
enum FilterScope { First, Global, Controller, Action, Last }
class FormCollection : NameValueCollection, IValueProvider {
	ValueProviderResult GetValue(string name);
	IValueProvider ToValueProvider();
}
class FormContext {
	IDictionary<string, FieldValidationMetadata> FieldValidators {get;}
	string FormId {get;set;}
	bool ReplaceValidationSummary {get;set;}
	string ValidationSummaryId {get;set;}
	string GetJsonValidationMetadata();
	FieldValidationMetadata GetValidationMetadataForField(string fieldName);
	FieldValidationMetadata GetValidationMetadataForField(string fieldName, bool createIfNotFound);
	bool RenderedField(string fieldName);
	void RenderedField(string fieldName, bool value);
}
enum FormMethod { Get, Post }
class FormValueProvider : NameValueCollectionValueProvider {}
class FormValueProviderFactory : ValueProviderFactory {}
class GlobalFilterCollection : IEnumerable<Filter>, IFilterProvider {
	int Count {get;}
	void Add(object filter);
	void Add(object filter, int order);
	void Clear();
	bool Contains(object filter);
	IEnumerator<Filter> GetEnumerator();
	void Remove(object filter);
}
static class GlobalFilters {
	static GlobalFilterCollection Filters {get;}
}
class HandleErrorAttribute : FilterAttribute, IExceptionFilter {
	Type ExceptionType {get;set;}
	string Master {get;set;}
	string View {get;set;}
	void OnException(ExceptionContext filterContext);
}
class HandleErrorInfo {
	string ActionName {get;}
	string ControllerName {get;}
	Exception Exception {get;}
}
class HiddenInputAttribute : Attribute {
	bool DisplayValue {get;set;}
}
class HtmlHelper {
	static string ValidationInputCssClassName, ValidationInputValidCssClassName, ValidationMessageCssClassName, ValidationMessageValidCssClassName, ValidationSummaryCssClassName, ValidationSummaryValidCssClassName;
	static bool ClientValidationEnabled {get;set;}
	static string IdAttributeDotReplacement {get;set;}
	RouteCollection RouteCollection {get;}
	static bool UnobtrusiveJavaScriptEnabled {get;set;}
	ViewContext ViewContext {get;}
	ViewDataDictionary ViewData {get;}
	IViewDataContainer ViewDataContainer {get;}
	static RouteValueDictionary AnonymousObjectToHtmlAttributes(object htmlAttributes);
	MvcHtmlString AntiForgeryToken();
	MvcHtmlString AntiForgeryToken(string salt);
	MvcHtmlString AntiForgeryToken(string salt, string domain, string path);
	string AttributeEncode(string value);
	string AttributeEncode(object value);
	void EnableClientValidation();
	void EnableClientValidation(bool enabled);
	void EnableUnobtrusiveJavaScript();
	void EnableUnobtrusiveJavaScript(bool enabled);
	string Encode(string value);
	string Encode(object value);
	static string GenerateIdFromName(string name);
	static string GenerateIdFromName(string name, string idAttributeDotReplacement);
	static string GenerateLink(RequestContext requestContext, RouteCollection routeCollection, string linkText, string routeName, string actionName, string controllerName, RouteValueDictionary routeValues, IDictionary<string, object> htmlAttributes);
	static string GenerateLink(RequestContext requestContext, RouteCollection routeCollection, string linkText, string routeName, string actionName, string controllerName, string protocol, string hostName, string fragment, RouteValueDictionary routeValues, IDictionary<string, object> htmlAttributes);
	static string GenerateRouteLink(RequestContext requestContext, RouteCollection routeCollection, string linkText, string routeName, RouteValueDictionary routeValues, IDictionary<string, object> htmlAttributes);
	static string GenerateRouteLink(RequestContext requestContext, RouteCollection routeCollection, string linkText, string routeName, string protocol, string hostName, string fragment, RouteValueDictionary routeValues, IDictionary<string, object> htmlAttributes);
	static string GetFormMethodString(FormMethod method);
	static string GetInputTypeString(InputType inputType);
	IDictionary<string, object> GetUnobtrusiveValidationAttributes(string name);
	IDictionary<string, object> GetUnobtrusiveValidationAttributes(string name, ModelMetadata metadata);
	MvcHtmlString HttpMethodOverride(HttpVerbs httpVerb);
	MvcHtmlString HttpMethodOverride(string httpMethod);
	IHtmlString Raw(string value);
}
class HtmlHelper<TModel> : HtmlHelper {
	ViewDataDictionary<TModel> ViewData {get;}
}
class HttpAntiForgeryException : HttpException {}
class HttpDeleteAttribute : ActionMethodSelectorAttribute {}
class HttpFileCollectionValueProvider : DictionaryValueProvider<HttpPostedFileBase[]> {}
class HttpFileCollectionValueProviderFactory : ValueProviderFactory {}
class HttpGetAttribute : ActionMethodSelectorAttribute {}
class HttpNotFoundResult : HttpStatusCodeResult {}
class HttpPostAttribute : ActionMethodSelectorAttribute {}
class HttpPostedFileBaseModelBinder : IModelBinder {
	object BindModel(ControllerContext controllerContext, ModelBindingContext bindingContext);
}
class HttpPutAttribute : ActionMethodSelectorAttribute {}
static class HttpRequestExtensions {
	static string GetHttpMethodOverride(this HttpRequestBase request);
}
class HttpStatusCodeResult : ActionResult {
	int StatusCode {get;}
	string StatusDescription {get;}
}
class HttpUnauthorizedResult : HttpStatusCodeResult {}
enum HttpVerbs { Get, Post, Put, Delete, Head }
interface IActionFilter {
	void OnActionExecuted(ActionExecutedContext filterContext);
	void OnActionExecuting(ActionExecutingContext filterContext);
}
interface IActionInvoker {
	bool InvokeAction(ControllerContext controllerContext, string actionName);
}
interface IAuthorizationFilter {
	void OnAuthorization(AuthorizationContext filterContext);
}
interface IClientValidatable {
	IEnumerable<ModelClientValidationRule> GetClientValidationRules(ModelMetadata metadata, ControllerContext context);
}
interface IController {
	void Execute(RequestContext requestContext);
}
interface IControllerActivator {
	IController Create(RequestContext requestContext, Type controllerType);
}
interface IControllerFactory {
	IController CreateController(RequestContext requestContext, string controllerName);
	SessionStateBehavior GetControllerSessionBehavior(RequestContext requestContext, string controllerName);
	void ReleaseController(IController controller);
}
interface IDependencyResolver {
	object GetService(Type serviceType);
	IEnumerable<object> GetServices(Type serviceType);
}
interface IExceptionFilter {
	void OnException(ExceptionContext filterContext);
}
interface IFilterProvider {
	IEnumerable<Filter> GetFilters(ControllerContext controllerContext, ActionDescriptor actionDescriptor);
}
interface IMetadataAware {
	void OnMetadataCreated(ModelMetadata metadata);
}
interface IModelBinder {
	object BindModel(ControllerContext controllerContext, ModelBindingContext bindingContext);
}
interface IModelBinderProvider {
	IModelBinder GetBinder(Type modelType);
}
interface IMvcFilter {
	bool AllowMultiple {get;}
	int Order {get;}
}
interface IResultFilter {
	void OnResultExecuted(ResultExecutedContext filterContext);
	void OnResultExecuting(ResultExecutingContext filterContext);
}
interface IRouteWithArea {
	string Area {get;}
}
interface ITempDataProvider {
	IDictionary<string, object> LoadTempData(ControllerContext controllerContext);
	void SaveTempData(ControllerContext controllerContext, IDictionary<string, object> values);
}
interface IUnvalidatedValueProvider : IValueProvider {
	ValueProviderResult GetValue(string key, bool skipValidation);
}
interface IValueProvider {
	bool ContainsPrefix(string prefix);
	ValueProviderResult GetValue(string key);
}
interface IView {
	void Render(ViewContext viewContext, TextWriter writer);
}
interface IViewDataContainer {
	ViewDataDictionary ViewData {get;set;}
}
interface IViewEngine {
	ViewEngineResult FindPartialView(ControllerContext controllerContext, string partialViewName, bool useCache);
	ViewEngineResult FindView(ControllerContext controllerContext, string viewName, string masterName, bool useCache);
	void ReleaseView(ControllerContext controllerContext, IView view);
}
interface IViewLocationCache {
	string GetViewLocation(HttpContextBase httpContext, string key);
	void InsertViewLocation(HttpContextBase httpContext, string key, string virtualPath);
}
interface IViewPageActivator {
	object Create(ControllerContext controllerContext, Type type);
}
enum InputType { CheckBox, Hidden, Password, Radio, Text }
class JavaScriptResult : ActionResult {
	string Script {get;set;}
}
enum JsonRequestBehavior { AllowGet, DenyGet }
class JsonResult : ActionResult {
	Encoding ContentEncoding {get;set;}
	string ContentType {get;set;}
	object Data {get;set;}
	JsonRequestBehavior JsonRequestBehavior {get;set;}
}
class JsonValueProviderFactory : ValueProviderFactory {}
class LinqBinaryModelBinder : ByteArrayModelBinder {}
class ModelBinderAttribute : CustomModelBinderAttribute {
	Type BinderType {get;}
}
class ModelBinderDictionary : IDictionary<Type, IModelBinder> {
	int Count {get;}
	IModelBinder DefaultBinder {get;set;}
	bool IsReadOnly {get;}
	ICollection<Type> Keys {get;}
	ICollection<IModelBinder> Values {get;}
	IModelBinder this[Type key] {get;set;}
	void Add(KeyValuePair<Type, IModelBinder> item);
	void Add(Type key, IModelBinder value);
	void Clear();
	bool Contains(KeyValuePair<Type, IModelBinder> item);
	bool ContainsKey(Type key);
	void CopyTo(KeyValuePair<Type, IModelBinder>[] array, int arrayIndex);
	IModelBinder GetBinder(Type modelType);
	IModelBinder GetBinder(Type modelType, bool fallbackToDefault);
	IEnumerator<KeyValuePair<Type, IModelBinder>> GetEnumerator();
	bool Remove(KeyValuePair<Type, IModelBinder> item);
	bool Remove(Type key);
	bool TryGetValue(Type key, out IModelBinder value);
}
class ModelBinderProviderCollection : Collection<IModelBinderProvider> {
	IModelBinder GetBinder(Type modelType);
}
static class ModelBinderProviders {
	static ModelBinderProviderCollection BinderProviders {get;}
}
static class ModelBinders {
	static ModelBinderDictionary Binders {get;}
}
class ModelBindingContext {
	bool FallbackToEmptyPrefix {get;set;}
	object Model {get;set;}
	ModelMetadata ModelMetadata {get;set;}
	string ModelName {get;set;}
	ModelStateDictionary ModelState {get;set;}
	Type ModelType {get;set;}
	Predicate<string> PropertyFilter {get;set;}
	IDictionary<string, ModelMetadata> PropertyMetadata {get;}
	IValueProvider ValueProvider {get;set;}
}
class ModelClientValidationEqualToRule : ModelClientValidationRule {}
class ModelClientValidationRangeRule : ModelClientValidationRule {}
class ModelClientValidationRegexRule : ModelClientValidationRule {}
class ModelClientValidationRemoteRule : ModelClientValidationRule {}
class ModelClientValidationRequiredRule : ModelClientValidationRule {}
class ModelClientValidationRule {
	string ErrorMessage {get;set;}
	IDictionary<string, object> ValidationParameters {get;}
	string ValidationType {get;set;}
}
class ModelClientValidationStringLengthRule : ModelClientValidationRule {}
class ModelError {
	string ErrorMessage {get;}
	Exception Exception {get;}
}
class ModelErrorCollection : Collection<ModelError> {
	void Add(Exception exception);
	void Add(string errorMessage);
}
class ModelMetadata {
	const int DefaultOrder;
	Dictionary<string, object> AdditionalValues {get;}
	Type ContainerType {get;}
	bool ConvertEmptyStringToNull {get;set;}
	string DataTypeName {get;set;}
	string Description {get;set;}
	string DisplayFormatString {get;set;}
	string DisplayName {get;set;}
	string EditFormatString {get;set;}
	bool HideSurroundingHtml {get;set;}
	bool IsComplexType {get;}
	bool IsNullableValueType {get;}
	bool IsReadOnly {get;set;}
	bool IsRequired {get;set;}
	object Model {get;set;}
	Type ModelType {get;}
	string NullDisplayText {get;set;}
	int Order {get;set;}
	IEnumerable<ModelMetadata> Properties {get;}
	string PropertyName {get;}
	protected ModelMetadataProvider Provider {get;set;}
	bool RequestValidationEnabled {get;set;}
	string ShortDisplayName {get;set;}
	bool ShowForDisplay {get;set;}
	bool ShowForEdit {get;set;}
	string SimpleDisplayText {get;set;}
	string TemplateHint {get;set;}
	string Watermark {get;set;}
	static ModelMetadata FromLambdaExpression<TParameter, TValue>(Expression<Func<TParameter, TValue>> expression, ViewDataDictionary<TParameter> viewData);
	static ModelMetadata FromStringExpression(string expression, ViewDataDictionary viewData);
	string GetDisplayName();
	protected string GetSimpleDisplayText();
	IEnumerable<ModelValidator> GetValidators(ControllerContext context);
}
abstract class ModelMetadataProvider {
	IEnumerable<ModelMetadata> GetMetadataForProperties(object container, Type containerType);
	ModelMetadata GetMetadataForProperty(Func<object> modelAccessor, Type containerType, string propertyName);
	ModelMetadata GetMetadataForType(Func<object> modelAccessor, Type modelType);
}
class ModelMetadataProviders {
	static ModelMetadataProvider Current {get;set;}
}
class ModelState {
	ModelErrorCollection Errors {get;}
	ValueProviderResult Value {get;set;}
}
class ModelStateDictionary : IDictionary<string, ModelState> {
	int Count {get;}
	bool IsReadOnly {get;}
	bool IsValid {get;}
	ICollection<string> Keys {get;}
	ICollection<ModelState> Values {get;}
	ModelState this[string key] {get;set;}
	void Add(KeyValuePair<string, ModelState> item);
	void Add(string key, ModelState value);
	void AddModelError(string key, Exception exception);
	void AddModelError(string key, string errorMessage);
	void Clear();
	bool Contains(KeyValuePair<string, ModelState> item);
	bool ContainsKey(string key);
	void CopyTo(KeyValuePair<string, ModelState>[] array, int arrayIndex);
	IEnumerator<KeyValuePair<string, ModelState>> GetEnumerator();
	bool IsValidField(string key);
	void Merge(ModelStateDictionary dictionary);
	bool Remove(KeyValuePair<string, ModelState> item);
	bool Remove(string key);
	void SetModelValue(string key, ValueProviderResult value);
	bool TryGetValue(string key, out ModelState value);
}
class ModelValidationResult {
	string MemberName {get;set;}
	string Message {get;set;}
}
abstract class ModelValidator {
	protected ControllerContext ControllerContext {get;}
	bool IsRequired {get;}
	protected ModelMetadata Metadata {get;}
	IEnumerable<ModelClientValidationRule> GetClientValidationRules();
	static ModelValidator GetModelValidator(ModelMetadata metadata, ControllerContext context);
	IEnumerable<ModelValidationResult> Validate(object container);
}
abstract class ModelValidatorProvider {
	IEnumerable<ModelValidator> GetValidators(ModelMetadata metadata, ControllerContext context);
}
class ModelValidatorProviderCollection : Collection<ModelValidatorProvider> {
	IEnumerable<ModelValidator> GetValidators(ModelMetadata metadata, ControllerContext context);
}
static class ModelValidatorProviders {
	static ModelValidatorProviderCollection Providers {get;}
}
class MultiSelectList : IEnumerable<SelectListItem> {
	string DataTextField {get;}
	string DataValueField {get;}
	IEnumerable Items {get;}
	IEnumerable SelectedValues {get;}
	IEnumerator<SelectListItem> GetEnumerator();
}
abstract class MvcFilter : IMvcFilter {
	bool AllowMultiple {get;}
	int Order {get;}
}
class MvcHandler : IHttpAsyncHandler, IRequiresSessionState {
	static string MvcVersionHeaderName;
	static bool DisableMvcResponseHeader {get;set;}
	protected bool IsReusable {get;}
	RequestContext RequestContext {get;}
	protected void AddVersionHeader(HttpContextBase httpContext);
	protected IAsyncResult BeginProcessRequest(HttpContext httpContext, AsyncCallback callback, object state);
	protected IAsyncResult BeginProcessRequest(HttpContextBase httpContext, AsyncCallback callback, object state);
	protected void EndProcessRequest(IAsyncResult asyncResult);
	protected void ProcessRequest(HttpContext httpContext);
	protected void ProcessRequest(HttpContextBase httpContext);
}
class MvcHtmlString : HtmlString {
	static MvcHtmlString Empty;
	static MvcHtmlString Create(string value);
	static bool IsNullOrEmpty(MvcHtmlString value);
}
class MvcHttpHandler : UrlRoutingHandler, IHttpAsyncHandler, IRequiresSessionState {
	protected IAsyncResult BeginProcessRequest(HttpContext httpContext, AsyncCallback callback, object state);
	protected IAsyncResult BeginProcessRequest(HttpContextBase httpContext, AsyncCallback callback, object state);
	protected void EndProcessRequest(IAsyncResult asyncResult);
}
class MvcRouteHandler : IRouteHandler {
	protected IHttpHandler GetHttpHandler(RequestContext requestContext);
	protected SessionStateBehavior GetSessionStateBehavior(RequestContext requestContext);
}
class MvcWebRazorHostFactory {}
static class NameValueCollectionExtensions {
	static void CopyTo(this NameValueCollection collection, IDictionary<string, object> destination, bool replaceEntries = default);
}
class NameValueCollectionValueProvider : IUnvalidatedValueProvider {
	bool ContainsPrefix(string prefix);
	ValueProviderResult GetValue(string key);
	ValueProviderResult GetValue(string key, bool skipValidation);
}
class NoAsyncTimeoutAttribute : AsyncTimeoutAttribute {}
class NonActionAttribute : ActionMethodSelectorAttribute {}
class OutputCacheAttribute : ActionFilterAttribute, IExceptionFilter {
	string CacheProfile {get;set;}
	static ObjectCache ChildActionCache {get;set;}
	int Duration {get;set;}
	OutputCacheLocation Location {get;set;}
	bool NoStore {get;set;}
	string SqlDependency {get;set;}
	string VaryByContentEncoding {get;set;}
	string VaryByCustom {get;set;}
	string VaryByHeader {get;set;}
	string VaryByParam {get;set;}
	static bool IsChildActionCacheActive(ControllerContext controllerContext);
	void OnException(ExceptionContext filterContext);
}
abstract class ParameterBindingInfo {
	IModelBinder Binder {get;}
	ICollection<string> Exclude {get;}
	ICollection<string> Include {get;}
	string Prefix {get;}
}
abstract class ParameterDescriptor : ICustomAttributeProvider {
	ActionDescriptor ActionDescriptor {get;}
	ParameterBindingInfo BindingInfo {get;}
	object DefaultValue {get;}
	string ParameterName {get;}
	Type ParameterType {get;}
	object[] GetCustomAttributes(bool inherit);
	object[] GetCustomAttributes(Type attributeType, bool inherit);
	bool IsDefined(Type attributeType, bool inherit);
}
class PartialViewResult : ViewResultBase {}
static class PreApplicationStartCode {
	static void Start();
}
class QueryStringValueProvider : NameValueCollectionValueProvider {}
class QueryStringValueProviderFactory : ValueProviderFactory {}
class RangeAttributeAdapter : DataAnnotationsModelValidator<RangeAttribute> {}
class RazorView : BuildManagerCompiledView {
	string LayoutPath {get;}
	bool RunViewStartPages {get;}
	IEnumerable<string> ViewStartFileExtensions {get;}
}
class RazorViewEngine : BuildManagerViewEngine {}
class RedirectResult : ActionResult {
	bool Permanent {get;}
	string Url {get;}
}
class RedirectToRouteResult : ActionResult {
	bool Permanent {get;}
	string RouteName {get;}
	RouteValueDictionary RouteValues {get;}
}
class ReflectedActionDescriptor : ActionDescriptor {
	MethodInfo MethodInfo {get;}
}
class ReflectedControllerDescriptor : ControllerDescriptor {}
class ReflectedParameterDescriptor : ParameterDescriptor {
	ParameterInfo ParameterInfo {get;}
}
class RegularExpressionAttributeAdapter : DataAnnotationsModelValidator<RegularExpressionAttribute> {}
class RemoteAttribute : ValidationAttribute, IClientValidatable {
	string AdditionalFields {get;set;}
	string HttpMethod {get;set;}
	protected RouteValueDictionary RouteData {get;}
	protected string RouteName {get;set;}
	protected RouteCollection Routes {get;}
	string FormatAdditionalFieldsForClientValidation(string property);
	static string FormatPropertyForClientValidation(string property);
	IEnumerable<ModelClientValidationRule> GetClientValidationRules(ModelMetadata metadata, ControllerContext context);
	protected string GetUrl(ControllerContext controllerContext);
}
class RequireHttpsAttribute : FilterAttribute, IAuthorizationFilter {
	protected void HandleNonHttpsRequest(AuthorizationContext filterContext);
	void OnAuthorization(AuthorizationContext filterContext);
}
class RequiredAttributeAdapter : DataAnnotationsModelValidator<RequiredAttribute> {}
class ResultExecutedContext : ControllerContext {
	bool Canceled {get;set;}
	Exception Exception {get;set;}
	bool ExceptionHandled {get;set;}
	ActionResult Result {get;set;}
}
class ResultExecutingContext : ControllerContext {
	bool Cancel {get;set;}
	ActionResult Result {get;set;}
}
static class RouteCollectionExtensions {
	static VirtualPathData GetVirtualPathForArea(this RouteCollection routes, RequestContext requestContext, RouteValueDictionary values);
	static VirtualPathData GetVirtualPathForArea(this RouteCollection routes, RequestContext requestContext, string name, RouteValueDictionary values);
	static void IgnoreRoute(this RouteCollection routes, string url, object constraints = default);
	static Route MapRoute(this RouteCollection routes, string name, string url, string[] namespaces);
	static Route MapRoute(this RouteCollection routes, string name, string url, object defaults, string[] namespaces);
	static Route MapRoute(this RouteCollection routes, string name, string url, object defaults = default, object constraints = default, string[] namespaces = default);
}
class RouteDataValueProvider : DictionaryValueProvider<object> {}
class RouteDataValueProviderFactory : ValueProviderFactory {}
class SelectList : MultiSelectList {
	object SelectedValue {get;}
}
class SelectListItem {
	bool Selected {get;set;}
	string Text {get;set;}
	string Value {get;set;}
}
class SessionStateAttribute : Attribute {
	SessionStateBehavior Behavior {get;}
}
class SessionStateTempDataProvider : ITempDataProvider {
	IDictionary<string, object> LoadTempData(ControllerContext controllerContext);
	void SaveTempData(ControllerContext controllerContext, IDictionary<string, object> values);
}
class StringLengthAttributeAdapter : DataAnnotationsModelValidator<StringLengthAttribute> {}
class TagBuilder {
	IDictionary<string, string> Attributes {get;}
	string IdAttributeDotReplacement {get;set;}
	string InnerHtml {get;set;}
	string TagName {get;}
	void AddCssClass(string value);
	static string CreateSanitizedId(string originalId);
	static string CreateSanitizedId(string originalId, string invalidCharReplacement);
	void GenerateId(string name);
	void MergeAttribute(string key, string value, bool replaceExisting = default);
	void MergeAttributes<TKey, TValue>(IDictionary<TKey, TValue> attributes);
	void MergeAttributes<TKey, TValue>(IDictionary<TKey, TValue> attributes, bool replaceExisting);
	void SetInnerText(string innerText);
	string ToString(TagRenderMode renderMode);
}
enum TagRenderMode { Normal, StartTag, EndTag, SelfClosing }
class TempDataDictionary : IDictionary<string, object> {
	int Count {get;}
	ICollection<string> Keys {get;}
	ICollection<object> Values {get;}
	object this[string key] {get;set;}
	void Add(string key, object value);
	void Clear();
	bool ContainsKey(string key);
	bool ContainsValue(object value);
	IEnumerator<KeyValuePair<string, object>> GetEnumerator();
	void Keep();
	void Keep(string key);
	void Load(ControllerContext controllerContext, ITempDataProvider tempDataProvider);
	object Peek(string key);
	bool Remove(string key);
	void Save(ControllerContext controllerContext, ITempDataProvider tempDataProvider);
	bool TryGetValue(string key, out object value);
}
class TemplateInfo {
	object FormattedModelValue {get;set;}
	string HtmlFieldPrefix {get;set;}
	int TemplateDepth {get;}
	string GetFullHtmlFieldId(string partialFieldName);
	string GetFullHtmlFieldName(string partialFieldName);
	bool Visited(ModelMetadata metadata);
}
static class UnobtrusiveValidationAttributesGenerator {
	static void GetValidationAttributes(IEnumerable<ModelClientValidationRule> clientRules, IDictionary<string, object> results);
}
class UrlHelper {
	RequestContext RequestContext {get;}
	RouteCollection RouteCollection {get;}
	string Action(string actionName);
	string Action(string actionName, object routeValues);
	string Action(string actionName, RouteValueDictionary routeValues);
	string Action(string actionName, string controllerName, object routeValues, string protocol = default);
	string Action(string actionName, string controllerName, RouteValueDictionary routeValues = default, string protocol = default, string hostName = default);
	string Content(string contentPath);
	string Encode(string url);
	static string GenerateContentUrl(string contentPath, HttpContextBase httpContext);
	static string GenerateUrl(string routeName, string actionName, string controllerName, string protocol, string hostName, string fragment, RouteValueDictionary routeValues, RouteCollection routeCollection, RequestContext requestContext, bool includeImplicitMvcValues);
	static string GenerateUrl(string routeName, string actionName, string controllerName, RouteValueDictionary routeValues, RouteCollection routeCollection, RequestContext requestContext, bool includeImplicitMvcValues);
	bool IsLocalUrl(string url);
	string RouteUrl(object routeValues);
	string RouteUrl(RouteValueDictionary routeValues);
	string RouteUrl(string routeName);
	string RouteUrl(string routeName, object routeValues, string protocol = default);
	string RouteUrl(string routeName, RouteValueDictionary routeValues, string protocol = default, string hostName = default);
}
class UrlParameter {
	static UrlParameter Optional;
}
class ValidatableObjectAdapter : ModelValidator {}
class ValidateAntiForgeryTokenAttribute : FilterAttribute, IAuthorizationFilter {
	string Salt {get;set;}
	void OnAuthorization(AuthorizationContext filterContext);
}
class ValidateInputAttribute : FilterAttribute, IAuthorizationFilter {
	bool EnableValidation {get;}
	void OnAuthorization(AuthorizationContext filterContext);
}
class ValueProviderCollection : Collection<IValueProvider>, IUnvalidatedValueProvider {
	bool ContainsPrefix(string prefix);
	ValueProviderResult GetValue(string key);
	ValueProviderResult GetValue(string key, bool skipValidation);
}
static class ValueProviderFactories {
	static ValueProviderFactoryCollection Factories {get;}
}
abstract class ValueProviderFactory {
	IValueProvider GetValueProvider(ControllerContext controllerContext);
}
class ValueProviderFactoryCollection : Collection<ValueProviderFactory> {
	IValueProvider GetValueProvider(ControllerContext controllerContext);
}
class ValueProviderResult {
	string AttemptedValue {get;set;}
	CultureInfo Culture {get;set;}
	object RawValue {get;set;}
	object ConvertTo(Type type);
	object ConvertTo(Type type, CultureInfo culture);
}
class ViewContext : ControllerContext {
	bool ClientValidationEnabled {get;set;}
	FormContext FormContext {get;set;}
	TempDataDictionary TempData {get;set;}
	bool UnobtrusiveJavaScriptEnabled {get;set;}
	IView View {get;set;}
	ViewDataDictionary ViewData {get;set;}
	TextWriter Writer {get;set;}
	void OutputClientValidation();
}
class ViewDataDictionary : IDictionary<string, object> {
	int Count {get;}
	bool IsReadOnly {get;}
	ICollection<string> Keys {get;}
	object Model {get;set;}
	ModelMetadata ModelMetadata {get;set;}
	ModelStateDictionary ModelState {get;}
	TemplateInfo TemplateInfo {get;set;}
	ICollection<object> Values {get;}
	object this[string key] {get;set;}
	void Add(KeyValuePair<string, object> item);
	void Add(string key, object value);
	void Clear();
	bool Contains(KeyValuePair<string, object> item);
	bool ContainsKey(string key);
	void CopyTo(KeyValuePair<string, object>[] array, int arrayIndex);
	object Eval(string expression);
	string Eval(string expression, string format);
	IEnumerator<KeyValuePair<string, object>> GetEnumerator();
	ViewDataInfo GetViewDataInfo(string expression);
	bool Remove(KeyValuePair<string, object> item);
	bool Remove(string key);
	protected void SetModel(object value);
	bool TryGetValue(string key, out object value);
}
class ViewDataDictionary<TModel> : ViewDataDictionary {
	TModel Model {get;set;}
}
class ViewDataInfo {
	object Container {get;set;}
	PropertyDescriptor PropertyDescriptor {get;set;}
	object Value {get;set;}
}
class ViewEngineCollection : Collection<IViewEngine> {
	ViewEngineResult FindPartialView(ControllerContext controllerContext, string partialViewName);
	ViewEngineResult FindView(ControllerContext controllerContext, string viewName, string masterName);
}
class ViewEngineResult {
	IEnumerable<string> SearchedLocations {get;}
	IView View {get;}
	IViewEngine ViewEngine {get;}
}
static class ViewEngines {
	static ViewEngineCollection Engines {get;}
}
class ViewMasterPage : MasterPage {
	AjaxHelper<object> Ajax {get;}
	HtmlHelper<object> Html {get;}
	object Model {get;}
	TempDataDictionary TempData {get;}
	UrlHelper Url {get;}
	dynamic ViewBag {get;}
	ViewContext ViewContext {get;}
	ViewDataDictionary ViewData {get;}
	HtmlTextWriter Writer {get;}
}
class ViewMasterPage<TModel> : ViewMasterPage {
	AjaxHelper<TModel> Ajax {get;}
	HtmlHelper<TModel> Html {get;}
	TModel Model {get;}
	ViewDataDictionary<TModel> ViewData {get;}
}
class ViewPage : Page, IViewDataContainer {
	AjaxHelper<object> Ajax {get;set;}
	HtmlHelper<object> Html {get;set;}
	string MasterLocation {get;set;}
	object Model {get;}
	TempDataDictionary TempData {get;}
	UrlHelper Url {get;set;}
	dynamic ViewBag {get;}
	ViewContext ViewContext {get;set;}
	ViewDataDictionary ViewData {get;set;}
	HtmlTextWriter Writer {get;}
	void InitHelpers();
	protected void Render(HtmlTextWriter writer);
	void RenderView(ViewContext viewContext);
	protected void SetViewData(ViewDataDictionary viewData);
}
class ViewPage<TModel> : ViewPage {
	AjaxHelper<TModel> Ajax {get;set;}
	HtmlHelper<TModel> Html {get;set;}
	TModel Model {get;}
	ViewDataDictionary<TModel> ViewData {get;set;}
}
class ViewResult : ViewResultBase {
	string MasterName {get;set;}
}
abstract class ViewResultBase : ActionResult {
	object Model {get;}
	TempDataDictionary TempData {get;set;}
	IView View {get;set;}
	dynamic ViewBag {get;}
	ViewDataDictionary ViewData {get;set;}
	ViewEngineCollection ViewEngineCollection {get;set;}
	string ViewName {get;set;}
	protected ViewEngineResult FindView(ControllerContext context);
}
abstract class ViewStartPage : StartPage {
	HtmlHelper<object> Html {get;}
	UrlHelper Url {get;}
	ViewContext ViewContext {get;}
}
class ViewTemplateUserControl : ViewTemplateUserControl<object> {}
class ViewTemplateUserControl<TModel> : ViewUserControl<TModel> {
	protected string FormattedModelValue {get;}
}
class ViewType : Control {
	string TypeName {get;set;}
}
class ViewUserControl : UserControl, IViewDataContainer {
	AjaxHelper<object> Ajax {get;}
	HtmlHelper<object> Html {get;}
	object Model {get;}
	TempDataDictionary TempData {get;}
	UrlHelper Url {get;}
	dynamic ViewBag {get;}
	ViewContext ViewContext {get;set;}
	ViewDataDictionary ViewData {get;set;}
	string ViewDataKey {get;set;}
	HtmlTextWriter Writer {get;}
	protected void EnsureViewData();
	void RenderView(ViewContext viewContext);
	protected void SetViewData(ViewDataDictionary viewData);
}
class ViewUserControl<TModel> : ViewUserControl {
	AjaxHelper<TModel> Ajax {get;}
	HtmlHelper<TModel> Html {get;}
	TModel Model {get;}
	ViewDataDictionary<TModel> ViewData {get;set;}
}
abstract class VirtualPathProviderViewEngine : IViewEngine {
	string[] AreaMasterLocationFormats {get;set;}
	string[] AreaPartialViewLocationFormats {get;set;}
	string[] AreaViewLocationFormats {get;set;}
	string[] FileExtensions {get;set;}
	string[] MasterLocationFormats {get;set;}
	string[] PartialViewLocationFormats {get;set;}
	IViewLocationCache ViewLocationCache {get;set;}
	string[] ViewLocationFormats {get;set;}
	protected VirtualPathProvider VirtualPathProvider {get;set;}
	protected IView CreatePartialView(ControllerContext controllerContext, string partialPath);
	protected IView CreateView(ControllerContext controllerContext, string viewPath, string masterPath);
	protected bool FileExists(ControllerContext controllerContext, string virtualPath);
	ViewEngineResult FindPartialView(ControllerContext controllerContext, string partialViewName, bool useCache);
	ViewEngineResult FindView(ControllerContext controllerContext, string viewName, string masterName, bool useCache);
	void ReleaseView(ControllerContext controllerContext, IView view);
}
class WebFormView : BuildManagerCompiledView {
	string MasterPath {get;}
}
class WebFormViewEngine : BuildManagerViewEngine {}
abstract class WebViewPage : WebPageBase, IViewDataContainer {
	AjaxHelper<object> Ajax {get;set;}
	HtmlHelper<object> Html {get;set;}
	object Model {get;}
	TempDataDictionary TempData {get;}
	UrlHelper Url {get;set;}
	dynamic ViewBag {get;}
	ViewContext ViewContext {get;set;}
	ViewDataDictionary ViewData {get;set;}
	void InitHelpers();
	protected void SetViewData(ViewDataDictionary viewData);
}
abstract class WebViewPage<TModel> : WebViewPage {
	AjaxHelper<TModel> Ajax {get;set;}
	HtmlHelper<TModel> Html {get;set;}
	TModel Model {get;}
	ViewDataDictionary<TModel> ViewData {get;set;}
}
