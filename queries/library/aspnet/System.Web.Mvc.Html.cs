// assemblies: System.Web.Mvc
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Web.Routing;
namespace System.Web.Mvc.Html;
static class ChildActionExtensions {
	static MvcHtmlString Action(this HtmlHelper htmlHelper, string actionName, object routeValues);
	static MvcHtmlString Action(this HtmlHelper htmlHelper, string actionName, RouteValueDictionary routeValues);
	static MvcHtmlString Action(this HtmlHelper htmlHelper, string actionName, string controllerName = default, object routeValues = default);
	static MvcHtmlString Action(this HtmlHelper htmlHelper, string actionName, string controllerName, RouteValueDictionary routeValues);
	static void RenderAction(this HtmlHelper htmlHelper, string actionName, object routeValues);
	static void RenderAction(this HtmlHelper htmlHelper, string actionName, RouteValueDictionary routeValues);
	static void RenderAction(this HtmlHelper htmlHelper, string actionName, string controllerName = default, object routeValues = default);
	static void RenderAction(this HtmlHelper htmlHelper, string actionName, string controllerName, RouteValueDictionary routeValues);
}
static class DisplayExtensions {
	static MvcHtmlString Display(this HtmlHelper html, string expression, object additionalViewData);
	static MvcHtmlString Display(this HtmlHelper html, string expression, string templateName, object additionalViewData);
	static MvcHtmlString Display(this HtmlHelper html, string expression, string templateName = default, string htmlFieldName = default, object additionalViewData = default);
	static MvcHtmlString DisplayFor<TModel, TValue>(this HtmlHelper<TModel> html, Expression<Func<TModel, TValue>> expression, object additionalViewData);
	static MvcHtmlString DisplayFor<TModel, TValue>(this HtmlHelper<TModel> html, Expression<Func<TModel, TValue>> expression, string templateName, object additionalViewData);
	static MvcHtmlString DisplayFor<TModel, TValue>(this HtmlHelper<TModel> html, Expression<Func<TModel, TValue>> expression, string templateName = default, string htmlFieldName = default, object additionalViewData = default);
	static MvcHtmlString DisplayForModel(this HtmlHelper html, object additionalViewData);
	static MvcHtmlString DisplayForModel(this HtmlHelper html, string templateName, object additionalViewData);
	static MvcHtmlString DisplayForModel(this HtmlHelper html, string templateName = default, string htmlFieldName = default, object additionalViewData = default);
}
static class DisplayTextExtensions {
	static MvcHtmlString DisplayText(this HtmlHelper html, string name);
	static MvcHtmlString DisplayTextFor<TModel, TResult>(this HtmlHelper<TModel> html, Expression<Func<TModel, TResult>> expression);
}
static class EditorExtensions {
	static MvcHtmlString Editor(this HtmlHelper html, string expression, object additionalViewData);
	static MvcHtmlString Editor(this HtmlHelper html, string expression, string templateName, object additionalViewData);
	static MvcHtmlString Editor(this HtmlHelper html, string expression, string templateName = default, string htmlFieldName = default, object additionalViewData = default);
	static MvcHtmlString EditorFor<TModel, TValue>(this HtmlHelper<TModel> html, Expression<Func<TModel, TValue>> expression, object additionalViewData);
	static MvcHtmlString EditorFor<TModel, TValue>(this HtmlHelper<TModel> html, Expression<Func<TModel, TValue>> expression, string templateName, object additionalViewData);
	static MvcHtmlString EditorFor<TModel, TValue>(this HtmlHelper<TModel> html, Expression<Func<TModel, TValue>> expression, string templateName = default, string htmlFieldName = default, object additionalViewData = default);
	static MvcHtmlString EditorForModel(this HtmlHelper html, object additionalViewData);
	static MvcHtmlString EditorForModel(this HtmlHelper html, string templateName, object additionalViewData);
	static MvcHtmlString EditorForModel(this HtmlHelper html, string templateName = default, string htmlFieldName = default, object additionalViewData = default);
}
static class FormExtensions {
	static MvcForm BeginForm(this HtmlHelper htmlHelper, object routeValues);
	static MvcForm BeginForm(this HtmlHelper htmlHelper, RouteValueDictionary routeValues);
	static MvcForm BeginForm(this HtmlHelper htmlHelper, string actionName, string controllerName, FormMethod method, object htmlAttributes = default);
	static MvcForm BeginForm(this HtmlHelper htmlHelper, string actionName, string controllerName, FormMethod method, IDictionary<string, object> htmlAttributes);
	static MvcForm BeginForm(this HtmlHelper htmlHelper, string actionName = default, string controllerName = default, object routeValues = default, FormMethod method = default, object htmlAttributes = default);
	static MvcForm BeginForm(this HtmlHelper htmlHelper, string actionName, string controllerName, RouteValueDictionary routeValues, FormMethod method = default, IDictionary<string, object> htmlAttributes = default);
	static MvcForm BeginRouteForm(this HtmlHelper htmlHelper, object routeValues);
	static MvcForm BeginRouteForm(this HtmlHelper htmlHelper, RouteValueDictionary routeValues);
	static MvcForm BeginRouteForm(this HtmlHelper htmlHelper, string routeName, FormMethod method, object htmlAttributes = default);
	static MvcForm BeginRouteForm(this HtmlHelper htmlHelper, string routeName, FormMethod method, IDictionary<string, object> htmlAttributes);
	static MvcForm BeginRouteForm(this HtmlHelper htmlHelper, string routeName, object routeValues = default, FormMethod method = default, object htmlAttributes = default);
	static MvcForm BeginRouteForm(this HtmlHelper htmlHelper, string routeName, RouteValueDictionary routeValues, FormMethod method = default, IDictionary<string, object> htmlAttributes = default);
	static void EndForm(this HtmlHelper htmlHelper);
}
static class InputExtensions {
	static MvcHtmlString CheckBox(this HtmlHelper htmlHelper, string name, bool isChecked = default, object htmlAttributes = default);
	static MvcHtmlString CheckBox(this HtmlHelper htmlHelper, string name, object htmlAttributes);
	static MvcHtmlString CheckBox(this HtmlHelper htmlHelper, string name, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString CheckBox(this HtmlHelper htmlHelper, string name, bool isChecked, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString CheckBoxFor<TModel>(this HtmlHelper<TModel> htmlHelper, Expression<Func<TModel, bool>> expression, object htmlAttributes = default);
	static MvcHtmlString CheckBoxFor<TModel>(this HtmlHelper<TModel> htmlHelper, Expression<Func<TModel, bool>> expression, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString Hidden(this HtmlHelper htmlHelper, string name, object value = default, object htmlAttributes = default);
	static MvcHtmlString Hidden(this HtmlHelper htmlHelper, string name, object value, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString HiddenFor<TModel, TProperty>(this HtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TProperty>> expression, object htmlAttributes = default);
	static MvcHtmlString HiddenFor<TModel, TProperty>(this HtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TProperty>> expression, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString Password(this HtmlHelper htmlHelper, string name, object value = default, object htmlAttributes = default);
	static MvcHtmlString Password(this HtmlHelper htmlHelper, string name, object value, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString PasswordFor<TModel, TProperty>(this HtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TProperty>> expression, object htmlAttributes = default);
	static MvcHtmlString PasswordFor<TModel, TProperty>(this HtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TProperty>> expression, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString RadioButton(this HtmlHelper htmlHelper, string name, object value, object htmlAttributes);
	static MvcHtmlString RadioButton(this HtmlHelper htmlHelper, string name, object value, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString RadioButton(this HtmlHelper htmlHelper, string name, object value, bool isChecked = default, object htmlAttributes = default);
	static MvcHtmlString RadioButton(this HtmlHelper htmlHelper, string name, object value, bool isChecked, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString RadioButtonFor<TModel, TProperty>(this HtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TProperty>> expression, object value, object htmlAttributes = default);
	static MvcHtmlString RadioButtonFor<TModel, TProperty>(this HtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TProperty>> expression, object value, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString TextBox(this HtmlHelper htmlHelper, string name, object value = default, object htmlAttributes = default);
	static MvcHtmlString TextBox(this HtmlHelper htmlHelper, string name, object value, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString TextBoxFor<TModel, TProperty>(this HtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TProperty>> expression, object htmlAttributes = default);
	static MvcHtmlString TextBoxFor<TModel, TProperty>(this HtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TProperty>> expression, IDictionary<string, object> htmlAttributes);
}
static class LabelExtensions {
	static MvcHtmlString Label(this HtmlHelper html, string expression, string labelText = default);
	static MvcHtmlString LabelFor<TModel, TValue>(this HtmlHelper<TModel> html, Expression<Func<TModel, TValue>> expression, string labelText = default);
	static MvcHtmlString LabelForModel(this HtmlHelper html, string labelText = default);
}
static class LinkExtensions {
	static MvcHtmlString ActionLink(this HtmlHelper htmlHelper, string linkText, string actionName, object routeValues, object htmlAttributes = default);
	static MvcHtmlString ActionLink(this HtmlHelper htmlHelper, string linkText, string actionName, RouteValueDictionary routeValues, IDictionary<string, object> htmlAttributes = default);
	static MvcHtmlString ActionLink(this HtmlHelper htmlHelper, string linkText, string actionName, string controllerName, object routeValues, object htmlAttributes);
	static MvcHtmlString ActionLink(this HtmlHelper htmlHelper, string linkText, string actionName, string controllerName, RouteValueDictionary routeValues, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString ActionLink(this HtmlHelper htmlHelper, string linkText, string actionName, string controllerName = default, string protocol = default, string hostName = default, string fragment = default, object routeValues = default, object htmlAttributes = default);
	static MvcHtmlString ActionLink(this HtmlHelper htmlHelper, string linkText, string actionName, string controllerName, string protocol, string hostName, string fragment, RouteValueDictionary routeValues, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString RouteLink(this HtmlHelper htmlHelper, string linkText, object routeValues, object htmlAttributes = default);
	static MvcHtmlString RouteLink(this HtmlHelper htmlHelper, string linkText, RouteValueDictionary routeValues, IDictionary<string, object> htmlAttributes = default);
	static MvcHtmlString RouteLink(this HtmlHelper htmlHelper, string linkText, string routeName, object routeValues, object htmlAttributes = default);
	static MvcHtmlString RouteLink(this HtmlHelper htmlHelper, string linkText, string routeName, RouteValueDictionary routeValues, IDictionary<string, object> htmlAttributes = default);
	static MvcHtmlString RouteLink(this HtmlHelper htmlHelper, string linkText, string routeName, string protocol = default, string hostName = default, string fragment = default, object routeValues = default, object htmlAttributes = default);
	static MvcHtmlString RouteLink(this HtmlHelper htmlHelper, string linkText, string routeName, string protocol, string hostName, string fragment, RouteValueDictionary routeValues, IDictionary<string, object> htmlAttributes);
}
class MvcForm : IDisposable {
	void Dispose();
	protected void Dispose(bool disposing);
	void EndForm();
}
static class PartialExtensions {
	static MvcHtmlString Partial(this HtmlHelper htmlHelper, string partialViewName, ViewDataDictionary viewData);
	static MvcHtmlString Partial(this HtmlHelper htmlHelper, string partialViewName, object model = default, ViewDataDictionary viewData = default);
}
static class RenderPartialExtensions {
	static void RenderPartial(this HtmlHelper htmlHelper, string partialViewName, ViewDataDictionary viewData);
	static void RenderPartial(this HtmlHelper htmlHelper, string partialViewName, object model = default, ViewDataDictionary viewData = default);
}
static class SelectExtensions {
	static MvcHtmlString DropDownList(this HtmlHelper htmlHelper, string name, string optionLabel);
	static MvcHtmlString DropDownList(this HtmlHelper htmlHelper, string name, IEnumerable<SelectListItem> selectList, object htmlAttributes);
	static MvcHtmlString DropDownList(this HtmlHelper htmlHelper, string name, IEnumerable<SelectListItem> selectList, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString DropDownList(this HtmlHelper htmlHelper, string name, IEnumerable<SelectListItem> selectList = default, string optionLabel = default, object htmlAttributes = default);
	static MvcHtmlString DropDownList(this HtmlHelper htmlHelper, string name, IEnumerable<SelectListItem> selectList, string optionLabel, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString DropDownListFor<TModel, TProperty>(this HtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TProperty>> expression, IEnumerable<SelectListItem> selectList, object htmlAttributes);
	static MvcHtmlString DropDownListFor<TModel, TProperty>(this HtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TProperty>> expression, IEnumerable<SelectListItem> selectList, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString DropDownListFor<TModel, TProperty>(this HtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TProperty>> expression, IEnumerable<SelectListItem> selectList, string optionLabel = default, object htmlAttributes = default);
	static MvcHtmlString DropDownListFor<TModel, TProperty>(this HtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TProperty>> expression, IEnumerable<SelectListItem> selectList, string optionLabel, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString ListBox(this HtmlHelper htmlHelper, string name, IEnumerable<SelectListItem> selectList = default, object htmlAttributes = default);
	static MvcHtmlString ListBox(this HtmlHelper htmlHelper, string name, IEnumerable<SelectListItem> selectList, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString ListBoxFor<TModel, TProperty>(this HtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TProperty>> expression, IEnumerable<SelectListItem> selectList, object htmlAttributes = default);
	static MvcHtmlString ListBoxFor<TModel, TProperty>(this HtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TProperty>> expression, IEnumerable<SelectListItem> selectList, IDictionary<string, object> htmlAttributes);
}
static class TextAreaExtensions {
	static MvcHtmlString TextArea(this HtmlHelper htmlHelper, string name, object htmlAttributes);
	static MvcHtmlString TextArea(this HtmlHelper htmlHelper, string name, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString TextArea(this HtmlHelper htmlHelper, string name, string value, object htmlAttributes);
	static MvcHtmlString TextArea(this HtmlHelper htmlHelper, string name, string value, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString TextArea(this HtmlHelper htmlHelper, string name, string value = default, int rows = default, int columns = default, object htmlAttributes = default);
	static MvcHtmlString TextArea(this HtmlHelper htmlHelper, string name, string value, int rows, int columns, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString TextAreaFor<TModel, TProperty>(this HtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TProperty>> expression, object htmlAttributes);
	static MvcHtmlString TextAreaFor<TModel, TProperty>(this HtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TProperty>> expression, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString TextAreaFor<TModel, TProperty>(this HtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TProperty>> expression, int rows = default, int columns = default, object htmlAttributes = default);
	static MvcHtmlString TextAreaFor<TModel, TProperty>(this HtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TProperty>> expression, int rows, int columns, IDictionary<string, object> htmlAttributes);
}
static class ValidationExtensions {
	static string ResourceClassKey {get;set;}
	static void Validate(this HtmlHelper htmlHelper, string modelName);
	static void ValidateFor<TModel, TProperty>(this HtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TProperty>> expression);
	static MvcHtmlString ValidationMessage(this HtmlHelper htmlHelper, string modelName, object htmlAttributes);
	static MvcHtmlString ValidationMessage(this HtmlHelper htmlHelper, string modelName, string validationMessage = default, object htmlAttributes = default);
	static MvcHtmlString ValidationMessage(this HtmlHelper htmlHelper, string modelName, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString ValidationMessage(this HtmlHelper htmlHelper, string modelName, string validationMessage, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString ValidationMessageFor<TModel, TProperty>(this HtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TProperty>> expression, string validationMessage = default, object htmlAttributes = default);
	static MvcHtmlString ValidationMessageFor<TModel, TProperty>(this HtmlHelper<TModel> htmlHelper, Expression<Func<TModel, TProperty>> expression, string validationMessage, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString ValidationSummary(this HtmlHelper htmlHelper, string message, object htmlAttributes = default);
	static MvcHtmlString ValidationSummary(this HtmlHelper htmlHelper, bool excludePropertyErrors = default, string message = default, object htmlAttributes = default);
	static MvcHtmlString ValidationSummary(this HtmlHelper htmlHelper, string message, IDictionary<string, object> htmlAttributes);
	static MvcHtmlString ValidationSummary(this HtmlHelper htmlHelper, bool excludePropertyErrors, string message, IDictionary<string, object> htmlAttributes);
}
