// assemblies: System.ComponentModel.Annotations, System.ComponentModel.DataAnnotations
using System.Collections.Generic;
namespace System.ComponentModel.DataAnnotations;
class AllowedValuesAttribute : ValidationAttribute {
	object[] Values {get;}
}
class AssociatedMetadataTypeTypeDescriptionProvider : TypeDescriptionProvider {}
class AssociationAttribute : Attribute {
	bool IsForeignKey {get;set;}
	string Name {get;}
	string OtherKey {get;}
	IEnumerable<string> OtherKeyMembers {get;}
	string ThisKey {get;}
	IEnumerable<string> ThisKeyMembers {get;}
}
class Base64StringAttribute : ValidationAttribute {}
class BindableTypeAttribute : Attribute {
	bool IsBindable {get;set;}
}
class CompareAttribute : ValidationAttribute {
	string OtherProperty {get;}
	string OtherPropertyDisplayName {get;}
}
class ConcurrencyCheckAttribute : Attribute {}
class CreditCardAttribute : DataTypeAttribute {}
class CustomValidationAttribute : ValidationAttribute {
	string Method {get;}
	Type ValidatorType {get;}
}
enum DataType { Custom, DateTime, Date, Time, Duration, PhoneNumber, Currency, Text, Html, MultilineText, EmailAddress, Password, Url, ImageUrl, CreditCard, PostalCode, Upload }
class DataTypeAttribute : ValidationAttribute {
	string CustomDataType {get;}
	DataType DataType {get;}
	DisplayFormatAttribute DisplayFormat {get;set;}
	string GetDataTypeName();
}
class DeniedValuesAttribute : ValidationAttribute {
	object[] Values {get;}
}
class DisplayAttribute : Attribute {
	bool AutoGenerateField {get;set;}
	bool AutoGenerateFilter {get;set;}
	string Description {get;set;}
	string GroupName {get;set;}
	string Name {get;set;}
	int Order {get;set;}
	string Prompt {get;set;}
	Type ResourceType {get;set;}
	string ShortName {get;set;}
	bool? GetAutoGenerateField();
	bool? GetAutoGenerateFilter();
	string GetDescription();
	string GetGroupName();
	string GetName();
	int? GetOrder();
	string GetPrompt();
	string GetShortName();
}
class DisplayColumnAttribute : Attribute {
	string DisplayColumn {get;}
	string SortColumn {get;}
	bool SortDescending {get;}
}
class DisplayFormatAttribute : Attribute {
	bool ApplyFormatInEditMode {get;set;}
	bool ConvertEmptyStringToNull {get;set;}
	string DataFormatString {get;set;}
	bool HtmlEncode {get;set;}
	string NullDisplayText {get;set;}
	Type NullDisplayTextResourceType {get;set;}
	string GetNullDisplayText();
}
class EditableAttribute : Attribute {
	bool AllowEdit {get;}
	bool AllowInitialValue {get;set;}
}
class EmailAddressAttribute : DataTypeAttribute {}
class EnumDataTypeAttribute : DataTypeAttribute {
	Type EnumType {get;}
}
class FileExtensionsAttribute : DataTypeAttribute {
	string Extensions {get;set;}
}
class FilterUIHintAttribute : Attribute {
	IDictionary<string, object> ControlParameters {get;}
	string FilterUIHint {get;}
	string PresentationLayer {get;}
}
interface IValidatableObject {
	IEnumerable<ValidationResult> Validate(ValidationContext validationContext);
}
class KeyAttribute : Attribute {}
class LengthAttribute : ValidationAttribute {
	int MaximumLength {get;}
	int MinimumLength {get;}
}
class MaxLengthAttribute : ValidationAttribute {
	int Length {get;}
}
class MetadataTypeAttribute : Attribute {
	Type MetadataClassType {get;}
}
class MinLengthAttribute : ValidationAttribute {
	int Length {get;}
}
class PhoneAttribute : DataTypeAttribute {}
class RangeAttribute : ValidationAttribute {
	bool ConvertValueInInvariantCulture {get;set;}
	object Maximum {get;}
	bool MaximumIsExclusive {get;set;}
	object Minimum {get;}
	bool MinimumIsExclusive {get;set;}
	Type OperandType {get;}
	bool ParseLimitsInInvariantCulture {get;set;}
}
class RegularExpressionAttribute : ValidationAttribute {
	TimeSpan MatchTimeout {get;}
	int MatchTimeoutInMilliseconds {get;set;}
	string Pattern {get;}
}
class RequiredAttribute : ValidationAttribute {
	bool AllowEmptyStrings {get;set;}
}
class ScaffoldColumnAttribute : Attribute {
	bool Scaffold {get;}
}
class ScaffoldTableAttribute : Attribute {
	bool Scaffold {get;}
}
class StringLengthAttribute : ValidationAttribute {
	int MaximumLength {get;}
	int MinimumLength {get;set;}
}
class TimestampAttribute : Attribute {}
class UIHintAttribute : Attribute {
	IDictionary<string, object> ControlParameters {get;}
	string PresentationLayer {get;}
	string UIHint {get;}
}
class UrlAttribute : DataTypeAttribute {}
abstract class ValidationAttribute : Attribute {
	string ErrorMessage {get;set;}
	string ErrorMessageResourceName {get;set;}
	Type ErrorMessageResourceType {get;set;}
	protected string ErrorMessageString {get;}
	bool RequiresValidationContext {get;}
	string FormatErrorMessage(string name);
	ValidationResult GetValidationResult(object value, ValidationContext validationContext);
	bool IsValid(object value);
	protected ValidationResult IsValid(object value, ValidationContext validationContext);
	void Validate(object value, string name);
	void Validate(object value, ValidationContext validationContext);
}
class ValidationContext : IServiceProvider {
	string DisplayName {get;set;}
	IDictionary<object, object> Items {get;}
	string MemberName {get;set;}
	object ObjectInstance {get;}
	Type ObjectType {get;}
	object GetService(Type serviceType);
	void InitializeServiceProvider(Func<Type, object> serviceProvider);
}
class ValidationException : Exception {
	ValidationAttribute ValidationAttribute {get;}
	ValidationResult ValidationResult {get;}
	object Value {get;}
}
class ValidationResult {
	static ValidationResult Success;
	string ErrorMessage {get;set;}
	IEnumerable<string> MemberNames {get;}
}
static class Validator {
	static bool TryValidateObject(object instance, ValidationContext validationContext, ICollection<ValidationResult> validationResults, bool validateAllProperties = default);
	static bool TryValidateProperty(object value, ValidationContext validationContext, ICollection<ValidationResult> validationResults);
	static bool TryValidateValue(object value, ValidationContext validationContext, ICollection<ValidationResult> validationResults, IEnumerable<ValidationAttribute> validationAttributes);
	static void ValidateObject(object instance, ValidationContext validationContext, bool validateAllProperties = default);
	static void ValidateProperty(object value, ValidationContext validationContext);
	static void ValidateValue(object value, ValidationContext validationContext, IEnumerable<ValidationAttribute> validationAttributes);
}
