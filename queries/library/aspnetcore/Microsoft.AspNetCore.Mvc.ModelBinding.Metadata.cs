// assemblies: Microsoft.AspNetCore.Mvc.Abstractions, Microsoft.AspNetCore.Mvc.Core, Microsoft.AspNetCore.Mvc.Formatters.Xml
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using System;
using System.Collections.Generic;
using System.Reflection;
namespace Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
class BindingMetadata {
	string BinderModelName {get;set;}
	Type BinderType {get;set;}
	BindingSource BindingSource {get;set;}
	ConstructorInfo BoundConstructor {get;set;}
	bool IsBindingAllowed {get;set;}
	bool IsBindingRequired {get;set;}
	bool? IsReadOnly {get;set;}
	DefaultModelBindingMessageProvider ModelBindingMessageProvider {get;set;}
	IPropertyFilterProvider PropertyFilterProvider {get;set;}
}
class BindingMetadataProviderContext {
	IReadOnlyList<object> Attributes {get;}
	BindingMetadata BindingMetadata {get;}
	ModelMetadataIdentity Key {get;}
	IReadOnlyList<object> ParameterAttributes {get;}
	IReadOnlyList<object> PropertyAttributes {get;}
	IReadOnlyList<object> TypeAttributes {get;}
}
class BindingSourceMetadataProvider : IBindingMetadataProvider {
	BindingSource BindingSource {get;}
	Type Type {get;}
	void CreateBindingMetadata(BindingMetadataProviderContext context);
}
class DataMemberRequiredBindingMetadataProvider : IBindingMetadataProvider {
	void CreateBindingMetadata(BindingMetadataProviderContext context);
}
class DefaultMetadataDetails {
	BindingMetadata BindingMetadata {get;set;}
	Func<object[], object> BoundConstructorInvoker {get;set;}
	ModelMetadata[] BoundConstructorParameters {get;set;}
	ModelMetadata ContainerMetadata {get;set;}
	DisplayMetadata DisplayMetadata {get;set;}
	ModelMetadataIdentity Key {get;}
	ModelAttributes ModelAttributes {get;}
	ModelMetadata[] Properties {get;set;}
	Func<object, object> PropertyGetter {get;set;}
	Action<object, object> PropertySetter {get;set;}
	ValidationMetadata ValidationMetadata {get;set;}
}
class DefaultModelBindingMessageProvider : ModelBindingMessageProvider {
	void SetAttemptedValueIsInvalidAccessor(Func<string, string, string> attemptedValueIsInvalidAccessor);
	void SetMissingBindRequiredValueAccessor(Func<string, string> missingBindRequiredValueAccessor);
	void SetMissingKeyOrValueAccessor(Func<string> missingKeyOrValueAccessor);
	void SetMissingRequestBodyRequiredValueAccessor(Func<string> missingRequestBodyRequiredValueAccessor);
	void SetNonPropertyAttemptedValueIsInvalidAccessor(Func<string, string> nonPropertyAttemptedValueIsInvalidAccessor);
	void SetNonPropertyUnknownValueIsInvalidAccessor(Func<string> nonPropertyUnknownValueIsInvalidAccessor);
	void SetNonPropertyValueMustBeANumberAccessor(Func<string> nonPropertyValueMustBeANumberAccessor);
	void SetUnknownValueIsInvalidAccessor(Func<string, string> unknownValueIsInvalidAccessor);
	void SetValueIsInvalidAccessor(Func<string, string> valueIsInvalidAccessor);
	void SetValueMustBeANumberAccessor(Func<string, string> valueMustBeANumberAccessor);
	void SetValueMustNotBeNullAccessor(Func<string, string> valueMustNotBeNullAccessor);
}
class DefaultModelMetadata : ModelMetadata {
	ModelAttributes Attributes {get;}
	BindingMetadata BindingMetadata {get;}
	DisplayMetadata DisplayMetadata {get;}
	ValidationMetadata ValidationMetadata {get;}
}
class DefaultModelMetadataProvider : ModelMetadataProvider {
	protected ICompositeMetadataDetailsProvider DetailsProvider {get;}
	protected DefaultModelBindingMessageProvider ModelBindingMessageProvider {get;}
	protected ModelMetadata CreateModelMetadata(DefaultMetadataDetails entry);
	protected DefaultMetadataDetails CreateParameterDetails(ModelMetadataIdentity key);
	protected DefaultMetadataDetails[] CreatePropertyDetails(ModelMetadataIdentity key);
	protected DefaultMetadataDetails CreateTypeDetails(ModelMetadataIdentity key);
}
class DisplayMetadata {
	IDictionary<object, object> AdditionalValues {get;}
	bool ConvertEmptyStringToNull {get;set;}
	string DataTypeName {get;set;}
	Func<string> Description {get;set;}
	string DisplayFormatString {get;set;}
	Func<string> DisplayFormatStringProvider {get;set;}
	Func<string> DisplayName {get;set;}
	string EditFormatString {get;set;}
	Func<string> EditFormatStringProvider {get;set;}
	IEnumerable<KeyValuePair<EnumGroupAndName, string>> EnumGroupedDisplayNamesAndValues {get;set;}
	IReadOnlyDictionary<string, string> EnumNamesAndValues {get;set;}
	bool HasNonDefaultEditFormat {get;set;}
	bool HideSurroundingHtml {get;set;}
	bool HtmlEncode {get;set;}
	bool IsEnum {get;set;}
	bool IsFlagsEnum {get;set;}
	string NullDisplayText {get;set;}
	Func<string> NullDisplayTextProvider {get;set;}
	int Order {get;set;}
	Func<string> Placeholder {get;set;}
	bool ShowForDisplay {get;set;}
	bool ShowForEdit {get;set;}
	string SimpleDisplayProperty {get;set;}
	string TemplateHint {get;set;}
}
class DisplayMetadataProviderContext {
	IReadOnlyList<object> Attributes {get;}
	DisplayMetadata DisplayMetadata {get;}
	ModelMetadataIdentity Key {get;}
	IReadOnlyList<object> PropertyAttributes {get;}
	IReadOnlyList<object> TypeAttributes {get;}
}
class ExcludeBindingMetadataProvider : IBindingMetadataProvider {
	void CreateBindingMetadata(BindingMetadataProviderContext context);
}
interface IBindingMetadataProvider : IMetadataDetailsProvider {
	void CreateBindingMetadata(BindingMetadataProviderContext context);
}
interface ICompositeMetadataDetailsProvider : IBindingMetadataProvider, IDisplayMetadataProvider, IValidationMetadataProvider {}
interface IDisplayMetadataProvider : IMetadataDetailsProvider {
	void CreateDisplayMetadata(DisplayMetadataProviderContext context);
}
interface IMetadataDetailsProvider {}
interface IValidationMetadataProvider : IMetadataDetailsProvider {
	void CreateValidationMetadata(ValidationMetadataProviderContext context);
}
static class MetadataDetailsProviderExtensions {
	static void RemoveType<TMetadataDetailsProvider>(this IList<IMetadataDetailsProvider> list) where TMetadataDetailsProvider : IMetadataDetailsProvider;
	static void RemoveType(this IList<IMetadataDetailsProvider> list, Type type);
}
abstract class ModelBindingMessageProvider {
	Func<string, string, string> AttemptedValueIsInvalidAccessor {get;}
	Func<string, string> MissingBindRequiredValueAccessor {get;}
	Func<string> MissingKeyOrValueAccessor {get;}
	Func<string> MissingRequestBodyRequiredValueAccessor {get;}
	Func<string, string> NonPropertyAttemptedValueIsInvalidAccessor {get;}
	Func<string> NonPropertyUnknownValueIsInvalidAccessor {get;}
	Func<string> NonPropertyValueMustBeANumberAccessor {get;}
	Func<string, string> UnknownValueIsInvalidAccessor {get;}
	Func<string, string> ValueIsInvalidAccessor {get;}
	Func<string, string> ValueMustBeANumberAccessor {get;}
	Func<string, string> ValueMustNotBeNullAccessor {get;}
}
struct ModelMetadataIdentity : IEquatable<ModelMetadataIdentity> {
	ConstructorInfo ConstructorInfo {get;}
	Type ContainerType {get;}
	ModelMetadataKind MetadataKind {get;}
	Type ModelType {get;}
	string Name {get;}
	ParameterInfo ParameterInfo {get;}
	PropertyInfo PropertyInfo {get;}
	static ModelMetadataIdentity ForConstructor(ConstructorInfo constructor, Type modelType);
	static ModelMetadataIdentity ForParameter(ParameterInfo parameter);
	static ModelMetadataIdentity ForParameter(ParameterInfo parameter, Type modelType);
	static ModelMetadataIdentity ForProperty(Type modelType, string name, Type containerType);
	static ModelMetadataIdentity ForProperty(PropertyInfo propertyInfo, Type modelType, Type containerType);
	static ModelMetadataIdentity ForType(Type modelType);
}
enum ModelMetadataKind { Type, Property, Parameter, Constructor }
class SystemTextJsonValidationMetadataProvider : IDisplayMetadataProvider, IValidationMetadataProvider {
	void CreateDisplayMetadata(DisplayMetadataProviderContext context);
	void CreateValidationMetadata(ValidationMetadataProviderContext context);
}
class ValidationMetadata {
	bool? HasValidators {get;set;}
	bool? IsRequired {get;set;}
	IPropertyValidationFilter PropertyValidationFilter {get;set;}
	bool? ValidateChildren {get;set;}
	string ValidationModelName {get;set;}
	IList<object> ValidatorMetadata {get;}
}
class ValidationMetadataProviderContext {
	IReadOnlyList<object> Attributes {get;}
	ModelMetadataIdentity Key {get;}
	IReadOnlyList<object> ParameterAttributes {get;}
	IReadOnlyList<object> PropertyAttributes {get;}
	IReadOnlyList<object> TypeAttributes {get;}
	ValidationMetadata ValidationMetadata {get;}
}
