// assemblies: Microsoft.AspNetCore.Mvc.DataAnnotations
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
namespace Microsoft.AspNetCore.Mvc.DataAnnotations;
abstract class AttributeAdapterBase<TAttribute> : ValidationAttributeAdapter<TAttribute>, IAttributeAdapter where TAttribute : ValidationAttribute {}
interface IAttributeAdapter : IClientModelValidator {}
interface IValidationAttributeAdapterProvider {}
class MvcDataAnnotationsLocalizationOptions : IEnumerable<ICompatibilitySwitch> {}
class RequiredAttributeAdapter : AttributeAdapterBase<RequiredAttribute> {}
abstract class ValidationAttributeAdapter<TAttribute> : IClientModelValidator where TAttribute : ValidationAttribute {}
class ValidationAttributeAdapterProvider : IValidationAttributeAdapterProvider {}
abstract class ValidationProviderAttribute : Attribute {}
