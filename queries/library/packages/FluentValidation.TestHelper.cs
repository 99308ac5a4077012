// packages: FluentValidation
using FluentValidation.Internal;
using FluentValidation.Results;
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Threading.Tasks;
using System.Threading;
using System;
namespace FluentValidation.TestHelper;
class TestValidationResult<T> : ValidationResult {
	ITestValidationWith ShouldHaveValidationErrorFor<TProperty>(Expression<Func<T, TProperty>> memberAccessor);
	ITestValidationWith ShouldHaveValidationErrorFor(string propertyName);
	void ShouldNotHaveAnyValidationErrors();
	void ShouldNotHaveValidationErrorFor<TProperty>(Expression<Func<T, TProperty>> memberAccessor);
	void ShouldNotHaveValidationErrorFor(string propertyName);
}
interface ITestValidationContinuation : IEnumerable<ValidationFailure> {}
interface ITestValidationWith : ITestValidationContinuation {}
static class ValidationTestExtension {
	static IEnumerable<ValidationFailure> ShouldHaveValidationErrorFor<T, TValue>(this IValidator<T> validator, Expression<Func<T, TValue>> expression, TValue value);
	static IEnumerable<ValidationFailure> ShouldHaveValidationErrorFor<T, TValue>(this IValidator<T> validator, Expression<Func<T, TValue>> expression, T objectToTest);
	static void ShouldNotHaveValidationErrorFor<T, TValue>(this IValidator<T> validator, Expression<Func<T, TValue>> expression, TValue value);
	static void ShouldNotHaveValidationErrorFor<T, TValue>(this IValidator<T> validator, Expression<Func<T, TValue>> expression, T objectToTest);
	static void ShouldHaveChildValidator<T, TProperty>(this IValidator<T> validator, Expression<Func<T, TProperty>> expression, Type childValidatorType);
	static TestValidationResult<T> TestValidate<T>(this IValidator<T> validator, T objectToTest, Action<ValidationStrategy<T>> options = default);
	static Task<TestValidationResult<T>> TestValidateAsync<T>(this IValidator<T> validator, T objectToTest, Action<ValidationStrategy<T>> options = default, CancellationToken cancellationToken = default);
	static ITestValidationWith WithErrorCode(this ITestValidationContinuation failures, string expectedErrorCode);
	static ITestValidationWith WithErrorMessage(this ITestValidationContinuation failures, string expectedErrorMessage);
}
