// packages: FluentAssertions
using System;
namespace FluentAssertions.Numeric;
class NumericAssertions<T> : NumericAssertions<T, NumericAssertions<T>> where T : struct {}
class NumericAssertions<T, TAssertions> where T : struct where TAssertions : NumericAssertions<T, TAssertions> {
	AndConstraint<TAssertions> Be(T expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeGreaterOrEqualTo(T expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeGreaterThan(T expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeGreaterThanOrEqualTo(T expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeInRange(T minimumValue, T maximumValue, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeLessOrEqualTo(T expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeLessThan(T expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeLessThanOrEqualTo(T expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeNegative(string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeOneOf(params T[] validValues);
	AndConstraint<TAssertions> BePositive(string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> NotBe(T unexpected, string because = default, params object[] becauseArgs);
}
class NullableNumericAssertions<T> : NumericAssertions<T, NullableNumericAssertions<T>> where T : struct {
	AndConstraint<NullableNumericAssertions<T>> BeNull(string because = default, params object[] becauseArgs);
	AndConstraint<NullableNumericAssertions<T>> HaveValue(string because = default, params object[] becauseArgs);
	AndConstraint<NullableNumericAssertions<T>> NotBeNull(string because = default, params object[] becauseArgs);
}
class ComparableTypeAssertions<T> : FluentAssertions.Primitives.ReferenceTypeAssertions<IComparable<T>, ComparableTypeAssertions<T>> {
	AndConstraint<ComparableTypeAssertions<T>> Be(T expected, string because = default, params object[] becauseArgs);
	AndConstraint<ComparableTypeAssertions<T>> BeEquivalentTo<TExpectation>(TExpectation expectation, string because = default, params object[] becauseArgs);
	AndConstraint<ComparableTypeAssertions<T>> BeGreaterThan(T expected, string because = default, params object[] becauseArgs);
	AndConstraint<ComparableTypeAssertions<T>> BeLessThan(T expected, string because = default, params object[] becauseArgs);
	AndConstraint<ComparableTypeAssertions<T>> NotBe(T unexpected, string because = default, params object[] becauseArgs);
}
