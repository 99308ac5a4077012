// assemblies: Microsoft.AspNetCore.Mvc.Abstractions, Microsoft.AspNetCore.Mvc.Core, Microsoft.AspNetCore.Mvc.ViewFeatures
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Mvc.ModelBinding;
class BindNeverAttribute : BindingBehaviorAttribute {}
class BindRequiredAttribute : BindingBehaviorAttribute {}
enum BindingBehavior { Optional, Never, Required }
class BindingBehaviorAttribute : Attribute {
	BindingBehavior Behavior {get;}
}
class BindingInfo {
	string BinderModelName {get;set;}
	Type BinderType {get;set;}
	BindingSource BindingSource {get;set;}
	EmptyBodyBehavior EmptyBodyBehavior {get;set;}
	IPropertyFilterProvider PropertyFilterProvider {get;set;}
	Func<ActionContext, bool> RequestPredicate {get;set;}
	object ServiceKey {get;set;}
	static BindingInfo GetBindingInfo(IEnumerable<object> attributes);
	static BindingInfo GetBindingInfo(IEnumerable<object> attributes, ModelMetadata modelMetadata);
	bool TryApplyBindingInfo(ModelMetadata modelMetadata);
}
class BindingSource : IEquatable<BindingSource> {
	static BindingSource Body, Custom, Form, Header, ModelBinding, Path, Query, Services, Special, FormFile;
	string DisplayName {get;}
	string Id {get;}
	bool IsFromRequest {get;}
	bool IsGreedy {get;}
	bool CanAcceptDataFrom(BindingSource bindingSource);
}
abstract class BindingSourceValueProvider : IBindingSourceValueProvider {
	protected BindingSource BindingSource {get;}
	bool ContainsPrefix(string prefix);
	IValueProvider Filter(BindingSource bindingSource);
	ValueProviderResult GetValue(string key);
}
class CompositeBindingSource : BindingSource {
	IEnumerable<BindingSource> BindingSources {get;}
	static CompositeBindingSource Create(IEnumerable<BindingSource> bindingSources, string displayName);
}
class CompositeValueProvider : Collection<IValueProvider>, IBindingSourceValueProvider, IEnumerableValueProvider, IKeyRewriterValueProvider {
	bool ContainsPrefix(string prefix);
	static Task<CompositeValueProvider> CreateAsync(ControllerContext controllerContext);
	static Task<CompositeValueProvider> CreateAsync(ActionContext actionContext, IList<IValueProviderFactory> factories);
	IValueProvider Filter(BindingSource bindingSource);
	IValueProvider Filter();
	IDictionary<string, string> GetKeysFromPrefix(string prefix);
	ValueProviderResult GetValue(string key);
}
class DefaultModelBindingContext : ModelBindingContext {
	IValueProvider OriginalValueProvider {get;set;}
	static ModelBindingContext CreateBindingContext(ActionContext actionContext, IValueProvider valueProvider, ModelMetadata metadata, BindingInfo bindingInfo, string modelName);
}
class DefaultPropertyFilterProvider<TModel> : IPropertyFilterProvider where TModel : class {
	string Prefix {get;}
	Func<ModelMetadata, bool> PropertyFilter {get;}
	IEnumerable<Expression<Func<TModel, object>>> PropertyIncludeExpressions {get;}
}
enum EmptyBodyBehavior { Default, Allow, Disallow }
class EmptyModelMetadataProvider : DefaultModelMetadataProvider {}
struct EnumGroupAndName {
	string Group {get;}
	string Name {get;}
}
class FormFileValueProvider : IValueProvider {
	bool ContainsPrefix(string prefix);
	ValueProviderResult GetValue(string key);
}
class FormFileValueProviderFactory : IValueProviderFactory {
	Task CreateValueProviderAsync(ValueProviderFactoryContext context);
}
class FormValueProvider : BindingSourceValueProvider, IEnumerableValueProvider {
	CultureInfo Culture {get;}
	protected PrefixContainer PrefixContainer {get;}
	IDictionary<string, string> GetKeysFromPrefix(string prefix);
}
class FormValueProviderFactory : IValueProviderFactory {
	Task CreateValueProviderAsync(ValueProviderFactoryContext context);
}
interface IBinderTypeProviderMetadata : IBindingSourceMetadata {
	Type BinderType {get;}
}
interface IBindingSourceMetadata {
	BindingSource BindingSource {get;}
}
interface IBindingSourceValueProvider : IValueProvider {
	IValueProvider Filter(BindingSource bindingSource);
}
interface ICollectionModelBinder : IModelBinder {
	bool CanCreateInstance(Type targetType);
}
interface IEnumerableValueProvider : IValueProvider {
	IDictionary<string, string> GetKeysFromPrefix(string prefix);
}
interface IKeyRewriterValueProvider : IValueProvider {
	IValueProvider Filter();
}
interface IModelBinder {
	Task BindModelAsync(ModelBindingContext bindingContext);
}
interface IModelBinderFactory {
	IModelBinder CreateBinder(ModelBinderFactoryContext context);
}
interface IModelBinderProvider {
	IModelBinder GetBinder(ModelBinderProviderContext context);
}
interface IModelMetadataProvider {
	IEnumerable<ModelMetadata> GetMetadataForProperties(Type modelType);
	ModelMetadata GetMetadataForType(Type modelType);
}
interface IModelNameProvider {
	string Name {get;}
}
interface IPropertyFilterProvider {
	Func<ModelMetadata, bool> PropertyFilter {get;}
}
interface IRequestPredicateProvider {
	Func<ActionContext, bool> RequestPredicate {get;}
}
interface IValueProvider {
	bool ContainsPrefix(string prefix);
	ValueProviderResult GetValue(string key);
}
interface IValueProviderFactory {
	Task CreateValueProviderAsync(ValueProviderFactoryContext context);
}
class JQueryFormValueProvider : JQueryValueProvider {}
class JQueryFormValueProviderFactory : IValueProviderFactory {
	Task CreateValueProviderAsync(ValueProviderFactoryContext context);
}
class JQueryQueryStringValueProvider : JQueryValueProvider {}
class JQueryQueryStringValueProviderFactory : IValueProviderFactory {
	Task CreateValueProviderAsync(ValueProviderFactoryContext context);
}
abstract class JQueryValueProvider : BindingSourceValueProvider, IEnumerableValueProvider, IKeyRewriterValueProvider {
	CultureInfo Culture {get;}
	protected PrefixContainer PrefixContainer {get;}
	IValueProvider Filter();
	IDictionary<string, string> GetKeysFromPrefix(string prefix);
}
class ModelAttributes {
	IReadOnlyList<object> Attributes {get;}
	IReadOnlyList<object> ParameterAttributes {get;}
	IReadOnlyList<object> PropertyAttributes {get;}
	IReadOnlyList<object> TypeAttributes {get;}
	static ModelAttributes GetAttributesForParameter(ParameterInfo parameterInfo);
	static ModelAttributes GetAttributesForParameter(ParameterInfo parameterInfo, Type modelType);
	static ModelAttributes GetAttributesForProperty(Type type, PropertyInfo property);
	static ModelAttributes GetAttributesForProperty(Type containerType, PropertyInfo property, Type modelType);
	static ModelAttributes GetAttributesForType(Type type);
}
class ModelBinderFactory : IModelBinderFactory {
	IModelBinder CreateBinder(ModelBinderFactoryContext context);
}
class ModelBinderFactoryContext {
	BindingInfo BindingInfo {get;set;}
	object CacheToken {get;set;}
	ModelMetadata Metadata {get;set;}
}
abstract class ModelBinderProviderContext {
	BindingInfo BindingInfo {get;}
	ModelMetadata Metadata {get;}
	IModelMetadataProvider MetadataProvider {get;}
	IServiceProvider Services {get;}
	IModelBinder CreateBinder(ModelMetadata metadata);
	IModelBinder CreateBinder(ModelMetadata metadata, BindingInfo bindingInfo);
}
static class ModelBinderProviderExtensions {
	static void RemoveType<TModelBinderProvider>(this IList<IModelBinderProvider> list) where TModelBinderProvider : IModelBinderProvider;
	static void RemoveType(this IList<IModelBinderProvider> list, Type type);
}
abstract class ModelBindingContext {
	ActionContext ActionContext {get;set;}
	string BinderModelName {get;set;}
	BindingSource BindingSource {get;set;}
	string FieldName {get;set;}
	HttpContext HttpContext {get;}
	bool IsTopLevelObject {get;set;}
	object Model {get;set;}
	ModelMetadata ModelMetadata {get;set;}
	string ModelName {get;set;}
	ModelStateDictionary ModelState {get;set;}
	Type ModelType {get;}
	string OriginalModelName {get;set;}
	Func<ModelMetadata, bool> PropertyFilter {get;set;}
	ModelBindingResult Result {get;set;}
	ValidationStateDictionary ValidationState {get;set;}
	IValueProvider ValueProvider {get;set;}
	ModelBindingContext.NestedScope EnterNestedScope(ModelMetadata modelMetadata, string fieldName, string modelName, object model);
	ModelBindingContext.NestedScope EnterNestedScope();
	protected void ExitNestedScope();
	struct NestedScope : IDisposable {
		void Dispose();
	}
}
struct ModelBindingResult : IEquatable<ModelBindingResult> {
	bool IsModelSet {get;}
	object Model {get;}
	static ModelBindingResult Failed();
	static ModelBindingResult Success(object model);
}
class ModelError {
	string ErrorMessage {get;}
	Exception Exception {get;}
}
class ModelErrorCollection : Collection<ModelError> {
	void Add(Exception exception);
	void Add(string errorMessage);
}
abstract class ModelMetadata : IEquatable<ModelMetadata>, IModelMetadataProvider {
	static int DefaultOrder;
	IReadOnlyDictionary<object, object> AdditionalValues {get;}
	string BinderModelName {get;}
	Type BinderType {get;}
	BindingSource BindingSource {get;}
	ModelMetadata BoundConstructor {get;}
	Func<object[], object> BoundConstructorInvoker {get;}
	IReadOnlyList<ModelMetadata> BoundConstructorParameters {get;}
	ModelMetadata ContainerMetadata {get;}
	Type ContainerType {get;}
	bool ConvertEmptyStringToNull {get;}
	string DataTypeName {get;}
	string Description {get;}
	string DisplayFormatString {get;}
	string DisplayName {get;}
	string EditFormatString {get;}
	ModelMetadata ElementMetadata {get;}
	Type ElementType {get;}
	IEnumerable<KeyValuePair<EnumGroupAndName, string>> EnumGroupedDisplayNamesAndValues {get;}
	IReadOnlyDictionary<string, string> EnumNamesAndValues {get;}
	bool HasNonDefaultEditFormat {get;}
	bool? HasValidators {get;}
	bool HideSurroundingHtml {get;}
	bool HtmlEncode {get;}
	protected ModelMetadataIdentity Identity {get;}
	bool IsBindingAllowed {get;}
	bool IsBindingRequired {get;}
	bool IsCollectionType {get;}
	bool IsComplexType {get;}
	bool IsEnum {get;}
	bool IsEnumerableType {get;}
	bool IsFlagsEnum {get;}
	bool IsNullableValueType {get;}
	bool IsReadOnly {get;}
	bool IsReferenceOrNullableType {get;}
	bool IsRequired {get;}
	ModelMetadataKind MetadataKind {get;}
	ModelBindingMessageProvider ModelBindingMessageProvider {get;}
	Type ModelType {get;}
	string Name {get;}
	string NullDisplayText {get;}
	int Order {get;}
	string ParameterName {get;}
	string Placeholder {get;}
	ModelPropertyCollection Properties {get;}
	IPropertyFilterProvider PropertyFilterProvider {get;}
	Func<object, object> PropertyGetter {get;}
	string PropertyName {get;}
	Action<object, object> PropertySetter {get;}
	IPropertyValidationFilter PropertyValidationFilter {get;}
	bool ShowForDisplay {get;}
	bool ShowForEdit {get;}
	string SimpleDisplayProperty {get;}
	string TemplateHint {get;}
	Type UnderlyingOrModelType {get;}
	bool ValidateChildren {get;}
	IReadOnlyList<object> ValidatorMetadata {get;}
	string GetDisplayName();
	IEnumerable<ModelMetadata> GetMetadataForProperties(Type modelType);
	ModelMetadata GetMetadataForType(Type modelType);
}
abstract class ModelMetadataProvider : IModelMetadataProvider {
	ModelMetadata GetMetadataForConstructor(ConstructorInfo constructor, Type modelType);
	ModelMetadata GetMetadataForParameter(ParameterInfo parameter);
	ModelMetadata GetMetadataForParameter(ParameterInfo parameter, Type modelType);
	IEnumerable<ModelMetadata> GetMetadataForProperties(Type modelType);
	ModelMetadata GetMetadataForProperty(PropertyInfo propertyInfo, Type modelType);
	ModelMetadata GetMetadataForType(Type modelType);
}
static class ModelMetadataProviderExtensions {
	static ModelMetadata GetMetadataForProperty(this IModelMetadataProvider provider, Type containerType, string propertyName);
}
static class ModelNames {
	static string CreateIndexModelName(string parentName, int index);
	static string CreateIndexModelName(string parentName, string index);
	static string CreatePropertyModelName(string prefix, string propertyName);
}
class ModelPropertyCollection : ReadOnlyCollection<ModelMetadata> {
	ModelMetadata this[string propertyName] {get;}
}
class ModelStateDictionary : IReadOnlyDictionary<string, ModelStateEntry> {
	static int DefaultMaxAllowedErrors;
	int Count {get;}
	int ErrorCount {get;}
	bool HasReachedMaxErrors {get;}
	bool IsValid {get;}
	ModelStateDictionary.KeyEnumerable Keys {get;}
	int MaxAllowedErrors {get;set;}
	ModelStateEntry Root {get;}
	ModelValidationState ValidationState {get;}
	ModelStateDictionary.ValueEnumerable Values {get;}
	ModelStateEntry this[string key] {get;}
	void AddModelError(string key, Exception exception, ModelMetadata metadata);
	void AddModelError(string key, string errorMessage);
	void Clear();
	void ClearValidationState(string key);
	bool ContainsKey(string key);
	ModelStateDictionary.PrefixEnumerable FindKeysWithPrefix(string prefix);
	ModelStateDictionary.Enumerator GetEnumerator();
	ModelValidationState GetFieldValidationState(string key);
	ModelValidationState GetValidationState(string key);
	void MarkFieldSkipped(string key);
	void MarkFieldValid(string key);
	void Merge(ModelStateDictionary dictionary);
	bool Remove(string key);
	void SetModelValue(string key, object rawValue, string attemptedValue);
	void SetModelValue(string key, ValueProviderResult valueProviderResult);
	static bool StartsWithPrefix(string prefix, string key);
	bool TryAddModelError(string key, Exception exception, ModelMetadata metadata);
	bool TryAddModelError(string key, string errorMessage);
	bool TryAddModelException(string key, Exception exception);
	bool TryGetValue(string key, out ModelStateEntry value);
	struct Enumerator : IEnumerator<KeyValuePair<string, ModelStateEntry>> {
		KeyValuePair<string, ModelStateEntry> Current {get;}
		void Dispose();
		bool MoveNext();
		void Reset();
	}
	struct KeyEnumerable : IEnumerable<string> {
		ModelStateDictionary.KeyEnumerator GetEnumerator();
	}
	struct KeyEnumerator : IEnumerator<string> {
		string Current {get;}
		void Dispose();
		bool MoveNext();
		void Reset();
	}
	struct PrefixEnumerable : IEnumerable<KeyValuePair<string, ModelStateEntry>> {
		ModelStateDictionary.Enumerator GetEnumerator();
	}
	struct ValueEnumerable : IEnumerable<ModelStateEntry> {
		ModelStateDictionary.ValueEnumerator GetEnumerator();
	}
	struct ValueEnumerator : IEnumerator<ModelStateEntry> {
		ModelStateEntry Current {get;}
		void Dispose();
		bool MoveNext();
		void Reset();
	}
}
static class ModelStateDictionaryExtensions {
	static void AddModelError<TModel>(this ModelStateDictionary modelState, Expression<Func<TModel, object>> expression, string errorMessage);
	static void AddModelError<TModel>(this ModelStateDictionary modelState, Expression<Func<TModel, object>> expression, Exception exception, ModelMetadata metadata);
	static bool Remove<TModel>(this ModelStateDictionary modelState, Expression<Func<TModel, object>> expression);
	static void RemoveAll<TModel>(this ModelStateDictionary modelState, Expression<Func<TModel, object>> expression);
	static void TryAddModelException<TModel>(this ModelStateDictionary modelState, Expression<Func<TModel, object>> expression, Exception exception);
}
abstract class ModelStateEntry {
	string AttemptedValue {get;set;}
	IReadOnlyList<ModelStateEntry> Children {get;}
	ModelErrorCollection Errors {get;}
	bool IsContainerNode {get;}
	object RawValue {get;set;}
	ModelValidationState ValidationState {get;set;}
	ModelStateEntry GetModelStateForProperty(string propertyName);
}
enum ModelValidationState { Unvalidated, Invalid, Valid, Skipped }
abstract class ObjectModelValidator : IObjectModelValidator {
	ValidationVisitor GetValidationVisitor(ActionContext actionContext, IModelValidatorProvider validatorProvider, ValidatorCache validatorCache, IModelMetadataProvider metadataProvider, ValidationStateDictionary validationState);
	void Validate(ActionContext actionContext, ValidationStateDictionary validationState, string prefix, object model, ModelMetadata metadata = default, object container = default);
}
class ParameterBinder {
	protected ILogger Logger {get;}
	Task<ModelBindingResult> BindModelAsync(ActionContext actionContext, IModelBinder modelBinder, IValueProvider valueProvider, ParameterDescriptor parameter, ModelMetadata metadata, object value);
	ValueTask<ModelBindingResult> BindModelAsync(ActionContext actionContext, IModelBinder modelBinder, IValueProvider valueProvider, ParameterDescriptor parameter, ModelMetadata metadata, object value, object container);
}
class PrefixContainer {
	bool ContainsPrefix(string prefix);
	IDictionary<string, string> GetKeysFromPrefix(string prefix);
}
class QueryStringValueProvider : BindingSourceValueProvider, IEnumerableValueProvider {
	CultureInfo Culture {get;}
	protected PrefixContainer PrefixContainer {get;}
	IDictionary<string, string> GetKeysFromPrefix(string prefix);
}
class QueryStringValueProviderFactory : IValueProviderFactory {
	Task CreateValueProviderAsync(ValueProviderFactoryContext context);
}
class RouteValueProvider : BindingSourceValueProvider {
	protected CultureInfo Culture {get;}
	protected PrefixContainer PrefixContainer {get;}
}
class RouteValueProviderFactory : IValueProviderFactory {
	Task CreateValueProviderAsync(ValueProviderFactoryContext context);
}
class SuppressChildValidationMetadataProvider : IValidationMetadataProvider {
	string FullTypeName {get;}
	Type Type {get;}
	void CreateValidationMetadata(ValidationMetadataProviderContext context);
}
class TooManyModelErrorsException : Exception {}
class UnsupportedContentTypeException : Exception {}
class UnsupportedContentTypeFilter : IActionFilter, IOrderedFilter {
	int Order {get;set;}
	void OnActionExecuted(ActionExecutedContext context);
	void OnActionExecuting(ActionExecutingContext context);
}
class ValueProviderException : Exception {}
class ValueProviderFactoryContext {
	ActionContext ActionContext {get;}
	IList<IValueProvider> ValueProviders {get;}
}
static class ValueProviderFactoryExtensions {
	static void RemoveType<TValueProviderFactory>(this IList<IValueProviderFactory> list) where TValueProviderFactory : IValueProviderFactory;
	static void RemoveType(this IList<IValueProviderFactory> list, Type type);
}
struct ValueProviderResult : IEnumerable<string>, IEquatable<ValueProviderResult> {
	static ValueProviderResult None;
	CultureInfo Culture {get;}
	string FirstValue {get;}
	int Length {get;}
	StringValues Values {get;}
	IEnumerator<string> GetEnumerator();
	static explicit operator string(ValueProviderResult result);
	static explicit operator string[](ValueProviderResult result);
}
