// packages: FluentValidation
using System.Threading.Tasks;
using System.Threading;
using System;
namespace FluentValidation.Validators;
interface IPropertyValidator {
	string Name {get;}
}
interface IPropertyValidator<T, in TProperty> : IPropertyValidator {
	bool IsValid(ValidationContext<T> context, TProperty value);
}
interface IAsyncPropertyValidator<T, in TProperty> : IPropertyValidator {
	Task<bool> IsValidAsync(ValidationContext<T> context, TProperty value, CancellationToken cancellation);
}
abstract class PropertyValidator : IPropertyValidator {
	string Name {get;}
	protected string GetDefaultMessageTemplate();
	protected bool IsValid(PropertyValidatorContext context);
}
abstract class PropertyValidator<T, TProperty> : IPropertyValidator<T, TProperty> {
	string Name {get;}
	protected string GetDefaultMessageTemplate(string errorCode);
	bool IsValid(ValidationContext<T> context, TProperty value);
}
abstract class AsyncPropertyValidator<T, TProperty> : IAsyncPropertyValidator<T, TProperty> {
	string Name {get;}
	Task<bool> IsValidAsync(ValidationContext<T> context, TProperty value, CancellationToken cancellation);
}
class PropertyValidatorContext {
	object Instance {get;}
	FluentValidation.Internal.MessageFormatter MessageFormatter {get;}
	string PropertyName {get;}
	object PropertyValue {get;}
}
class CustomContext {
	object InstanceToValidate {get;}
	string PropertyName {get;}
	void AddFailure(string errorMessage);
	void AddFailure(string propertyName, string errorMessage);
}
class PolymorphicValidator<T, TProperty> {
	PolymorphicValidator<T, TProperty> Add<TDerived>(IValidator<TDerived> derivedValidator, params string[] ruleSets) where TDerived : TProperty;
	PolymorphicValidator<T, TProperty> Add<TDerived>(Func<T, IValidator<TDerived>> validatorFactory, params string[] ruleSets) where TDerived : TProperty;
}
enum EmailValidationMode { AspNetCoreCompatible, Net4xRegex }
