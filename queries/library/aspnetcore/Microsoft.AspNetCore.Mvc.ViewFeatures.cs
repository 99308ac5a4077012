// assemblies: Microsoft.AspNetCore.Mvc.Core, Microsoft.AspNetCore.Mvc.ViewFeatures
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.Extensions.Logging;
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Mvc.ViewFeatures;
static class AntiforgeryExtensions {
	static IHtmlContent GetHtml(this IAntiforgery antiforgery, HttpContext httpContext);
}
class AttributeDictionary : IDictionary<string, string>, IReadOnlyDictionary<string, string> {
	int Count {get;}
	bool IsReadOnly {get;}
	ICollection<string> Keys {get;}
	ICollection<string> Values {get;}
	string this[string key] {get;set;}
	void Add(KeyValuePair<string, string> item);
	void Add(string key, string value);
	void Clear();
	bool Contains(KeyValuePair<string, string> item);
	bool ContainsKey(string key);
	void CopyTo(KeyValuePair<string, string>[] array, int arrayIndex);
	AttributeDictionary.Enumerator GetEnumerator();
	bool Remove(KeyValuePair<string, string> item);
	bool Remove(string key);
	bool TryGetValue(string key, out string value);
	struct Enumerator : IEnumerator<KeyValuePair<string, string>> {
		KeyValuePair<string, string> Current {get;}
		void Dispose();
		bool MoveNext();
		void Reset();
	}
}
class CookieTempDataProvider : ITempDataProvider {
	static string CookieName;
	IDictionary<string, object> LoadTempData(HttpContext context);
	void SaveTempData(HttpContext context, IDictionary<string, object> values);
}
class DefaultHtmlGenerator : IHtmlGenerator {}
static class DefaultHtmlGeneratorExtensions {
	static TagBuilder GenerateForm(this IHtmlGenerator generator, ViewContext viewContext, string actionName, string controllerName, string fragment, object routeValues, string method, object htmlAttributes);
	static TagBuilder GenerateRouteForm(this IHtmlGenerator generator, ViewContext viewContext, string routeName, object routeValues, string fragment, string method, object htmlAttributes);
}
class DefaultValidationHtmlAttributeProvider : ValidationHtmlAttributeProvider {}
class FormContext {
	bool CanRenderAtEndOfForm {get;set;}
	IList<IHtmlContent> EndOfFormContent {get;}
	IDictionary<string, object> FormData {get;}
	bool HasAntiforgeryToken {get;set;}
	bool HasEndOfFormContent {get;}
	bool HasFormData {get;}
	bool RenderedField(string fieldName);
	void RenderedField(string fieldName, bool value);
}
class HtmlHelper : IHtmlHelper, IViewContextAware {}
class HtmlHelper<TModel> : HtmlHelper, IHtmlHelper<TModel> {}
class HtmlHelperOptions {
	CheckBoxHiddenInputRenderMode CheckBoxHiddenInputRenderMode {get;set;}
	bool ClientValidationEnabled {get;set;}
	FormInputRenderMode FormInputRenderMode {get;set;}
	Html5DateRenderingMode Html5DateRenderingMode {get;set;}
	string IdAttributeDotReplacement {get;set;}
	string ValidationMessageElement {get;set;}
	string ValidationSummaryMessageElement {get;set;}
}
interface IAntiforgeryPolicy : IFilterMetadata {}
interface IFileVersionProvider {
	string AddFileVersionToPath(PathString requestPathBase, string path);
}
interface IHtmlGenerator {}
interface IKeepTempDataResult : IActionResult {}
interface IModelExpressionProvider {
	ModelExpression CreateModelExpression<TModel, TValue>(ViewDataDictionary<TModel> viewData, Expression<Func<TModel, TValue>> expression);
}
interface ITempDataDictionary : IDictionary<string, object> {
	void Keep();
	void Keep(string key);
	void Load();
	object Peek(string key);
	void Save();
}
interface ITempDataDictionaryFactory {
	ITempDataDictionary GetTempData(HttpContext context);
}
interface ITempDataProvider {
	IDictionary<string, object> LoadTempData(HttpContext context);
	void SaveTempData(HttpContext context, IDictionary<string, object> values);
}
interface IViewContextAware {
	void Contextualize(ViewContext viewContext);
}
enum InputType { CheckBox, Hidden, Password, Radio, Text }
class ModelExplorer {
	ModelExplorer Container {get;}
	ModelMetadata Metadata {get;}
	object Model {get;}
	Type ModelType {get;}
	IEnumerable<ModelExplorer> Properties {get;}
	ModelExplorer GetExplorerForExpression(Type modelType, object model);
	ModelExplorer GetExplorerForExpression(ModelMetadata metadata, object model);
	ModelExplorer GetExplorerForExpression(Type modelType, Func<object, object> modelAccessor);
	ModelExplorer GetExplorerForExpression(ModelMetadata metadata, Func<object, object> modelAccessor);
	ModelExplorer GetExplorerForModel(object model);
	ModelExplorer GetExplorerForProperty(string name);
	ModelExplorer GetExplorerForProperty(string name, Func<object, object> modelAccessor);
	ModelExplorer GetExplorerForProperty(string name, object model);
}
static class ModelExplorerExtensions {
	static string GetSimpleDisplayText(this ModelExplorer modelExplorer);
}
class ModelExpression {
	ModelMetadata Metadata {get;}
	object Model {get;}
	ModelExplorer ModelExplorer {get;}
	string Name {get;}
}
class ModelExpressionProvider : IModelExpressionProvider {
	ModelExpression CreateModelExpression<TModel, TValue>(ViewDataDictionary<TModel> viewData, Expression<Func<TModel, TValue>> expression);
	ModelExpression CreateModelExpression<TModel>(ViewDataDictionary<TModel> viewData, string expression);
	string GetExpressionText<TModel, TValue>(Expression<Func<TModel, TValue>> expression);
}
static class ModelMetadataProviderExtensions {
	static ModelExplorer GetModelExplorerForType(this IModelMetadataProvider provider, Type modelType, object model);
}
class PartialViewResultExecutor : ViewExecutor, IActionResultExecutor<PartialViewResult> {
	protected ILogger Logger {get;}
	Task ExecuteAsync(ActionContext actionContext, IView view, PartialViewResult viewResult);
	Task ExecuteAsync(ActionContext context, PartialViewResult result);
	ViewEngineResult FindView(ActionContext actionContext, PartialViewResult viewResult);
}
class SaveTempDataAttribute : Attribute, IFilterFactory, IOrderedFilter {
	bool IsReusable {get;}
	int Order {get;set;}
	IFilterMetadata CreateInstance(IServiceProvider serviceProvider);
}
class SessionStateTempDataProvider : ITempDataProvider {
	IDictionary<string, object> LoadTempData(HttpContext context);
	void SaveTempData(HttpContext context, IDictionary<string, object> values);
}
class StringHtmlContent : IHtmlContent {
	void WriteTo(TextWriter writer, HtmlEncoder encoder);
}
class TempDataDictionary : ITempDataDictionary {
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
	void Load();
	object Peek(string key);
	bool Remove(string key);
	void Save();
	bool TryGetValue(string key, out object value);
}
class TempDataDictionaryFactory : ITempDataDictionaryFactory {
	ITempDataDictionary GetTempData(HttpContext context);
}
class TemplateInfo {
	object FormattedModelValue {get;set;}
	string HtmlFieldPrefix {get;set;}
	int TemplateDepth {get;}
	bool AddVisited(object value);
	string GetFullHtmlFieldName(string partialFieldName);
	bool Visited(ModelExplorer modelExplorer);
}
delegate bool TryGetValueDelegate(object dictionary, string key, out object value);
static class TryGetValueProvider {
	static TryGetValueDelegate CreateInstance(Type targetType);
}
abstract class ValidationHtmlAttributeProvider {
	void AddAndTrackValidationAttributes(ViewContext viewContext, ModelExplorer modelExplorer, string expression, IDictionary<string, string> attributes);
	void AddValidationAttributes(ViewContext viewContext, ModelExplorer modelExplorer, IDictionary<string, string> attributes);
}
class ViewComponentResultExecutor : IActionResultExecutor<ViewComponentResult> {
	Task ExecuteAsync(ActionContext context, ViewComponentResult result);
}
class ViewContextAttribute : Attribute {}
class ViewDataDictionary : IDictionary<string, object> {
	int Count {get;}
	bool IsReadOnly {get;}
	ICollection<string> Keys {get;}
	object Model {get;set;}
	ModelExplorer ModelExplorer {get;set;}
	ModelMetadata ModelMetadata {get;}
	ModelStateDictionary ModelState {get;}
	TemplateInfo TemplateInfo {get;}
	ICollection<object> Values {get;}
	object this[string index] {get;set;}
	void Add(string key, object value);
	void Add(KeyValuePair<string, object> item);
	void Clear();
	bool Contains(KeyValuePair<string, object> item);
	bool ContainsKey(string key);
	void CopyTo(KeyValuePair<string, object>[] array, int arrayIndex);
	object Eval(string expression);
	string Eval(string expression, string format);
	static string FormatValue(object value, string format);
	ViewDataInfo GetViewDataInfo(string expression);
	bool Remove(string key);
	bool Remove(KeyValuePair<string, object> item);
	protected void SetModel(object value);
	bool TryGetValue(string key, out object value);
}
class ViewDataDictionary<TModel> : ViewDataDictionary {
	TModel Model {get;set;}
}
class ViewDataDictionaryAttribute : Attribute {}
class ViewDataDictionaryControllerPropertyActivator {
	void Activate(ControllerContext actionContext, object controller);
	Action<ControllerContext, object> GetActivatorDelegate(ControllerActionDescriptor actionDescriptor);
}
static class ViewDataEvaluator {
	static ViewDataInfo Eval(ViewDataDictionary viewData, string expression);
	static ViewDataInfo Eval(object indexableObject, string expression);
}
class ViewDataInfo {
	object Container {get;}
	PropertyInfo PropertyInfo {get;}
	object Value {get;set;}
}
class ViewExecutor {
	static string DefaultContentType;
	protected DiagnosticListener DiagnosticListener {get;}
	protected IModelMetadataProvider ModelMetadataProvider {get;}
	protected ITempDataDictionaryFactory TempDataFactory {get;}
	protected IViewEngine ViewEngine {get;}
	protected MvcViewOptions ViewOptions {get;}
	protected IHttpResponseStreamWriterFactory WriterFactory {get;}
	Task ExecuteAsync(ActionContext actionContext, IView view, ViewDataDictionary viewData, ITempDataDictionary tempData, string contentType, int? statusCode);
	protected Task ExecuteAsync(ViewContext viewContext, string contentType, int? statusCode);
}
class ViewResultExecutor : ViewExecutor, IActionResultExecutor<ViewResult> {
	protected ILogger Logger {get;}
	Task ExecuteAsync(ActionContext context, ViewResult result);
	ViewEngineResult FindView(ActionContext actionContext, ViewResult viewResult);
}
