// assemblies: Microsoft.AspNetCore.Mvc.TagHelpers, Microsoft.AspNetCore.Mvc.ViewFeatures
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq.Expressions;
using System.Text.Encodings.Web;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Mvc.Rendering;
enum CheckBoxHiddenInputRenderMode { None, Inline, EndOfForm }
enum FormInputRenderMode { DetectCultureFromInputType, AlwaysUseCurrentCulture }
enum FormMethod { Get, Post, Dialog }
enum Html5DateRenderingMode { Rfc3339, CurrentCulture }
static class HtmlHelperComponentExtensions {
	static Task<IHtmlContent> RenderComponentAsync<TComponent>(this IHtmlHelper htmlHelper, RenderMode renderMode, object parameters = default);
	static Task<IHtmlContent> RenderComponentAsync(this IHtmlHelper htmlHelper, Type componentType, RenderMode renderMode, object parameters);
}
static class HtmlHelperDisplayExtensions {
	static IHtmlContent Display(this IHtmlHelper htmlHelper, string expression, object additionalViewData);
	static IHtmlContent Display(this IHtmlHelper htmlHelper, string expression, string templateName = default, object additionalViewData = default);
	static IHtmlContent Display(this IHtmlHelper htmlHelper, string expression, string templateName, string htmlFieldName);
	static IHtmlContent DisplayFor<TModel, TResult>(this IHtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TResult>> expression, object additionalViewData);
	static IHtmlContent DisplayFor<TModel, TResult>(this IHtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TResult>> expression, string templateName = default, object additionalViewData = default);
	static IHtmlContent DisplayFor<TModel, TResult>(this IHtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TResult>> expression, string templateName, string htmlFieldName);
	static IHtmlContent DisplayForModel(this IHtmlHelper htmlHelper, object additionalViewData);
	static IHtmlContent DisplayForModel(this IHtmlHelper htmlHelper, string templateName, object additionalViewData);
	static IHtmlContent DisplayForModel(this IHtmlHelper htmlHelper, string templateName = default, string htmlFieldName = default, object additionalViewData = default);
}
static class HtmlHelperDisplayNameExtensions {
	static string DisplayNameFor<TModelItem, TResult>(this IHtmlHelper<IEnumerable<TModelItem>> htmlHelper, Expression<Func<TModelItem, TResult>> expression);
	static string DisplayNameForModel(this IHtmlHelper htmlHelper);
}
static class HtmlHelperEditorExtensions {
	static IHtmlContent Editor(this IHtmlHelper htmlHelper, string expression, object additionalViewData);
	static IHtmlContent Editor(this IHtmlHelper htmlHelper, string expression, string templateName = default, object additionalViewData = default);
	static IHtmlContent Editor(this IHtmlHelper htmlHelper, string expression, string templateName, string htmlFieldName);
	static IHtmlContent EditorFor<TModel, TResult>(this IHtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TResult>> expression, object additionalViewData);
	static IHtmlContent EditorFor<TModel, TResult>(this IHtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TResult>> expression, string templateName = default, object additionalViewData = default);
	static IHtmlContent EditorFor<TModel, TResult>(this IHtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TResult>> expression, string templateName, string htmlFieldName);
	static IHtmlContent EditorForModel(this IHtmlHelper htmlHelper, object additionalViewData);
	static IHtmlContent EditorForModel(this IHtmlHelper htmlHelper, string templateName, object additionalViewData);
	static IHtmlContent EditorForModel(this IHtmlHelper htmlHelper, string templateName = default, string htmlFieldName = default, object additionalViewData = default);
}
static class HtmlHelperFormExtensions {
	static MvcForm BeginForm(this IHtmlHelper htmlHelper, bool? antiforgery);
	static MvcForm BeginForm(this IHtmlHelper htmlHelper, FormMethod method, object htmlAttributes);
	static MvcForm BeginForm(this IHtmlHelper htmlHelper, FormMethod method, bool? antiforgery = default, object htmlAttributes = default);
	static MvcForm BeginForm(this IHtmlHelper htmlHelper, object routeValues);
	static MvcForm BeginForm(this IHtmlHelper htmlHelper, string actionName = default, string controllerName = default, object routeValues = default, FormMethod method = default);
	static MvcForm BeginForm(this IHtmlHelper htmlHelper, string actionName, string controllerName, FormMethod method, object htmlAttributes = default);
	static MvcForm BeginRouteForm(this IHtmlHelper htmlHelper, object routeValues, bool? antiforgery = default);
	static MvcForm BeginRouteForm(this IHtmlHelper htmlHelper, string routeName, bool? antiforgery);
	static MvcForm BeginRouteForm(this IHtmlHelper htmlHelper, string routeName, object routeValues = default, FormMethod method = default);
	static MvcForm BeginRouteForm(this IHtmlHelper htmlHelper, string routeName, FormMethod method, object htmlAttributes = default);
}
static class HtmlHelperInputExtensions {
	static IHtmlContent CheckBox(this IHtmlHelper htmlHelper, string expression, object htmlAttributes = default);
	static IHtmlContent CheckBoxFor<TModel>(this IHtmlHelper<TModel> htmlHelper, Expression<Func<TModel, bool>> expression);
	static IHtmlContent Hidden(this IHtmlHelper htmlHelper, string expression, object value = default);
	static IHtmlContent HiddenFor<TModel, TResult>(this IHtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TResult>> expression);
	static IHtmlContent Password(this IHtmlHelper htmlHelper, string expression, object value = default);
	static IHtmlContent PasswordFor<TModel, TResult>(this IHtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TResult>> expression);
	static IHtmlContent RadioButton(this IHtmlHelper htmlHelper, string expression, object value, object htmlAttributes = default);
	static IHtmlContent RadioButtonFor<TModel, TResult>(this IHtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TResult>> expression, object value);
	static IHtmlContent TextArea(this IHtmlHelper htmlHelper, string expression, object htmlAttributes);
	static IHtmlContent TextArea(this IHtmlHelper htmlHelper, string expression, string value = default, object htmlAttributes = default);
	static IHtmlContent TextAreaFor<TModel, TResult>(this IHtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TResult>> expression, object htmlAttributes = default);
	static IHtmlContent TextBox(this IHtmlHelper htmlHelper, string expression, object value = default, string format = default);
	static IHtmlContent TextBox(this IHtmlHelper htmlHelper, string expression, object value, object htmlAttributes);
	static IHtmlContent TextBoxFor<TModel, TResult>(this IHtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TResult>> expression, string format = default);
	static IHtmlContent TextBoxFor<TModel, TResult>(this IHtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TResult>> expression, object htmlAttributes);
}
static class HtmlHelperLabelExtensions {
	static IHtmlContent Label(this IHtmlHelper htmlHelper, string expression, string labelText = default);
	static IHtmlContent LabelFor<TModel, TResult>(this IHtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TResult>> expression, string labelText = default);
	static IHtmlContent LabelFor<TModel, TResult>(this IHtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TResult>> expression, object htmlAttributes);
	static IHtmlContent LabelForModel(this IHtmlHelper htmlHelper, object htmlAttributes);
	static IHtmlContent LabelForModel(this IHtmlHelper htmlHelper, string labelText = default, object htmlAttributes = default);
}
static class HtmlHelperLinkExtensions {
	static IHtmlContent ActionLink(this IHtmlHelper helper, string linkText, string actionName, object routeValues, object htmlAttributes = default);
	static IHtmlContent ActionLink(this IHtmlHelper helper, string linkText, string actionName, string controllerName = default, object routeValues = default, object htmlAttributes = default);
	static IHtmlContent RouteLink(this IHtmlHelper htmlHelper, string linkText, object routeValues, object htmlAttributes = default);
	static IHtmlContent RouteLink(this IHtmlHelper htmlHelper, string linkText, string routeName, object routeValues = default, object htmlAttributes = default);
}
static class HtmlHelperNameExtensions {
	static string IdForModel(this IHtmlHelper htmlHelper);
	static string NameForModel(this IHtmlHelper htmlHelper);
}
static class HtmlHelperPartialExtensions {
	static IHtmlContent Partial(this IHtmlHelper htmlHelper, string partialViewName, ViewDataDictionary viewData);
	static IHtmlContent Partial(this IHtmlHelper htmlHelper, string partialViewName, object model = default, ViewDataDictionary viewData = default);
	static Task<IHtmlContent> PartialAsync(this IHtmlHelper htmlHelper, string partialViewName, ViewDataDictionary viewData = default);
	static Task<IHtmlContent> PartialAsync(this IHtmlHelper htmlHelper, string partialViewName, object model);
	static void RenderPartial(this IHtmlHelper htmlHelper, string partialViewName, ViewDataDictionary viewData);
	static void RenderPartial(this IHtmlHelper htmlHelper, string partialViewName, object model = default, ViewDataDictionary viewData = default);
	static Task RenderPartialAsync(this IHtmlHelper htmlHelper, string partialViewName, ViewDataDictionary viewData = default);
	static Task RenderPartialAsync(this IHtmlHelper htmlHelper, string partialViewName, object model);
}
static class HtmlHelperSelectExtensions {
	static IHtmlContent DropDownList(this IHtmlHelper htmlHelper, string expression, string optionLabel);
	static IHtmlContent DropDownList(this IHtmlHelper htmlHelper, string expression, IEnumerable<SelectListItem> selectList = default, object htmlAttributes = default);
	static IHtmlContent DropDownList(this IHtmlHelper htmlHelper, string expression, IEnumerable<SelectListItem> selectList, string optionLabel);
	static IHtmlContent DropDownListFor<TModel, TResult>(this IHtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TResult>> expression, IEnumerable<SelectListItem> selectList, object htmlAttributes = default);
	static IHtmlContent DropDownListFor<TModel, TResult>(this IHtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TResult>> expression, IEnumerable<SelectListItem> selectList, string optionLabel);
	static IHtmlContent ListBox(this IHtmlHelper htmlHelper, string expression, IEnumerable<SelectListItem> selectList = default);
	static IHtmlContent ListBoxFor<TModel, TResult>(this IHtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TResult>> expression, IEnumerable<SelectListItem> selectList);
}
static class HtmlHelperValidationExtensions {
	static IHtmlContent ValidationMessage(this IHtmlHelper htmlHelper, string expression, object htmlAttributes);
	static IHtmlContent ValidationMessage(this IHtmlHelper htmlHelper, string expression, string message = default, string tag = default);
	static IHtmlContent ValidationMessage(this IHtmlHelper htmlHelper, string expression, string message, object htmlAttributes);
	static IHtmlContent ValidationMessageFor<TModel, TResult>(this IHtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TResult>> expression, string message = default, object htmlAttributes = default);
	static IHtmlContent ValidationMessageFor<TModel, TResult>(this IHtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TResult>> expression, string message, string tag);
	static IHtmlContent ValidationSummary(this IHtmlHelper htmlHelper, string message, string tag);
	static IHtmlContent ValidationSummary(this IHtmlHelper htmlHelper, string message = default, object htmlAttributes = default, string tag = default);
	static IHtmlContent ValidationSummary(this IHtmlHelper htmlHelper, bool excludePropertyErrors, string message = default, string tag = default);
	static IHtmlContent ValidationSummary(this IHtmlHelper htmlHelper, bool excludePropertyErrors, string message, object htmlAttributes);
}
static class HtmlHelperValueExtensions {
	static string Value(this IHtmlHelper htmlHelper, string expression);
	static string ValueFor<TModel, TResult>(this IHtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TResult>> expression);
	static string ValueForModel(this IHtmlHelper htmlHelper, string format = default);
}
interface IHtmlHelper {
	Html5DateRenderingMode Html5DateRenderingMode {get;set;}
	string IdAttributeDotReplacement {get;}
	IModelMetadataProvider MetadataProvider {get;}
	ITempDataDictionary TempData {get;}
	UrlEncoder UrlEncoder {get;}
	dynamic ViewBag {get;}
	ViewContext ViewContext {get;}
	ViewDataDictionary ViewData {get;}
	IHtmlContent ActionLink(string linkText, string actionName, string controllerName, string protocol, string hostname, string fragment, object routeValues, object htmlAttributes);
	IHtmlContent AntiForgeryToken();
	MvcForm BeginForm(string actionName, string controllerName, object routeValues, FormMethod method, bool? antiforgery, object htmlAttributes);
	MvcForm BeginRouteForm(string routeName, object routeValues, FormMethod method, bool? antiforgery, object htmlAttributes);
	IHtmlContent CheckBox(string expression, bool? isChecked, object htmlAttributes);
	IHtmlContent Display(string expression, string templateName, string htmlFieldName, object additionalViewData);
	string DisplayName(string expression);
	string DisplayText(string expression);
	IHtmlContent DropDownList(string expression, IEnumerable<SelectListItem> selectList, string optionLabel, object htmlAttributes);
	IHtmlContent Editor(string expression, string templateName, string htmlFieldName, object additionalViewData);
	string Encode(object value);
	string Encode(string value);
	void EndForm();
	string FormatValue(object value, string format);
	string GenerateIdFromName(string fullName);
	IEnumerable<SelectListItem> GetEnumSelectList<TEnum>() where TEnum : struct;
	IEnumerable<SelectListItem> GetEnumSelectList(Type enumType);
	IHtmlContent Hidden(string expression, object value, object htmlAttributes);
	string Id(string expression);
	IHtmlContent Label(string expression, string labelText, object htmlAttributes);
	IHtmlContent ListBox(string expression, IEnumerable<SelectListItem> selectList, object htmlAttributes);
	string Name(string expression);
	Task<IHtmlContent> PartialAsync(string partialViewName, object model, ViewDataDictionary viewData);
	IHtmlContent Password(string expression, object value, object htmlAttributes);
	IHtmlContent RadioButton(string expression, object value, bool? isChecked, object htmlAttributes);
	IHtmlContent Raw(string value);
	IHtmlContent Raw(object value);
	Task RenderPartialAsync(string partialViewName, object model, ViewDataDictionary viewData);
	IHtmlContent RouteLink(string linkText, string routeName, string protocol, string hostName, string fragment, object routeValues, object htmlAttributes);
	IHtmlContent TextArea(string expression, string value, int rows, int columns, object htmlAttributes);
	IHtmlContent TextBox(string expression, object value, string format, object htmlAttributes);
	IHtmlContent ValidationMessage(string expression, string message, object htmlAttributes, string tag);
	IHtmlContent ValidationSummary(bool excludePropertyErrors, string message, object htmlAttributes, string tag);
	string Value(string expression, string format);
}
interface IHtmlHelper<TModel> : IHtmlHelper {
	ViewDataDictionary<TModel> ViewData {get;}
	IHtmlContent CheckBoxFor(Expression<Func<TModel, bool>> expression, object htmlAttributes);
	IHtmlContent DisplayFor<TResult>(Expression<Func<TModel, TResult>> expression, string templateName, string htmlFieldName, object additionalViewData);
	string DisplayNameFor<TResult>(Expression<Func<TModel, TResult>> expression);
	string DisplayNameForInnerType<TModelItem, TResult>(Expression<Func<TModelItem, TResult>> expression);
	string DisplayTextFor<TResult>(Expression<Func<TModel, TResult>> expression);
	IHtmlContent DropDownListFor<TResult>(Expression<Func<TModel, TResult>> expression, IEnumerable<SelectListItem> selectList, string optionLabel, object htmlAttributes);
	IHtmlContent EditorFor<TResult>(Expression<Func<TModel, TResult>> expression, string templateName, string htmlFieldName, object additionalViewData);
	string Encode(object value);
	string Encode(string value);
	IHtmlContent HiddenFor<TResult>(Expression<Func<TModel, TResult>> expression, object htmlAttributes);
	string IdFor<TResult>(Expression<Func<TModel, TResult>> expression);
	IHtmlContent LabelFor<TResult>(Expression<Func<TModel, TResult>> expression, string labelText, object htmlAttributes);
	IHtmlContent ListBoxFor<TResult>(Expression<Func<TModel, TResult>> expression, IEnumerable<SelectListItem> selectList, object htmlAttributes);
	string NameFor<TResult>(Expression<Func<TModel, TResult>> expression);
	IHtmlContent PasswordFor<TResult>(Expression<Func<TModel, TResult>> expression, object htmlAttributes);
	IHtmlContent RadioButtonFor<TResult>(Expression<Func<TModel, TResult>> expression, object value, object htmlAttributes);
	IHtmlContent Raw(object value);
	IHtmlContent Raw(string value);
	IHtmlContent TextAreaFor<TResult>(Expression<Func<TModel, TResult>> expression, int rows, int columns, object htmlAttributes);
	IHtmlContent TextBoxFor<TResult>(Expression<Func<TModel, TResult>> expression, string format, object htmlAttributes);
	IHtmlContent ValidationMessageFor<TResult>(Expression<Func<TModel, TResult>> expression, string message, object htmlAttributes, string tag);
	string ValueFor<TResult>(Expression<Func<TModel, TResult>> expression, string format);
}
interface IJsonHelper {
	IHtmlContent Serialize(object value);
}
class MultiSelectList : IEnumerable<SelectListItem> {
	string DataGroupField {get;}
	string DataTextField {get;}
	string DataValueField {get;}
	IEnumerable Items {get;}
	IEnumerable SelectedValues {get;}
	IEnumerator<SelectListItem> GetEnumerator();
}
class MvcForm : IDisposable {
	void Dispose();
	void EndForm();
	protected void GenerateEndForm();
}
enum RenderMode { Static, Server, ServerPrerendered, WebAssembly, WebAssemblyPrerendered }
class SelectList : MultiSelectList {
	object SelectedValue {get;}
}
class SelectListGroup {
	bool Disabled {get;set;}
	string Name {get;set;}
}
class SelectListItem {
	bool Disabled {get;set;}
	SelectListGroup Group {get;set;}
	bool Selected {get;set;}
	string Text {get;set;}
	string Value {get;set;}
}
class TagBuilder : IHtmlContent {
	AttributeDictionary Attributes {get;}
	bool HasInnerHtml {get;}
	IHtmlContentBuilder InnerHtml {get;}
	string TagName {get;}
	TagRenderMode TagRenderMode {get;set;}
	void AddCssClass(string value);
	static string CreateSanitizedId(string name, string invalidCharReplacement);
	void GenerateId(string name, string invalidCharReplacement);
	void MergeAttribute(string key, string value, bool replaceExisting = default);
	void MergeAttributes<TKey, TValue>(IDictionary<TKey, TValue> attributes);
	void MergeAttributes<TKey, TValue>(IDictionary<TKey, TValue> attributes, bool replaceExisting);
	IHtmlContent RenderBody();
	IHtmlContent RenderEndTag();
	IHtmlContent RenderSelfClosingTag();
	IHtmlContent RenderStartTag();
	void WriteTo(TextWriter writer, HtmlEncoder encoder);
}
enum TagRenderMode { Normal, StartTag, EndTag, SelfClosing }
enum ValidationSummary { None, ModelOnly, All }
static class ViewComponentHelperExtensions {
	static Task<IHtmlContent> InvokeAsync(this IViewComponentHelper helper, string name);
	static Task<IHtmlContent> InvokeAsync(this IViewComponentHelper helper, Type componentType);
	static Task<IHtmlContent> InvokeAsync<TComponent>(this IViewComponentHelper helper, object arguments = default);
}
class ViewContext : ActionContext {
	CheckBoxHiddenInputRenderMode CheckBoxHiddenInputRenderMode {get;set;}
	bool ClientValidationEnabled {get;set;}
	string ExecutingFilePath {get;set;}
	FormContext FormContext {get;set;}
	Html5DateRenderingMode Html5DateRenderingMode {get;set;}
	ITempDataDictionary TempData {get;set;}
	string ValidationMessageElement {get;set;}
	string ValidationSummaryMessageElement {get;set;}
	IView View {get;set;}
	dynamic ViewBag {get;}
	ViewDataDictionary ViewData {get;set;}
	TextWriter Writer {get;set;}
	FormContext GetFormContextForClientValidation();
}
