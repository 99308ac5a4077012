// packages: FluentValidation, FluentValidation.DependencyInjectionExtensions, FluentValidation.AspNetCore
using FluentValidation.Internal;
using FluentValidation.Results;
using FluentValidation.Validators;
using Microsoft.Extensions.DependencyInjection;
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Threading;
using System;
namespace FluentValidation;
interface IValidator {
	bool CanValidateInstancesOfType(Type type);
	IValidatorDescriptor CreateDescriptor();
	ValidationResult Validate(IValidationContext context);
	Task<ValidationResult> ValidateAsync(IValidationContext context, CancellationToken cancellation = default);
}
interface IValidator<in T> : IValidator {
	ValidationResult Validate(T instance);
	Task<ValidationResult> ValidateAsync(T instance, CancellationToken cancellation = default);
}
interface IValidatorDescriptor {}
interface IValidatorFactory {
	IValidator GetValidator(Type type);
	IValidator<T> GetValidator<T>();
}
abstract class ValidatorFactoryBase : IValidatorFactory {
	IValidator CreateInstance(Type validatorType);
}
interface IValidationContext {
	object InstanceToValidate {get;}
	IDictionary<string, object> RootContextData {get;}
}
class ValidationContext<T> : IValidationContext {
	T InstanceToValidate {get;}
	IDictionary<string, object> RootContextData {get;}
	string PropertyName {get;}
	void AddFailure(ValidationFailure failure);
	void AddFailure(string errorMessage);
	void AddFailure(string propertyName, string errorMessage);
	static ValidationContext<T> CreateWithOptions(T instanceToValidate, Action<ValidationStrategy<T>> options);
}
enum CascadeMode { Continue, Stop, StopOnFirstFailure }
enum ApplyConditionTo { AllValidators, CurrentValidator }
enum Severity { Error, Warning, Info }
static class ValidatorOptions {
	static ValidatorConfiguration Global {get;}
	static CascadeMode CascadeMode {get;set;}
}
class ValidatorConfiguration {
	CascadeMode DefaultClassLevelCascadeMode {get;set;}
	CascadeMode DefaultRuleLevelCascadeMode {get;set;}
	CascadeMode CascadeMode {get;set;}
	Func<Type, MemberInfo, LambdaExpression, string> DisplayNameResolver {get;set;}
	Func<Type, MemberInfo, LambdaExpression, string> PropertyNameResolver {get;set;}
}
abstract class AbstractValidator<T> : IEnumerable<IValidationRule>, IValidator<T> {
	CascadeMode CascadeMode {get;set;}
	CascadeMode ClassLevelCascadeMode {get;set;}
	CascadeMode RuleLevelCascadeMode {get;set;}
	protected bool PreValidate(ValidationContext<T> context, ValidationResult result);
	protected void RaiseValidationException(ValidationContext<T> context, ValidationResult result);
	bool CanValidateInstancesOfType(Type type);
	IValidatorDescriptor CreateDescriptor();
	IEnumerator<IValidationRule> GetEnumerator();
	void Include(IValidator<T> rulesToInclude);
	void Include<TValidator>(Func<T, TValidator> rulesToInclude) where TValidator : IValidator<T>;
	IRuleBuilderInitial<T, TProperty> RuleFor<TProperty>(Expression<Func<T, TProperty>> expression);
	IRuleBuilderInitialCollection<T, TElement> RuleForEach<TElement>(Expression<Func<T, IEnumerable<TElement>>> expression);
	void RuleSet(string ruleSetName, Action action);
	void Transform<TProperty, TTransformed>(Expression<Func<T, TProperty>> from, Func<TProperty, TTransformed> to);
	IConditionBuilder Unless(Func<T, bool> predicate, Action action);
	IConditionBuilder Unless(Func<T, ValidationContext<T>, bool> predicate, Action action);
	IConditionBuilder UnlessAsync(Func<T, CancellationToken, Task<bool>> predicate, Action action);
	ValidationResult Validate(IValidationContext context);
	ValidationResult Validate(T instance);
	ValidationResult Validate(ValidationContext<T> context);
	Task<ValidationResult> ValidateAsync(IValidationContext context, CancellationToken cancellation = default);
	Task<ValidationResult> ValidateAsync(T instance, CancellationToken cancellation = default);
	Task<ValidationResult> ValidateAsync(ValidationContext<T> context, CancellationToken cancellation = default);
	IConditionBuilder When(Func<T, bool> predicate, Action action);
	IConditionBuilder When(Func<T, ValidationContext<T>, bool> predicate, Action action);
	IConditionBuilder WhenAsync(Func<T, CancellationToken, Task<bool>> predicate, Action action);
}
class InlineValidator<T> : AbstractValidator<T> {
	void Add<TProperty>(Func<InlineValidator<T>, IRuleBuilderOptions<T, TProperty>> ruleCreator);
}
interface IConditionBuilder {
	void Otherwise(Action action);
}
interface IValidationRule {
	string PropertyName {get;set;}
	string RuleSet {get;set;}
}
interface IRuleBuilder<T, out TProperty> {
	IRuleBuilderOptions<T, TProperty> SetAsyncValidator(IAsyncPropertyValidator<T, TProperty> validator);
	IRuleBuilderOptions<T, TProperty> SetValidator(IPropertyValidator<T, TProperty> validator);
	IRuleBuilderOptions<T, TProperty> SetValidator(IValidator<TProperty> validator, params string[] ruleSets);
	IRuleBuilderOptions<T, TProperty> SetValidator<TValidator>(Func<T, TValidator> validatorProvider, params string[] ruleSets) where TValidator : IValidator<TProperty>;
	IRuleBuilderOptions<T, TProperty> SetValidator<TValidator>(Func<T, TProperty, TValidator> validatorProvider, params string[] ruleSets) where TValidator : IValidator<TProperty>;
}
interface IRuleBuilderInitial<T, out TProperty> : IRuleBuilder<T, TProperty> {}
interface IRuleBuilderInitialCollection<T, TElement> : IRuleBuilder<T, TElement> {}
interface IRuleBuilderOptions<T, out TProperty> : IRuleBuilder<T, TProperty> {
	IRuleBuilderOptions<T, TProperty> DependentRules(Action action);
}
interface IRuleBuilderOptionsConditions<T, out TProperty> : IRuleBuilder<T, TProperty> {}
static class DefaultValidatorExtensions {
	static IRuleBuilderOptions<T, TProperty> ChildRules<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, Action<InlineValidator<TProperty>> action);
	static IRuleBuilderOptions<T, string> CreditCard<T>(this IRuleBuilder<T, string> ruleBuilder);
	static IRuleBuilderOptionsConditions<T, TProperty> Custom<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, Action<TProperty, ValidationContext<T>> action);
	static IRuleBuilderOptionsConditions<T, TProperty> CustomAsync<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, Func<TProperty, ValidationContext<T>, CancellationToken, Task> action);
	static IRuleBuilderOptions<T, string> EmailAddress<T>(this IRuleBuilder<T, string> ruleBuilder, EmailValidationMode mode = default);
	static IRuleBuilderOptions<T, TProperty> Empty<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder);
	static IRuleBuilderOptions<T, TProperty> Equal<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, TProperty toCompare, IEqualityComparer<TProperty> comparer = default);
	static IRuleBuilderOptions<T, TProperty> Equal<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, Expression<Func<T, TProperty>> expression, IEqualityComparer<TProperty> comparer = default);
	static IRuleBuilderOptions<T, TProperty> ExclusiveBetween<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, TProperty from, TProperty to);
	static IRuleBuilderOptions<T, TProperty> GreaterThan<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, TProperty valueToCompare);
	static IRuleBuilderOptions<T, TProperty?> GreaterThan<T, TProperty>(this IRuleBuilder<T, TProperty?> ruleBuilder, TProperty valueToCompare) where TProperty : struct;
	static IRuleBuilderOptions<T, TProperty> GreaterThan<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, Expression<Func<T, TProperty>> expression);
	static IRuleBuilderOptions<T, TProperty> GreaterThanOrEqualTo<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, TProperty valueToCompare);
	static IRuleBuilderOptions<T, TProperty?> GreaterThanOrEqualTo<T, TProperty>(this IRuleBuilder<T, TProperty?> ruleBuilder, TProperty valueToCompare) where TProperty : struct;
	static IRuleBuilderOptions<T, TProperty> GreaterThanOrEqualTo<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, Expression<Func<T, TProperty>> valueToCompare);
	static IRuleBuilderOptions<T, TProperty> InclusiveBetween<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, TProperty from, TProperty to);
	static IRuleBuilderOptions<T, TProperty?> InclusiveBetween<T, TProperty>(this IRuleBuilder<T, TProperty?> ruleBuilder, TProperty from, TProperty to) where TProperty : struct;
	static IRuleBuilderOptions<T, string> IsEnumName<T>(this IRuleBuilder<T, string> ruleBuilder, Type enumType, bool caseSensitive = default);
	static IRuleBuilderOptions<T, TProperty> IsInEnum<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder);
	static IRuleBuilderOptions<T, string> Length<T>(this IRuleBuilder<T, string> ruleBuilder, int min, int max);
	static IRuleBuilderOptions<T, string> Length<T>(this IRuleBuilder<T, string> ruleBuilder, int exactLength);
	static IRuleBuilderOptions<T, TProperty> LessThan<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, TProperty valueToCompare);
	static IRuleBuilderOptions<T, TProperty?> LessThan<T, TProperty>(this IRuleBuilder<T, TProperty?> ruleBuilder, TProperty valueToCompare) where TProperty : struct;
	static IRuleBuilderOptions<T, TProperty> LessThan<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, Expression<Func<T, TProperty>> expression);
	static IRuleBuilderOptions<T, TProperty> LessThanOrEqualTo<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, TProperty valueToCompare);
	static IRuleBuilderOptions<T, TProperty?> LessThanOrEqualTo<T, TProperty>(this IRuleBuilder<T, TProperty?> ruleBuilder, TProperty valueToCompare) where TProperty : struct;
	static IRuleBuilderOptions<T, TProperty> LessThanOrEqualTo<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, Expression<Func<T, TProperty>> expression);
	static IRuleBuilderOptions<T, string> Matches<T>(this IRuleBuilder<T, string> ruleBuilder, string expression, RegexOptions options = default);
	static IRuleBuilderOptions<T, string> Matches<T>(this IRuleBuilder<T, string> ruleBuilder, Regex regex);
	static IRuleBuilderOptions<T, string> Matches<T>(this IRuleBuilder<T, string> ruleBuilder, Func<T, string> expression);
	static IRuleBuilderOptions<T, string> MaximumLength<T>(this IRuleBuilder<T, string> ruleBuilder, int maximumLength);
	static IRuleBuilderOptions<T, string> MinimumLength<T>(this IRuleBuilder<T, string> ruleBuilder, int minimumLength);
	static IRuleBuilderOptions<T, TProperty> Must<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, Func<TProperty, bool> predicate);
	static IRuleBuilderOptions<T, TProperty> Must<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, Func<T, TProperty, bool> predicate);
	static IRuleBuilderOptions<T, TProperty> Must<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, Func<T, TProperty, ValidationContext<T>, bool> predicate);
	static IRuleBuilderOptions<T, TProperty> MustAsync<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, Func<TProperty, CancellationToken, Task<bool>> predicate);
	static IRuleBuilderOptions<T, TProperty> MustAsync<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, Func<T, TProperty, CancellationToken, Task<bool>> predicate);
	static IRuleBuilderOptions<T, TProperty> MustAsync<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, Func<T, TProperty, ValidationContext<T>, CancellationToken, Task<bool>> predicate);
	static IRuleBuilderOptions<T, TProperty> NotEmpty<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder);
	static IRuleBuilderOptions<T, TProperty> NotEqual<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, TProperty toCompare, IEqualityComparer<TProperty> comparer = default);
	static IRuleBuilderOptions<T, TProperty> NotEqual<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, Expression<Func<T, TProperty>> expression, IEqualityComparer<TProperty> comparer = default);
	static IRuleBuilderOptions<T, TProperty> NotNull<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder);
	static IRuleBuilderOptions<T, TProperty> Null<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder);
	static IRuleBuilderOptions<T, decimal> PrecisionScale<T>(this IRuleBuilder<T, decimal> ruleBuilder, int precision, int scale, bool ignoreTrailingZeros);
	static IRuleBuilderOptions<T, decimal> ScalePrecision<T>(this IRuleBuilder<T, decimal> ruleBuilder, int scale, int precision, bool ignoreTrailingZeros = default);
	static IRuleBuilderOptions<T, TProperty> SetInheritanceValidator<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, Action<PolymorphicValidator<T, TProperty>> validatorConfiguration);
	static ValidationResult Validate<T>(this IValidator<T> validator, T instance, Action<ValidationStrategy<T>> options);
	static void ValidateAndThrow<T>(this IValidator<T> validator, T instance);
	static Task ValidateAndThrowAsync<T>(this IValidator<T> validator, T instance, CancellationToken cancellationToken = default);
	static Task<ValidationResult> ValidateAsync<T>(this IValidator<T> validator, T instance, Action<ValidationStrategy<T>> options, CancellationToken cancellation = default);
}
static class DefaultValidatorOptions {
	static IRuleBuilderInitial<T, TProperty> Cascade<T, TProperty>(this IRuleBuilderInitial<T, TProperty> ruleBuilder, CascadeMode cascadeMode);
	static IRuleBuilderInitialCollection<T, TProperty> Cascade<T, TProperty>(this IRuleBuilderInitialCollection<T, TProperty> ruleBuilder, CascadeMode cascadeMode);
	static IRuleBuilderOptions<T, TProperty> Configure<T, TProperty>(this IRuleBuilderOptions<T, TProperty> ruleBuilder, Action<IValidationRule> configurator);
	static IRuleBuilderOptions<T, TProperty> OnFailure<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, Action<T> onFailure);
	static IRuleBuilderInitial<T, TProperty> OverridePropertyName<T, TProperty>(this IRuleBuilderInitial<T, TProperty> rule, string propertyName);
	static IRuleBuilderOptions<T, TProperty> OverridePropertyName<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, string propertyName);
	static IRuleBuilderOptions<T, TProperty> Unless<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, Func<T, bool> predicate, ApplyConditionTo applyConditionTo = default);
	static IRuleBuilderOptions<T, TProperty> UnlessAsync<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, Func<T, CancellationToken, Task<bool>> predicate, ApplyConditionTo applyConditionTo = default);
	static IRuleBuilderOptions<T, TProperty> When<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, Func<T, bool> predicate, ApplyConditionTo applyConditionTo = default);
	static IRuleBuilderOptions<T, TProperty> WhenAsync<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, Func<T, CancellationToken, Task<bool>> predicate, ApplyConditionTo applyConditionTo = default);
	static IRuleBuilderOptions<T, TProperty> WithErrorCode<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, string errorCode);
	static IRuleBuilderOptions<T, TProperty> WithMessage<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, string errorMessage);
	static IRuleBuilderOptions<T, TProperty> WithMessage<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, Func<T, string> messageProvider);
	static IRuleBuilderOptions<T, TProperty> WithMessage<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, Func<T, TProperty, string> messageProvider);
	static IRuleBuilderOptions<T, TProperty> WithMessageAwait<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, Task<string> message);
	static IRuleBuilderOptions<T, TProperty> WithName<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, string overridePropertyName);
	static IRuleBuilderOptions<T, TProperty> WithName<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, Func<T, string> nameProvider);
	static IRuleBuilderOptions<T, TProperty> WithSeverity<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, Severity severity);
	static IRuleBuilderOptions<T, TProperty> WithState<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, Func<T, object> stateProvider);
}
class ValidationException : Exception {
	IEnumerable<ValidationFailure> Errors {get;}
}
class AssemblyScanner : IEnumerable<AssemblyScanner.AssemblyScanResult> {
	static AssemblyScanner FindValidatorsInAssembly(Assembly assembly, bool includeInternalTypes = default);
	static AssemblyScanner FindValidatorsInAssemblies(IEnumerable<Assembly> assemblies, bool includeInternalTypes = default);
	static AssemblyScanner FindValidatorsInAssemblyContaining<T>();
	void ForEach(Action<AssemblyScanResult> action);
	IEnumerator<AssemblyScanResult> GetEnumerator();
	class AssemblyScanResult {
		Type InterfaceType {get;}
		Type ValidatorType {get;}
	}
}
static class ServiceCollectionExtensions {
	static IServiceCollection AddValidatorsFromAssemblies(this IServiceCollection services, IEnumerable<Assembly> assemblies, ServiceLifetime lifetime = default, Func<AssemblyScanner.AssemblyScanResult, bool> filter = default, bool includeInternalTypes = default);
	static IServiceCollection AddValidatorsFromAssembly(this IServiceCollection services, Assembly assembly, ServiceLifetime lifetime = default, Func<AssemblyScanner.AssemblyScanResult, bool> filter = default, bool includeInternalTypes = default);
	static IServiceCollection AddValidatorsFromAssemblyContaining(this IServiceCollection services, Type type, ServiceLifetime lifetime = default, Func<AssemblyScanner.AssemblyScanResult, bool> filter = default, bool includeInternalTypes = default);
	static IServiceCollection AddValidatorsFromAssemblyContaining<T>(this IServiceCollection services, ServiceLifetime lifetime = default, Func<AssemblyScanner.AssemblyScanResult, bool> filter = default, bool includeInternalTypes = default);
}
