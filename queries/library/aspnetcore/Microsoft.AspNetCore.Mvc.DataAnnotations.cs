// assemblies: Microsoft.AspNetCore.Mvc.DataAnnotations
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.Extensions.Localization;
using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
namespace Microsoft.AspNetCore.Mvc.DataAnnotations;
abstract class AttributeAdapterBase<TAttribute> : ValidationAttributeAdapter<TAttribute>, IAttributeAdapter where TAttribute : ValidationAttribute {
	string GetErrorMessage(ModelValidationContextBase validationContext);
}
interface IAttributeAdapter : IClientModelValidator {
	string GetErrorMessage(ModelValidationContextBase validationContext);
}
interface IValidationAttributeAdapterProvider {
	IAttributeAdapter GetAttributeAdapter(ValidationAttribute attribute, IStringLocalizer stringLocalizer);
}
class MvcDataAnnotationsLocalizationOptions : IEnumerable<ICompatibilitySwitch> {
	Func<Type, IStringLocalizerFactory, IStringLocalizer> DataAnnotationLocalizerProvider;
}
class RequiredAttributeAdapter : AttributeAdapterBase<RequiredAttribute> {}
abstract class ValidationAttributeAdapter<TAttribute> : IClientModelValidator where TAttribute : ValidationAttribute {
	TAttribute Attribute {get;}
	void AddValidation(ClientModelValidationContext context);
	protected string GetErrorMessage(ModelMetadata modelMetadata, params object[] arguments);
	protected static bool MergeAttribute(IDictionary<string, string> attributes, string key, string value);
}
class ValidationAttributeAdapterProvider : IValidationAttributeAdapterProvider {
	IAttributeAdapter GetAttributeAdapter(ValidationAttribute attribute, IStringLocalizer stringLocalizer);
}
abstract class ValidationProviderAttribute : Attribute {
	IEnumerable<ValidationAttribute> GetValidationAttributes();
}
