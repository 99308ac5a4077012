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
class DefaultHtmlGenerator : IHtmlGenerator {
	protected bool AllowRenderingMaxLengthAttribute {get;}
	string IdAttributeDotReplacement {get;}
	protected void AddMaxLengthAttribute(ViewDataDictionary viewData, TagBuilder tagBuilder, ModelExplorer modelExplorer, string expression);
	protected void AddPlaceholderAttribute(ViewDataDictionary viewData, TagBuilder tagBuilder, ModelExplorer modelExplorer, string expression);
	protected void AddValidationAttributes(ViewContext viewContext, TagBuilder tagBuilder, ModelExplorer modelExplorer, string expression);
	string Encode(string value);
	string Encode(object value);
	string FormatValue(object value, string format);
	TagBuilder GenerateActionLink(ViewContext viewContext, string linkText, string actionName, string controllerName, string protocol, string hostname, string fragment, object routeValues, object htmlAttributes);
	IHtmlContent GenerateAntiforgery(ViewContext viewContext);
	TagBuilder GenerateCheckBox(ViewContext viewContext, ModelExplorer modelExplorer, string expression, bool? isChecked, object htmlAttributes);
	TagBuilder GenerateForm(ViewContext viewContext, string actionName, string controllerName, object routeValues, string method, object htmlAttributes);
	protected TagBuilder GenerateFormCore(ViewContext viewContext, string action, string method, object htmlAttributes);
	IHtmlContent GenerateGroupsAndOptions(string optionLabel, IEnumerable<SelectListItem> selectList);
	TagBuilder GenerateHidden(ViewContext viewContext, ModelExplorer modelExplorer, string expression, object value, bool useViewData, object htmlAttributes);
	TagBuilder GenerateHiddenForCheckbox(ViewContext viewContext, ModelExplorer modelExplorer, string expression);
	protected TagBuilder GenerateInput(ViewContext viewContext, InputType inputType, ModelExplorer modelExplorer, string expression, object value, bool useViewData, bool isChecked, bool setId, bool isExplicitValue, string format, IDictionary<string, object> htmlAttributes);
	TagBuilder GenerateLabel(ViewContext viewContext, ModelExplorer modelExplorer, string expression, string labelText, object htmlAttributes);
	protected TagBuilder GenerateLink(string linkText, string url, object htmlAttributes);
	TagBuilder GeneratePageForm(ViewContext viewContext, string pageName, string pageHandler, object routeValues, string fragment, string method, object htmlAttributes);
	TagBuilder GeneratePageLink(ViewContext viewContext, string linkText, string pageName, string pageHandler, string protocol, string hostname, string fragment, object routeValues, object htmlAttributes);
	TagBuilder GeneratePassword(ViewContext viewContext, ModelExplorer modelExplorer, string expression, object value, object htmlAttributes);
	TagBuilder GenerateRadioButton(ViewContext viewContext, ModelExplorer modelExplorer, string expression, object value, bool? isChecked, object htmlAttributes);
	TagBuilder GenerateRouteForm(ViewContext viewContext, string routeName, object routeValues, string method, object htmlAttributes);
	TagBuilder GenerateRouteLink(ViewContext viewContext, string linkText, string routeName, string protocol, string hostName, string fragment, object routeValues, object htmlAttributes);
	TagBuilder GenerateSelect(ViewContext viewContext, ModelExplorer modelExplorer, string optionLabel, string expression, IEnumerable<SelectListItem> selectList, bool allowMultiple, object htmlAttributes);
	TagBuilder GenerateSelect(ViewContext viewContext, ModelExplorer modelExplorer, string optionLabel, string expression, IEnumerable<SelectListItem> selectList, ICollection<string> currentValues, bool allowMultiple, object htmlAttributes);
	TagBuilder GenerateTextArea(ViewContext viewContext, ModelExplorer modelExplorer, string expression, int rows, int columns, object htmlAttributes);
	TagBuilder GenerateTextBox(ViewContext viewContext, ModelExplorer modelExplorer, string expression, object value, string format, object htmlAttributes);
	TagBuilder GenerateValidationMessage(ViewContext viewContext, ModelExplorer modelExplorer, string expression, string message, string tag, object htmlAttributes);
	TagBuilder GenerateValidationSummary(ViewContext viewContext, bool excludePropertyErrors, string message, string headerTag, object htmlAttributes);
	ICollection<string> GetCurrentValues(ViewContext viewContext, ModelExplorer modelExplorer, string expression, bool allowMultiple);
}
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
class HtmlHelper : IHtmlHelper, IViewContextAware {
	static string ValidationInputCssClassName, ValidationInputValidCssClassName, ValidationMessageCssClassName, ValidationMessageValidCssClassName, ValidationSummaryCssClassName, ValidationSummaryValidCssClassName;
	Html5DateRenderingMode Html5DateRenderingMode {get;set;}
	string IdAttributeDotReplacement {get;}
	IModelMetadataProvider MetadataProvider {get;}
	ITempDataDictionary TempData {get;}
	UrlEncoder UrlEncoder {get;}
	dynamic ViewBag {get;}
	ViewContext ViewContext {get;}
	ViewDataDictionary ViewData {get;}
	IHtmlContent ActionLink(string linkText, string actionName, string controllerName, string protocol, string hostname, string fragment, object routeValues, object htmlAttributes);
	static IDictionary<string, object> AnonymousObjectToHtmlAttributes(object htmlAttributes);
	IHtmlContent AntiForgeryToken();
	MvcForm BeginForm(string actionName, string controllerName, object routeValues, FormMethod method, bool? antiforgery, object htmlAttributes);
	MvcForm BeginRouteForm(string routeName, object routeValues, FormMethod method, bool? antiforgery, object htmlAttributes);
	IHtmlContent CheckBox(string expression, bool? isChecked, object htmlAttributes);
	void Contextualize(ViewContext viewContext);
	protected MvcForm CreateForm();
	IHtmlContent Display(string expression, string templateName, string htmlFieldName, object additionalViewData);
	string DisplayName(string expression);
	string DisplayText(string expression);
	IHtmlContent DropDownList(string expression, IEnumerable<SelectListItem> selectList, string optionLabel, object htmlAttributes);
	IHtmlContent Editor(string expression, string templateName, string htmlFieldName, object additionalViewData);
	string Encode(string value);
	string Encode(object value);
	void EndForm();
	string FormatValue(object value, string format);
	protected IHtmlContent GenerateCheckBox(ModelExplorer modelExplorer, string expression, bool? isChecked, object htmlAttributes);
	protected IHtmlContent GenerateDisplay(ModelExplorer modelExplorer, string htmlFieldName, string templateName, object additionalViewData);
	protected string GenerateDisplayName(ModelExplorer modelExplorer, string expression);
	protected string GenerateDisplayText(ModelExplorer modelExplorer);
	protected IHtmlContent GenerateDropDown(ModelExplorer modelExplorer, string expression, IEnumerable<SelectListItem> selectList, string optionLabel, object htmlAttributes);
	protected IHtmlContent GenerateEditor(ModelExplorer modelExplorer, string htmlFieldName, string templateName, object additionalViewData);
	protected MvcForm GenerateForm(string actionName, string controllerName, object routeValues, FormMethod method, bool? antiforgery, object htmlAttributes);
	protected IHtmlContent GenerateHidden(ModelExplorer modelExplorer, string expression, object value, bool useViewData, object htmlAttributes);
	protected string GenerateId(string expression);
	string GenerateIdFromName(string fullName);
	protected IHtmlContent GenerateLabel(ModelExplorer modelExplorer, string expression, string labelText, object htmlAttributes);
	protected IHtmlContent GenerateListBox(ModelExplorer modelExplorer, string expression, IEnumerable<SelectListItem> selectList, object htmlAttributes);
	protected string GenerateName(string expression);
	protected IHtmlContent GeneratePassword(ModelExplorer modelExplorer, string expression, object value, object htmlAttributes);
	protected IHtmlContent GenerateRadioButton(ModelExplorer modelExplorer, string expression, object value, bool? isChecked, object htmlAttributes);
	protected MvcForm GenerateRouteForm(string routeName, object routeValues, FormMethod method, bool? antiforgery, object htmlAttributes);
	protected IHtmlContent GenerateTextArea(ModelExplorer modelExplorer, string expression, int rows, int columns, object htmlAttributes);
	protected IHtmlContent GenerateTextBox(ModelExplorer modelExplorer, string expression, object value, string format, object htmlAttributes);
	protected IHtmlContent GenerateValidationMessage(ModelExplorer modelExplorer, string expression, string message, string tag, object htmlAttributes);
	protected IHtmlContent GenerateValidationSummary(bool excludePropertyErrors, string message, object htmlAttributes, string tag);
	protected string GenerateValue(string expression, object value, string format, bool useViewData);
	IEnumerable<SelectListItem> GetEnumSelectList<TEnum>() where TEnum : struct;
	IEnumerable<SelectListItem> GetEnumSelectList(Type enumType);
	protected IEnumerable<SelectListItem> GetEnumSelectList(ModelMetadata metadata);
	static string GetFormMethodString(FormMethod method);
	IHtmlContent Hidden(string expression, object value, object htmlAttributes);
	string Id(string expression);
	IHtmlContent Label(string expression, string labelText, object htmlAttributes);
	IHtmlContent ListBox(string expression, IEnumerable<SelectListItem> selectList, object htmlAttributes);
	string Name(string expression);
	static IDictionary<string, object> ObjectToDictionary(object value);
	Task<IHtmlContent> PartialAsync(string partialViewName, object model, ViewDataDictionary viewData);
	IHtmlContent Password(string expression, object value, object htmlAttributes);
	IHtmlContent RadioButton(string expression, object value, bool? isChecked, object htmlAttributes);
	IHtmlContent Raw(string value);
	IHtmlContent Raw(object value);
	Task RenderPartialAsync(string partialViewName, object model, ViewDataDictionary viewData);
	protected Task RenderPartialCoreAsync(string partialViewName, object model, ViewDataDictionary viewData, TextWriter writer);
	IHtmlContent RouteLink(string linkText, string routeName, string protocol, string hostName, string fragment, object routeValues, object htmlAttributes);
	IHtmlContent TextArea(string expression, string value, int rows, int columns, object htmlAttributes);
	IHtmlContent TextBox(string expression, object value, string format, object htmlAttributes);
	IHtmlContent ValidationMessage(string expression, string message, object htmlAttributes, string tag);
	IHtmlContent ValidationSummary(bool excludePropertyErrors, string message, object htmlAttributes, string tag);
	string Value(string expression, string format);
}
class HtmlHelper<TModel> : HtmlHelper, IHtmlHelper<TModel> {
	ViewDataDictionary<TModel> ViewData {get;}
	IHtmlContent CheckBoxFor(Expression<Func<TModel, bool>> expression, object htmlAttributes);
	IHtmlContent DisplayFor<TResult>(Expression<Func<TModel, TResult>> expression, string templateName, string htmlFieldName, object additionalViewData);
	string DisplayNameFor<TResult>(Expression<Func<TModel, TResult>> expression);
	string DisplayNameForInnerType<TModelItem, TResult>(Expression<Func<TModelItem, TResult>> expression);
	string DisplayTextFor<TResult>(Expression<Func<TModel, TResult>> expression);
	IHtmlContent DropDownListFor<TResult>(Expression<Func<TModel, TResult>> expression, IEnumerable<SelectListItem> selectList, string optionLabel, object htmlAttributes);
	IHtmlContent EditorFor<TResult>(Expression<Func<TModel, TResult>> expression, string templateName, string htmlFieldName, object additionalViewData);
	protected string GetExpressionName<TResult>(Expression<Func<TModel, TResult>> expression);
	protected ModelExplorer GetModelExplorer<TResult>(Expression<Func<TModel, TResult>> expression);
	IHtmlContent HiddenFor<TResult>(Expression<Func<TModel, TResult>> expression, object htmlAttributes);
	string IdFor<TResult>(Expression<Func<TModel, TResult>> expression);
	IHtmlContent LabelFor<TResult>(Expression<Func<TModel, TResult>> expression, string labelText, object htmlAttributes);
	IHtmlContent ListBoxFor<TResult>(Expression<Func<TModel, TResult>> expression, IEnumerable<SelectListItem> selectList, object htmlAttributes);
	string NameFor<TResult>(Expression<Func<TModel, TResult>> expression);
	IHtmlContent PasswordFor<TResult>(Expression<Func<TModel, TResult>> expression, object htmlAttributes);
	IHtmlContent RadioButtonFor<TResult>(Expression<Func<TModel, TResult>> expression, object value, object htmlAttributes);
	IHtmlContent TextAreaFor<TResult>(Expression<Func<TModel, TResult>> expression, int rows, int columns, object htmlAttributes);
	IHtmlContent TextBoxFor<TResult>(Expression<Func<TModel, TResult>> expression, string format, object htmlAttributes);
	IHtmlContent ValidationMessageFor<TResult>(Expression<Func<TModel, TResult>> expression, string message, object htmlAttributes, string tag);
	string ValueFor<TResult>(Expression<Func<TModel, TResult>> expression, string format);
}
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
interface IHtmlGenerator {
	string IdAttributeDotReplacement {get;}
	string Encode(string value);
	string Encode(object value);
	string FormatValue(object value, string format);
	TagBuilder GenerateActionLink(ViewContext viewContext, string linkText, string actionName, string controllerName, string protocol, string hostname, string fragment, object routeValues, object htmlAttributes);
	IHtmlContent GenerateAntiforgery(ViewContext viewContext);
	TagBuilder GenerateCheckBox(ViewContext viewContext, ModelExplorer modelExplorer, string expression, bool? isChecked, object htmlAttributes);
	TagBuilder GenerateForm(ViewContext viewContext, string actionName, string controllerName, object routeValues, string method, object htmlAttributes);
	IHtmlContent GenerateGroupsAndOptions(string optionLabel, IEnumerable<SelectListItem> selectList);
	TagBuilder GenerateHidden(ViewContext viewContext, ModelExplorer modelExplorer, string expression, object value, bool useViewData, object htmlAttributes);
	TagBuilder GenerateHiddenForCheckbox(ViewContext viewContext, ModelExplorer modelExplorer, string expression);
	TagBuilder GenerateLabel(ViewContext viewContext, ModelExplorer modelExplorer, string expression, string labelText, object htmlAttributes);
	TagBuilder GeneratePageForm(ViewContext viewContext, string pageName, string pageHandler, object routeValues, string fragment, string method, object htmlAttributes);
	TagBuilder GeneratePageLink(ViewContext viewContext, string linkText, string pageName, string pageHandler, string protocol, string hostname, string fragment, object routeValues, object htmlAttributes);
	TagBuilder GeneratePassword(ViewContext viewContext, ModelExplorer modelExplorer, string expression, object value, object htmlAttributes);
	TagBuilder GenerateRadioButton(ViewContext viewContext, ModelExplorer modelExplorer, string expression, object value, bool? isChecked, object htmlAttributes);
	TagBuilder GenerateRouteForm(ViewContext viewContext, string routeName, object routeValues, string method, object htmlAttributes);
	TagBuilder GenerateRouteLink(ViewContext viewContext, string linkText, string routeName, string protocol, string hostName, string fragment, object routeValues, object htmlAttributes);
	TagBuilder GenerateSelect(ViewContext viewContext, ModelExplorer modelExplorer, string optionLabel, string expression, IEnumerable<SelectListItem> selectList, bool allowMultiple, object htmlAttributes);
	TagBuilder GenerateSelect(ViewContext viewContext, ModelExplorer modelExplorer, string optionLabel, string expression, IEnumerable<SelectListItem> selectList, ICollection<string> currentValues, bool allowMultiple, object htmlAttributes);
	TagBuilder GenerateTextArea(ViewContext viewContext, ModelExplorer modelExplorer, string expression, int rows, int columns, object htmlAttributes);
	TagBuilder GenerateTextBox(ViewContext viewContext, ModelExplorer modelExplorer, string expression, object value, string format, object htmlAttributes);
	TagBuilder GenerateValidationMessage(ViewContext viewContext, ModelExplorer modelExplorer, string expression, string message, string tag, object htmlAttributes);
	TagBuilder GenerateValidationSummary(ViewContext viewContext, bool excludePropertyErrors, string message, string headerTag, object htmlAttributes);
	ICollection<string> GetCurrentValues(ViewContext viewContext, ModelExplorer modelExplorer, string expression, bool allowMultiple);
}
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
