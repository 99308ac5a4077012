// assemblies: Microsoft.AspNetCore.Mvc.Abstractions, Microsoft.AspNetCore.Mvc.Core
using System;
using System.Collections.Generic;
namespace Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
class ClientModelValidationContext : ModelValidationContextBase {
	IDictionary<string, string> Attributes {get;}
}
class ClientValidatorCache {
	IReadOnlyList<IClientModelValidator> GetValidators(ModelMetadata metadata, IClientModelValidatorProvider validatorProvider);
}
class ClientValidatorItem {
	bool IsReusable {get;set;}
	IClientModelValidator Validator {get;set;}
	object ValidatorMetadata {get;}
}
class ClientValidatorProviderContext {
	ModelMetadata ModelMetadata {get;}
	IList<ClientValidatorItem> Results {get;}
	IReadOnlyList<object> ValidatorMetadata {get;}
}
class CompositeClientModelValidatorProvider : IClientModelValidatorProvider {
	IReadOnlyList<IClientModelValidatorProvider> ValidatorProviders {get;}
	void CreateValidators(ClientValidatorProviderContext context);
}
class CompositeModelValidatorProvider : IModelValidatorProvider {
	IList<IModelValidatorProvider> ValidatorProviders {get;}
	void CreateValidators(ModelValidatorProviderContext context);
}
interface IClientModelValidator {
	void AddValidation(ClientModelValidationContext context);
}
interface IClientModelValidatorProvider {
	void CreateValidators(ClientValidatorProviderContext context);
}
interface IMetadataBasedModelValidatorProvider : IModelValidatorProvider {
	bool HasValidators(Type modelType, IList<object> validatorMetadata);
}
interface IModelValidator {
	IEnumerable<ModelValidationResult> Validate(ModelValidationContext context);
}
interface IModelValidatorProvider {
	void CreateValidators(ModelValidatorProviderContext context);
}
interface IObjectModelValidator {
	void Validate(ActionContext actionContext, ValidationStateDictionary validationState, string prefix, object model);
}
interface IPropertyValidationFilter {
	bool ShouldValidateEntry(ValidationEntry entry, ValidationEntry parentEntry);
}
interface IValidationStrategy {
	IEnumerator<ValidationEntry> GetChildren(ModelMetadata metadata, string key, object model);
}
class ModelValidationContext : ModelValidationContextBase {
	object Container {get;}
	object Model {get;}
}
class ModelValidationContextBase {
	ActionContext ActionContext {get;}
	IModelMetadataProvider MetadataProvider {get;}
	ModelMetadata ModelMetadata {get;}
}
class ModelValidationResult {
	string MemberName {get;}
	string Message {get;}
}
class ModelValidatorProviderContext {
	ModelMetadata ModelMetadata {get;set;}
	IList<ValidatorItem> Results {get;}
	IReadOnlyList<object> ValidatorMetadata {get;}
}
static class ModelValidatorProviderExtensions {
	static void RemoveType<TModelValidatorProvider>(this IList<IModelValidatorProvider> list) where TModelValidatorProvider : IModelValidatorProvider;
	static void RemoveType(this IList<IModelValidatorProvider> list, Type type);
}
class ValidateNeverAttribute : Attribute, IPropertyValidationFilter {
	bool ShouldValidateEntry(ValidationEntry entry, ValidationEntry parentEntry);
}
struct ValidationEntry {
	string Key {get;}
	ModelMetadata Metadata {get;}
	object Model {get;}
}
class ValidationStateDictionary : IDictionary<object, ValidationStateEntry>, IReadOnlyDictionary<object, ValidationStateEntry> {
	int Count {get;}
	bool IsReadOnly {get;}
	ICollection<object> Keys {get;}
	ICollection<ValidationStateEntry> Values {get;}
	ValidationStateEntry this[object key] {get;set;}
	void Add(KeyValuePair<object, ValidationStateEntry> item);
	void Add(object key, ValidationStateEntry value);
	void Clear();
	bool Contains(KeyValuePair<object, ValidationStateEntry> item);
	bool ContainsKey(object key);
	void CopyTo(KeyValuePair<object, ValidationStateEntry>[] array, int arrayIndex);
	IEnumerator<KeyValuePair<object, ValidationStateEntry>> GetEnumerator();
	bool Remove(KeyValuePair<object, ValidationStateEntry> item);
	bool Remove(object key);
	bool TryGetValue(object key, out ValidationStateEntry value);
}
class ValidationStateEntry {
	string Key {get;set;}
	ModelMetadata Metadata {get;set;}
	IValidationStrategy Strategy {get;set;}
	bool SuppressValidation {get;set;}
}
class ValidationVisitor {}
class ValidatorCache {
	IReadOnlyList<IModelValidator> GetValidators(ModelMetadata metadata, IModelValidatorProvider validatorProvider);
}
class ValidatorItem {
	bool IsReusable {get;set;}
	IModelValidator Validator {get;set;}
	object ValidatorMetadata {get;}
}
