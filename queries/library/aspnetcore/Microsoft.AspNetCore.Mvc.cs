// assemblies: Microsoft.AspNetCore.Http.Abstractions, Microsoft.AspNetCore.Mvc.Abstractions, Microsoft.AspNetCore.Mvc.Core, Microsoft.AspNetCore.Mvc.DataAnnotations, Microsoft.AspNetCore.Mvc.ViewFeatures
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;
using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.IO;
using System.Linq.Expressions;
using System.Security.Claims;
using System.Security.Principal;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Mvc;
class AcceptVerbsAttribute : Attribute, IActionHttpMethodProvider, IRouteTemplateProvider {
	IEnumerable<string> HttpMethods {get;}
	string Name {get;set;}
	int Order {get;set;}
	string Route {get;set;}
}
class AcceptedAtActionResult : ObjectResult {
	string ActionName {get;set;}
	string ControllerName {get;set;}
	RouteValueDictionary RouteValues {get;set;}
	IUrlHelper UrlHelper {get;set;}
}
class AcceptedAtRouteResult : ObjectResult {
	string RouteName {get;set;}
	RouteValueDictionary RouteValues {get;set;}
	IUrlHelper UrlHelper {get;set;}
}
class AcceptedResult : ObjectResult {
	string Location {get;set;}
}
class ActionContext {
	ActionDescriptor ActionDescriptor {get;set;}
	HttpContext HttpContext {get;set;}
	ModelStateDictionary ModelState {get;}
	RouteData RouteData {get;set;}
}
class ActionContextAttribute : Attribute {}
class ActionNameAttribute : Attribute {
	string Name {get;}
}
abstract class ActionResult : IActionResult {
	void ExecuteResult(ActionContext context);
	Task ExecuteResultAsync(ActionContext context);
}
class ActionResult<TValue> : IConvertToActionResult {
	ActionResult Result {get;}
	TValue Value {get;}
	static implicit operator ActionResult<TValue>(TValue value);
	static implicit operator ActionResult<TValue>(ActionResult result);
}
class AntiforgeryValidationFailedResult : BadRequestResult {}
class ApiBehaviorOptions : IEnumerable<ICompatibilitySwitch> {
	IDictionary<int, ClientErrorData> ClientErrorMapping {get;}
	bool DisableImplicitFromServicesParameters {get;set;}
	Func<ActionContext, IActionResult> InvalidModelStateResponseFactory {get;set;}
	bool SuppressConsumesConstraintForFormFileParameters {get;set;}
	bool SuppressInferBindingSourcesForParameters {get;set;}
	bool SuppressMapClientErrors {get;set;}
	bool SuppressModelStateInvalidFilter {get;set;}
}
class ApiControllerAttribute : ControllerAttribute, IApiBehaviorMetadata {}
class ApiConventionMethodAttribute : Attribute {
	Type ConventionType {get;}
}
class ApiConventionTypeAttribute : Attribute {
	Type ConventionType {get;}
}
class ApiDescriptionActionData {
	string GroupName {get;set;}
}
class ApiExplorerSettingsAttribute : Attribute, IApiDescriptionGroupNameProvider, IApiDescriptionVisibilityProvider {
	string GroupName {get;set;}
	bool IgnoreApi {get;set;}
}
class AreaAttribute : RouteValueAttribute {}
class AutoValidateAntiforgeryTokenAttribute : Attribute, IFilterFactory, IOrderedFilter {
	bool IsReusable {get;}
	int Order {get;set;}
	IFilterMetadata CreateInstance(IServiceProvider serviceProvider);
}
class BadRequestObjectResult : ObjectResult {}
class BadRequestResult : StatusCodeResult {}
class BindAttribute : Attribute, IModelNameProvider, IPropertyFilterProvider {
	string[] Include {get;}
	string Prefix {get;set;}
	Func<ModelMetadata, bool> PropertyFilter {get;}
}
class BindPropertiesAttribute : Attribute {
	bool SupportsGet {get;set;}
}
class BindPropertyAttribute : Attribute, IBinderTypeProviderMetadata, IModelNameProvider, IRequestPredicateProvider {
	Type BinderType {get;set;}
	BindingSource BindingSource {get;set;}
	string Name {get;set;}
	bool SupportsGet {get;set;}
}
class CacheProfile {
	int? Duration {get;set;}
	ResponseCacheLocation? Location {get;set;}
	bool? NoStore {get;set;}
	string VaryByHeader {get;set;}
	string[] VaryByQueryKeys {get;set;}
}
class ChallengeResult : ActionResult {
	IList<string> AuthenticationSchemes {get;set;}
	AuthenticationProperties Properties {get;set;}
}
class ClientErrorData {
	string Link {get;set;}
	string Title {get;set;}
}
enum CompatibilityVersion { Version_2_0, Version_2_1, Version_2_2, Version_3_0, Latest }
class ConflictObjectResult : ObjectResult {}
class ConflictResult : StatusCodeResult {}
class ConsumesAttribute : Attribute, IAcceptsMetadata, IActionConstraint, IApiRequestMetadataProvider, IResourceFilter {
	static int ConsumesActionConstraintOrder;
	MediaTypeCollection ContentTypes {get;set;}
	bool IsOptional {get;set;}
	bool Accept(ActionConstraintContext context);
	void OnResourceExecuted(ResourceExecutedContext context);
	void OnResourceExecuting(ResourceExecutingContext context);
	void SetContentTypes(MediaTypeCollection contentTypes);
}
class ContentResult : ActionResult, IStatusCodeActionResult {
	string Content {get;set;}
	string ContentType {get;set;}
	int? StatusCode {get;set;}
}
abstract class Controller : ControllerBase, IActionFilter, IAsyncActionFilter, IDisposable {
	ITempDataDictionary TempData {get;set;}
	dynamic ViewBag {get;}
	ViewDataDictionary ViewData {get;set;}
	void Dispose();
	protected void Dispose(bool disposing);
	JsonResult Json(object data);
	JsonResult Json(object data, object serializerSettings);
	void OnActionExecuted(ActionExecutedContext context);
	void OnActionExecuting(ActionExecutingContext context);
	Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next);
	PartialViewResult PartialView();
	PartialViewResult PartialView(string viewName);
	PartialViewResult PartialView(object model);
	PartialViewResult PartialView(string viewName, object model);
	ViewResult View();
	ViewResult View(string viewName);
	ViewResult View(object model);
	ViewResult View(string viewName, object model);
	ViewComponentResult ViewComponent(string componentName);
	ViewComponentResult ViewComponent(Type componentType);
	ViewComponentResult ViewComponent(string componentName, object arguments);
	ViewComponentResult ViewComponent(Type componentType, object arguments);
}
class ControllerAttribute : Attribute {}
abstract class ControllerBase {
	ControllerContext ControllerContext {get;set;}
	static EmptyResult Empty {get;}
	HttpContext HttpContext {get;}
	IModelMetadataProvider MetadataProvider {get;set;}
	IModelBinderFactory ModelBinderFactory {get;set;}
	ModelStateDictionary ModelState {get;}
	IObjectModelValidator ObjectValidator {get;set;}
	ProblemDetailsFactory ProblemDetailsFactory {get;set;}
	HttpRequest Request {get;}
	HttpResponse Response {get;}
	RouteData RouteData {get;}
	IUrlHelper Url {get;set;}
	ClaimsPrincipal User {get;}
	AcceptedResult Accepted();
	AcceptedResult Accepted(object value);
	AcceptedResult Accepted(Uri uri);
	AcceptedResult Accepted(string uri);
	AcceptedResult Accepted(string uri, object value);
	AcceptedResult Accepted(Uri uri, object value);
	AcceptedAtActionResult AcceptedAtAction(string actionName);
	AcceptedAtActionResult AcceptedAtAction(string actionName, object value);
	AcceptedAtActionResult AcceptedAtAction(string actionName, object routeValues, object value);
	AcceptedAtActionResult AcceptedAtAction(string actionName, string controllerName, object routeValues = default, object value = default);
	AcceptedAtRouteResult AcceptedAtRoute(object routeValues);
	AcceptedAtRouteResult AcceptedAtRoute(string routeName);
	AcceptedAtRouteResult AcceptedAtRoute(object routeValues, object value);
	AcceptedAtRouteResult AcceptedAtRoute(string routeName, object routeValues, object value = default);
	BadRequestResult BadRequest();
	BadRequestObjectResult BadRequest(object error);
	BadRequestObjectResult BadRequest(ModelStateDictionary modelState);
	ChallengeResult Challenge();
	ChallengeResult Challenge(params string[] authenticationSchemes);
	ChallengeResult Challenge(AuthenticationProperties properties);
	ChallengeResult Challenge(AuthenticationProperties properties, params string[] authenticationSchemes);
	ConflictResult Conflict();
	ConflictObjectResult Conflict(object error);
	ConflictObjectResult Conflict(ModelStateDictionary modelState);
	ContentResult Content(string content);
	ContentResult Content(string content, string contentType, Encoding contentEncoding = default);
	ContentResult Content(string content, MediaTypeHeaderValue contentType);
	CreatedResult Created();
	CreatedResult Created(string uri, object value);
	CreatedResult Created(Uri uri, object value);
	CreatedAtActionResult CreatedAtAction(string actionName, object value);
	CreatedAtActionResult CreatedAtAction(string actionName, object routeValues, object value);
	CreatedAtActionResult CreatedAtAction(string actionName, string controllerName, object routeValues, object value);
	CreatedAtRouteResult CreatedAtRoute(string routeName, object value);
	CreatedAtRouteResult CreatedAtRoute(object routeValues, object value);
	CreatedAtRouteResult CreatedAtRoute(string routeName, object routeValues, object value);
	FileContentResult File(byte[] fileContents, string contentType, bool enableRangeProcessing);
	FileContentResult File(byte[] fileContents, string contentType, string fileDownloadName, bool enableRangeProcessing);
	FileContentResult File(byte[] fileContents, string contentType, DateTimeOffset? lastModified, EntityTagHeaderValue entityTag, bool enableRangeProcessing = default);
	FileContentResult File(byte[] fileContents, string contentType, string fileDownloadName = default, DateTimeOffset? lastModified = default, EntityTagHeaderValue entityTag = default, bool enableRangeProcessing = default);
	FileStreamResult File(Stream fileStream, string contentType, bool enableRangeProcessing);
	FileStreamResult File(Stream fileStream, string contentType, string fileDownloadName, bool enableRangeProcessing);
	FileStreamResult File(Stream fileStream, string contentType, DateTimeOffset? lastModified, EntityTagHeaderValue entityTag, bool enableRangeProcessing = default);
	FileStreamResult File(Stream fileStream, string contentType, string fileDownloadName = default, DateTimeOffset? lastModified = default, EntityTagHeaderValue entityTag = default, bool enableRangeProcessing = default);
	VirtualFileResult File(string virtualPath, string contentType, bool enableRangeProcessing);
	VirtualFileResult File(string virtualPath, string contentType, string fileDownloadName, bool enableRangeProcessing);
	VirtualFileResult File(string virtualPath, string contentType, DateTimeOffset? lastModified, EntityTagHeaderValue entityTag, bool enableRangeProcessing = default);
	VirtualFileResult File(string virtualPath, string contentType, string fileDownloadName = default, DateTimeOffset? lastModified = default, EntityTagHeaderValue entityTag = default, bool enableRangeProcessing = default);
	ForbidResult Forbid();
	ForbidResult Forbid(params string[] authenticationSchemes);
	ForbidResult Forbid(AuthenticationProperties properties);
	ForbidResult Forbid(AuthenticationProperties properties, params string[] authenticationSchemes);
	LocalRedirectResult LocalRedirect(string localUrl);
	LocalRedirectResult LocalRedirectPermanent(string localUrl);
	LocalRedirectResult LocalRedirectPermanentPreserveMethod(string localUrl);
	LocalRedirectResult LocalRedirectPreserveMethod(string localUrl);
	NoContentResult NoContent();
	NotFoundResult NotFound();
	NotFoundObjectResult NotFound(object value);
	OkResult Ok();
	OkObjectResult Ok(object value);
	PhysicalFileResult PhysicalFile(string physicalPath, string contentType, bool enableRangeProcessing);
	PhysicalFileResult PhysicalFile(string physicalPath, string contentType, string fileDownloadName, bool enableRangeProcessing);
	PhysicalFileResult PhysicalFile(string physicalPath, string contentType, DateTimeOffset? lastModified, EntityTagHeaderValue entityTag, bool enableRangeProcessing = default);
	PhysicalFileResult PhysicalFile(string physicalPath, string contentType, string fileDownloadName = default, DateTimeOffset? lastModified = default, EntityTagHeaderValue entityTag = default, bool enableRangeProcessing = default);
	ObjectResult Problem(string detail = default, string instance = default, int? statusCode = default, string title = default, string type = default, IDictionary<string, object> extensions = default);
	RedirectResult Redirect(string url);
	RedirectResult RedirectPermanent(string url);
	RedirectResult RedirectPermanentPreserveMethod(string url);
	RedirectResult RedirectPreserveMethod(string url);
	RedirectToActionResult RedirectToAction();
	RedirectToActionResult RedirectToAction(string actionName);
	RedirectToActionResult RedirectToAction(string actionName, object routeValues);
	RedirectToActionResult RedirectToAction(string actionName, string controllerName, string fragment);
	RedirectToActionResult RedirectToAction(string actionName, string controllerName, object routeValues = default, string fragment = default);
	RedirectToActionResult RedirectToActionPermanent(string actionName);
	RedirectToActionResult RedirectToActionPermanent(string actionName, object routeValues);
	RedirectToActionResult RedirectToActionPermanent(string actionName, string controllerName, string fragment);
	RedirectToActionResult RedirectToActionPermanent(string actionName, string controllerName, object routeValues = default, string fragment = default);
	RedirectToActionResult RedirectToActionPermanentPreserveMethod(string actionName = default, string controllerName = default, object routeValues = default, string fragment = default);
	RedirectToActionResult RedirectToActionPreserveMethod(string actionName = default, string controllerName = default, object routeValues = default, string fragment = default);
	RedirectToPageResult RedirectToPage(string pageName);
	RedirectToPageResult RedirectToPage(string pageName, object routeValues);
	RedirectToPageResult RedirectToPage(string pageName, string pageHandler, string fragment);
	RedirectToPageResult RedirectToPage(string pageName, string pageHandler, object routeValues = default, string fragment = default);
	RedirectToPageResult RedirectToPagePermanent(string pageName);
	RedirectToPageResult RedirectToPagePermanent(string pageName, object routeValues);
	RedirectToPageResult RedirectToPagePermanent(string pageName, string pageHandler, string fragment);
	RedirectToPageResult RedirectToPagePermanent(string pageName, string pageHandler, object routeValues = default, string fragment = default);
	RedirectToPageResult RedirectToPagePermanentPreserveMethod(string pageName, string pageHandler = default, object routeValues = default, string fragment = default);
	RedirectToPageResult RedirectToPagePreserveMethod(string pageName, string pageHandler = default, object routeValues = default, string fragment = default);
	RedirectToRouteResult RedirectToRoute(string routeName);
	RedirectToRouteResult RedirectToRoute(object routeValues);
	RedirectToRouteResult RedirectToRoute(string routeName, string fragment);
	RedirectToRouteResult RedirectToRoute(string routeName, object routeValues, string fragment = default);
	RedirectToRouteResult RedirectToRoutePermanent(string routeName);
	RedirectToRouteResult RedirectToRoutePermanent(object routeValues);
	RedirectToRouteResult RedirectToRoutePermanent(string routeName, string fragment);
	RedirectToRouteResult RedirectToRoutePermanent(string routeName, object routeValues, string fragment = default);
	RedirectToRouteResult RedirectToRoutePermanentPreserveMethod(string routeName = default, object routeValues = default, string fragment = default);
	RedirectToRouteResult RedirectToRoutePreserveMethod(string routeName = default, object routeValues = default, string fragment = default);
	SignInResult SignIn(ClaimsPrincipal principal);
	SignInResult SignIn(ClaimsPrincipal principal, string authenticationScheme);
	SignInResult SignIn(ClaimsPrincipal principal, AuthenticationProperties properties, string authenticationScheme = default);
	SignOutResult SignOut();
	SignOutResult SignOut(AuthenticationProperties properties);
	SignOutResult SignOut(params string[] authenticationSchemes);
	SignOutResult SignOut(AuthenticationProperties properties, params string[] authenticationSchemes);
	StatusCodeResult StatusCode(int statusCode);
	ObjectResult StatusCode(int statusCode, object value);
	Task<bool> TryUpdateModelAsync<TModel>(TModel model) where TModel : class;
	Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object>>[] includeExpressions) where TModel : class;
	Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, Func<ModelMetadata, bool> propertyFilter) where TModel : class;
	Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, IValueProvider valueProvider = default, params Expression<Func<TModel, object>>[] includeExpressions) where TModel : class;
	Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, IValueProvider valueProvider, Func<ModelMetadata, bool> propertyFilter) where TModel : class;
	Task<bool> TryUpdateModelAsync(object model, Type modelType, string prefix, IValueProvider valueProvider = default, Func<ModelMetadata, bool> propertyFilter = default);
	bool TryValidateModel(object model);
	bool TryValidateModel(object model, string prefix);
	UnauthorizedResult Unauthorized();
	UnauthorizedObjectResult Unauthorized(object value);
	UnprocessableEntityResult UnprocessableEntity();
	UnprocessableEntityObjectResult UnprocessableEntity(object error);
	UnprocessableEntityObjectResult UnprocessableEntity(ModelStateDictionary modelState);
	ActionResult ValidationProblem(ValidationProblemDetails descriptor);
	ActionResult ValidationProblem(ModelStateDictionary modelStateDictionary);
	ActionResult ValidationProblem();
	ActionResult ValidationProblem(string detail = default, string instance = default, int? statusCode = default, string title = default, string type = default, ModelStateDictionary modelStateDictionary = default, IDictionary<string, object> extensions = default);
}
class ControllerContext : ActionContext {
	ControllerActionDescriptor ActionDescriptor {get;set;}
	IList<IValueProviderFactory> ValueProviderFactories {get;set;}
}
class ControllerContextAttribute : Attribute {}
class CookieTempDataProviderOptions {
	CookieBuilder Cookie {get;set;}
}
class CreatedAtActionResult : ObjectResult {
	string ActionName {get;set;}
	string ControllerName {get;set;}
	RouteValueDictionary RouteValues {get;set;}
	IUrlHelper UrlHelper {get;set;}
}
class CreatedAtRouteResult : ObjectResult {
	string RouteName {get;set;}
	RouteValueDictionary RouteValues {get;set;}
	IUrlHelper UrlHelper {get;set;}
}
class CreatedResult : ObjectResult {
	string Location {get;set;}
}
static class DefaultApiConventions {
	static void Create(object model);
	static void Delete(object id);
	static void Edit(object id, object model);
	static void Find(object id);
	static void Get(object id);
	static void Post(object model);
	static void Put(object id, object model);
	static void Update(object id, object model);
}
class DisableRequestSizeLimitAttribute : Attribute, IFilterFactory, IOrderedFilter, IRequestSizeLimitMetadata {
	bool IsReusable {get;}
	int Order {get;set;}
	IFilterMetadata CreateInstance(IServiceProvider serviceProvider);
}
class EmptyResult : ActionResult {}
class FileContentResult : FileResult {
	byte[] FileContents {get;set;}
}
abstract class FileResult : ActionResult {
	string ContentType {get;}
	bool EnableRangeProcessing {get;set;}
	EntityTagHeaderValue EntityTag {get;set;}
	string FileDownloadName {get;set;}
	DateTimeOffset? LastModified {get;set;}
}
class FileStreamResult : FileResult {
	Stream FileStream {get;set;}
}
class ForbidResult : ActionResult {
	IList<string> AuthenticationSchemes {get;set;}
	AuthenticationProperties Properties {get;set;}
}
class FormatFilterAttribute : Attribute, IFilterFactory {
	bool IsReusable {get;}
	IFilterMetadata CreateInstance(IServiceProvider serviceProvider);
}
class FromBodyAttribute : Attribute, IBindingSourceMetadata, IFromBodyMetadata {
	BindingSource BindingSource {get;}
	EmptyBodyBehavior EmptyBodyBehavior {get;set;}
}
class FromFormAttribute : Attribute, IBindingSourceMetadata, IFromFormMetadata, IModelNameProvider {
	BindingSource BindingSource {get;}
	string Name {get;set;}
}
class FromHeaderAttribute : Attribute, IBindingSourceMetadata, IFromHeaderMetadata, IModelNameProvider {
	BindingSource BindingSource {get;}
	string Name {get;set;}
}
class FromQueryAttribute : Attribute, IBindingSourceMetadata, IFromQueryMetadata, IModelNameProvider {
	BindingSource BindingSource {get;}
	string Name {get;set;}
}
class FromRouteAttribute : Attribute, IBindingSourceMetadata, IFromRouteMetadata, IModelNameProvider {
	BindingSource BindingSource {get;}
	string Name {get;set;}
}
class FromServicesAttribute : Attribute, IBindingSourceMetadata, IFromServiceMetadata {
	BindingSource BindingSource {get;}
}
class HiddenInputAttribute : Attribute {
	bool DisplayValue {get;set;}
}
class HttpDeleteAttribute : HttpMethodAttribute {}
class HttpGetAttribute : HttpMethodAttribute {}
class HttpHeadAttribute : HttpMethodAttribute {}
class HttpOptionsAttribute : HttpMethodAttribute {}
class HttpPatchAttribute : HttpMethodAttribute {}
class HttpPostAttribute : HttpMethodAttribute {}
class HttpPutAttribute : HttpMethodAttribute {}
interface IActionResult {
	Task ExecuteResultAsync(ActionContext context);
}
interface IDesignTimeMvcBuilderConfiguration {
	void ConfigureMvc(IMvcBuilder builder);
}
interface IRequestFormLimitsPolicy : IFilterMetadata {}
interface IRequestSizePolicy : IFilterMetadata {}
interface IUrlHelper {
	ActionContext ActionContext {get;}
	string Action(UrlActionContext actionContext);
	string Content(string contentPath);
	bool IsLocalUrl(string url);
	string Link(string routeName, object values);
	string RouteUrl(UrlRouteContext routeContext);
}
interface IViewComponentHelper {
	Task<IHtmlContent> InvokeAsync(string name, object arguments);
	Task<IHtmlContent> InvokeAsync(Type componentType, object arguments);
}
interface IViewComponentResult {
	void Execute(ViewComponentContext context);
	Task ExecuteAsync(ViewComponentContext context);
}
class IgnoreAntiforgeryTokenAttribute : Attribute, IAntiforgeryPolicy, IOrderedFilter {
	int Order {get;set;}
}
class JsonOptions {
	bool AllowInputFormatterExceptionMessages {get;set;}
	JsonSerializerOptions JsonSerializerOptions {get;}
}
class JsonResult : ActionResult, IStatusCodeActionResult {
	string ContentType {get;set;}
	object SerializerSettings {get;set;}
	int? StatusCode {get;set;}
	object Value {get;set;}
}
class LocalRedirectResult : ActionResult {
	bool Permanent {get;set;}
	bool PreserveMethod {get;set;}
	string Url {get;set;}
	IUrlHelper UrlHelper {get;set;}
}
class MiddlewareFilterAttribute : Attribute, IFilterFactory, IOrderedFilter {
	Type ConfigurationType {get;}
	bool IsReusable {get;}
	int Order {get;set;}
	IFilterMetadata CreateInstance(IServiceProvider serviceProvider);
}
class MiddlewareFilterAttribute<T> : MiddlewareFilterAttribute {}
class ModelBinderAttribute : Attribute, IBinderTypeProviderMetadata, IModelNameProvider {
	Type BinderType {get;set;}
	BindingSource BindingSource {get;set;}
	string Name {get;set;}
}
class ModelBinderAttribute<TBinder> : ModelBinderAttribute where TBinder : IModelBinder {}
class ModelMetadataTypeAttribute : Attribute {
	Type MetadataType {get;}
}
class ModelMetadataTypeAttribute<T> : ModelMetadataTypeAttribute {}
class MvcOptions : IEnumerable<ICompatibilitySwitch> {
	bool AllowEmptyInputInBodyModelBinding {get;set;}
	IDictionary<string, CacheProfile> CacheProfiles {get;}
	IList<IApplicationModelConvention> Conventions {get;}
	bool EnableActionInvokers {get;set;}
	bool EnableEndpointRouting {get;set;}
	FilterCollection Filters {get;}
	FormatterMappings FormatterMappings {get;}
	FormatterCollection<IInputFormatter> InputFormatters {get;}
	int MaxIAsyncEnumerableBufferLimit {get;set;}
	int MaxModelBindingCollectionSize {get;set;}
	int MaxModelBindingRecursionDepth {get;set;}
	int MaxModelValidationErrors {get;set;}
	int? MaxValidationDepth {get;set;}
	IList<IModelBinderProvider> ModelBinderProviders {get;}
	DefaultModelBindingMessageProvider ModelBindingMessageProvider {get;}
	IList<IMetadataDetailsProvider> ModelMetadataDetailsProviders {get;}
	IList<IModelValidatorProvider> ModelValidatorProviders {get;}
	FormatterCollection<IOutputFormatter> OutputFormatters {get;}
	bool RequireHttpsPermanent {get;set;}
	bool RespectBrowserAcceptHeader {get;set;}
	bool ReturnHttpNotAcceptable {get;set;}
	int? SslPort {get;set;}
	bool SuppressAsyncSuffixInActionNames {get;set;}
	bool SuppressImplicitRequiredAttributeForNonNullableReferenceTypes {get;set;}
	bool SuppressInputFormatterBuffering {get;set;}
	bool SuppressOutputFormatterBuffering {get;set;}
	bool ValidateComplexTypesIfChildValidationFails {get;set;}
	IList<IValueProviderFactory> ValueProviderFactories {get;}
}
class MvcViewOptions : IEnumerable<ICompatibilitySwitch> {
	IList<IClientModelValidatorProvider> ClientModelValidatorProviders {get;}
	HtmlHelperOptions HtmlHelperOptions {get;set;}
	IList<IViewEngine> ViewEngines {get;}
}
class NoContentResult : StatusCodeResult {}
class NonActionAttribute : Attribute {}
class NonControllerAttribute : Attribute {}
class NonViewComponentAttribute : Attribute {}
class NotFoundObjectResult : ObjectResult {}
class NotFoundResult : StatusCodeResult {}
class ObjectResult : ActionResult, IStatusCodeActionResult {
	MediaTypeCollection ContentTypes {get;set;}
	Type DeclaredType {get;set;}
	FormatterCollection<IOutputFormatter> Formatters {get;set;}
	int? StatusCode {get;set;}
	object Value {get;set;}
	void OnFormatting(ActionContext context);
}
class OkObjectResult : ObjectResult {}
class OkResult : StatusCodeResult {}
class PageRemoteAttribute : RemoteAttributeBase {
	string PageHandler {get;set;}
	string PageName {get;set;}
}
class PartialViewResult : ActionResult, IStatusCodeActionResult {
	string ContentType {get;set;}
	object Model {get;}
	int? StatusCode {get;set;}
	ITempDataDictionary TempData {get;set;}
	ViewDataDictionary ViewData {get;set;}
	IViewEngine ViewEngine {get;set;}
	string ViewName {get;set;}
}
class PhysicalFileResult : FileResult {
	string FileName {get;set;}
}
class ProblemDetails {
	string Detail {get;set;}
	IDictionary<string, object> Extensions {get;set;}
	string Instance {get;set;}
	int? Status {get;set;}
	string Title {get;set;}
	string Type {get;set;}
}
class ProducesAttribute : Attribute, IApiResponseMetadataProvider, IOrderedFilter, IResultFilter {
	MediaTypeCollection ContentTypes {get;set;}
	int Order {get;set;}
	int StatusCode {get;}
	Type Type {get;set;}
	void OnResultExecuted(ResultExecutedContext context);
	void OnResultExecuting(ResultExecutingContext context);
	void SetContentTypes(MediaTypeCollection contentTypes);
}
class ProducesAttribute<T> : ProducesAttribute {}
class ProducesDefaultResponseTypeAttribute : Attribute, IApiDefaultResponseMetadataProvider {
	int StatusCode {get;}
	Type Type {get;}
}
class ProducesErrorResponseTypeAttribute : Attribute {
	Type Type {get;}
}
class ProducesResponseTypeAttribute : Attribute, IApiResponseMetadataProvider {
	int StatusCode {get;set;}
	Type Type {get;set;}
}
class ProducesResponseTypeAttribute<T> : ProducesResponseTypeAttribute {}
class RedirectResult : ActionResult, IKeepTempDataResult {
	bool Permanent {get;set;}
	bool PreserveMethod {get;set;}
	string Url {get;set;}
	IUrlHelper UrlHelper {get;set;}
}
class RedirectToActionResult : ActionResult, IKeepTempDataResult {
	string ActionName {get;set;}
	string ControllerName {get;set;}
	string Fragment {get;set;}
	bool Permanent {get;set;}
	bool PreserveMethod {get;set;}
	RouteValueDictionary RouteValues {get;set;}
	IUrlHelper UrlHelper {get;set;}
}
class RedirectToPageResult : ActionResult, IKeepTempDataResult {
	string Fragment {get;set;}
	string Host {get;set;}
	string PageHandler {get;set;}
	string PageName {get;set;}
	bool Permanent {get;set;}
	bool PreserveMethod {get;set;}
	string Protocol {get;set;}
	RouteValueDictionary RouteValues {get;set;}
	IUrlHelper UrlHelper {get;set;}
}
class RedirectToRouteResult : ActionResult, IKeepTempDataResult {
	string Fragment {get;set;}
	bool Permanent {get;set;}
	bool PreserveMethod {get;set;}
	string RouteName {get;set;}
	RouteValueDictionary RouteValues {get;set;}
	IUrlHelper UrlHelper {get;set;}
}
class RemoteAttribute : RemoteAttributeBase {
	protected string RouteName {get;set;}
}
abstract class RemoteAttributeBase : ValidationAttribute, IClientModelValidator {
	string AdditionalFields {get;set;}
	string HttpMethod {get;set;}
	protected RouteValueDictionary RouteData {get;}
	void AddValidation(ClientModelValidationContext context);
	string FormatAdditionalFieldsForClientValidation(string property);
	static string FormatPropertyForClientValidation(string property);
	protected string GetUrl(ClientModelValidationContext context);
}
class RequestFormLimitsAttribute : Attribute, IFilterFactory, IFormOptionsMetadata, IOrderedFilter {
	bool BufferBody {get;set;}
	long BufferBodyLengthLimit {get;set;}
	bool IsReusable {get;}
	int KeyLengthLimit {get;set;}
	int MemoryBufferThreshold {get;set;}
	long MultipartBodyLengthLimit {get;set;}
	int MultipartBoundaryLengthLimit {get;set;}
	int MultipartHeadersCountLimit {get;set;}
	int MultipartHeadersLengthLimit {get;set;}
	int Order {get;set;}
	int ValueCountLimit {get;set;}
	int ValueLengthLimit {get;set;}
	IFilterMetadata CreateInstance(IServiceProvider serviceProvider);
}
class RequestSizeLimitAttribute : Attribute, IFilterFactory, IOrderedFilter, IRequestSizeLimitMetadata {
	bool IsReusable {get;}
	int Order {get;set;}
	IFilterMetadata CreateInstance(IServiceProvider serviceProvider);
}
class RequireHttpsAttribute : Attribute, IAuthorizationFilter, IOrderedFilter {
	int Order {get;set;}
	bool Permanent {get;set;}
	protected void HandleNonHttpsRequest(AuthorizationFilterContext filterContext);
	void OnAuthorization(AuthorizationFilterContext filterContext);
}
class ResponseCacheAttribute : Attribute, IFilterFactory, IOrderedFilter {
	string CacheProfileName {get;set;}
	int Duration {get;set;}
	bool IsReusable {get;}
	ResponseCacheLocation Location {get;set;}
	bool NoStore {get;set;}
	int Order {get;set;}
	string VaryByHeader {get;set;}
	string[] VaryByQueryKeys {get;set;}
	IFilterMetadata CreateInstance(IServiceProvider serviceProvider);
	CacheProfile GetCacheProfile(MvcOptions options);
}
enum ResponseCacheLocation { Any, Client, None }
class RouteAttribute : Attribute, IRouteTemplateProvider {
	string Name {get;set;}
	int Order {get;set;}
	string Template {get;}
}
class SerializableError : Dictionary<string, object> {}
class ServiceFilterAttribute : Attribute, IFilterFactory, IOrderedFilter {
	bool IsReusable {get;set;}
	int Order {get;set;}
	Type ServiceType {get;}
	IFilterMetadata CreateInstance(IServiceProvider serviceProvider);
}
class ServiceFilterAttribute<TFilter> : ServiceFilterAttribute where TFilter : IFilterMetadata {}
class SignInResult : ActionResult {
	string AuthenticationScheme {get;set;}
	ClaimsPrincipal Principal {get;set;}
	AuthenticationProperties Properties {get;set;}
}
class SignOutResult : ActionResult, IResult {
	IList<string> AuthenticationSchemes {get;set;}
	AuthenticationProperties Properties {get;set;}
}
class SkipStatusCodePagesAttribute : Attribute, IResourceFilter, ISkipStatusCodePagesMetadata {
	void OnResourceExecuted(ResourceExecutedContext context);
	void OnResourceExecuting(ResourceExecutingContext context);
}
class StatusCodeResult : ActionResult, IClientErrorActionResult {
	int StatusCode {get;}
}
class TempDataAttribute : Attribute {
	string Key {get;set;}
}
class TypeFilterAttribute : Attribute, IFilterFactory, IOrderedFilter {
	object[] Arguments {get;set;}
	Type ImplementationType {get;}
	bool IsReusable {get;set;}
	int Order {get;set;}
	IFilterMetadata CreateInstance(IServiceProvider serviceProvider);
}
class TypeFilterAttribute<TFilter> : TypeFilterAttribute where TFilter : IFilterMetadata {}
class UnauthorizedObjectResult : ObjectResult {}
class UnauthorizedResult : StatusCodeResult {}
class UnprocessableEntityObjectResult : ObjectResult {}
class UnprocessableEntityResult : StatusCodeResult {}
class UnsupportedMediaTypeResult : StatusCodeResult {}
static class UrlHelperExtensions {
	static string Action(this IUrlHelper helper, string action, object values);
	static string Action(this IUrlHelper helper, string action = default, string controller = default, object values = default, string protocol = default, string host = default, string fragment = default);
	static string ActionLink(this IUrlHelper helper, string action = default, string controller = default, object values = default, string protocol = default, string host = default, string fragment = default);
	static string Page(this IUrlHelper urlHelper, string pageName, object values);
	static string Page(this IUrlHelper urlHelper, string pageName, string pageHandler = default, object values = default, string protocol = default, string host = default, string fragment = default);
	static string PageLink(this IUrlHelper urlHelper, string pageName = default, string pageHandler = default, object values = default, string protocol = default, string host = default, string fragment = default);
	static string RouteUrl(this IUrlHelper helper, object values);
	static string RouteUrl(this IUrlHelper helper, string routeName, object values = default, string protocol = default, string host = default, string fragment = default);
}
class ValidateAntiForgeryTokenAttribute : Attribute, IFilterFactory, IOrderedFilter {
	bool IsReusable {get;}
	int Order {get;set;}
	IFilterMetadata CreateInstance(IServiceProvider serviceProvider);
}
class ValidationProblemDetails : HttpValidationProblemDetails {
	IDictionary<string, string[]> Errors {get;set;}
}
abstract class ViewComponent {
	HttpContext HttpContext {get;}
	ModelStateDictionary ModelState {get;}
	HttpRequest Request {get;}
	RouteData RouteData {get;}
	ITempDataDictionary TempData {get;}
	IUrlHelper Url {get;set;}
	IPrincipal User {get;}
	ClaimsPrincipal UserClaimsPrincipal {get;}
	dynamic ViewBag {get;}
	ViewComponentContext ViewComponentContext {get;set;}
	ViewContext ViewContext {get;}
	ViewDataDictionary ViewData {get;}
	ICompositeViewEngine ViewEngine {get;set;}
	ContentViewComponentResult Content(string content);
	ViewViewComponentResult View();
	ViewViewComponentResult View(string viewName);
	ViewViewComponentResult View<TModel>(TModel model);
	ViewViewComponentResult View<TModel>(string viewName, TModel model);
}
class ViewComponentAttribute : Attribute {
	string Name {get;set;}
}
class ViewComponentResult : ActionResult, IStatusCodeActionResult {
	object Arguments {get;set;}
	string ContentType {get;set;}
	object Model {get;}
	int? StatusCode {get;set;}
	ITempDataDictionary TempData {get;set;}
	string ViewComponentName {get;set;}
	Type ViewComponentType {get;set;}
	ViewDataDictionary ViewData {get;set;}
}
class ViewDataAttribute : Attribute {
	string Key {get;set;}
}
class ViewResult : ActionResult, IStatusCodeActionResult {
	string ContentType {get;set;}
	object Model {get;}
	int? StatusCode {get;set;}
	ITempDataDictionary TempData {get;set;}
	ViewDataDictionary ViewData {get;set;}
	IViewEngine ViewEngine {get;set;}
	string ViewName {get;set;}
}
class VirtualFileResult : FileResult {
	string FileName {get;set;}
	IFileProvider FileProvider {get;set;}
}
