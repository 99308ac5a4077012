// packages: FluentAssertions
using FluentAssertions.Equivalency;
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Net.Http;
using System.Net;
using System;
namespace FluentAssertions.Primitives;
abstract class ReferenceTypeAssertions<TSubject, TAssertions> where TAssertions : ReferenceTypeAssertions<TSubject, TAssertions> {
	TSubject Subject {get;}
	AndWhichConstraint<TAssertions, T> BeAssignableTo<T>(string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeAssignableTo(Type type, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeNull(string because = default, params object[] becauseArgs);
	AndWhichConstraint<TAssertions, T> BeOfType<T>(string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeOfType(Type expectedType, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeSameAs(TSubject expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> Match(Expression<Func<TSubject, bool>> predicate, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> Match<T>(Expression<Func<T, bool>> predicate, string because = default, params object[] becauseArgs) where T : TSubject;
	AndConstraint<TAssertions> NotBeAssignableTo<T>(string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> NotBeNull(string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> NotBeOfType<T>(string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> NotBeSameAs(TSubject unexpected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> Satisfy<T>(Action<T> assertion) where T : TSubject;
}
class ObjectAssertions : ObjectAssertions<object, ObjectAssertions> {}
class ObjectAssertions<TSubject, TAssertions> : ReferenceTypeAssertions<TSubject, TAssertions> where TAssertions : ObjectAssertions<TSubject, TAssertions> {
	AndConstraint<TAssertions> Be(TSubject expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeEquivalentTo<TExpectation>(TExpectation expectation, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeEquivalentTo<TExpectation>(TExpectation expectation, Func<EquivalencyAssertionOptions<TExpectation>, EquivalencyAssertionOptions<TExpectation>> config, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeOneOf(params TSubject[] validValues);
	AndConstraint<TAssertions> NotBe(TSubject unexpected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> NotBeEquivalentTo<TExpectation>(TExpectation unexpected, string because = default, params object[] becauseArgs);
}
class BooleanAssertions {
	AndConstraint<BooleanAssertions> Be(bool expected, string because = default, params object[] becauseArgs);
	AndConstraint<BooleanAssertions> BeFalse(string because = default, params object[] becauseArgs);
	AndConstraint<BooleanAssertions> BeTrue(string because = default, params object[] becauseArgs);
	AndConstraint<BooleanAssertions> NotBe(bool unexpected, string because = default, params object[] becauseArgs);
}
class NullableBooleanAssertions : BooleanAssertions {
	AndConstraint<NullableBooleanAssertions> BeNull(string because = default, params object[] becauseArgs);
	AndConstraint<NullableBooleanAssertions> HaveValue(string because = default, params object[] becauseArgs);
	AndConstraint<NullableBooleanAssertions> NotBeNull(string because = default, params object[] becauseArgs);
	AndConstraint<NullableBooleanAssertions> NotHaveValue(string because = default, params object[] becauseArgs);
}
class GuidAssertions {
	AndConstraint<GuidAssertions> Be(Guid expected, string because = default, params object[] becauseArgs);
	AndConstraint<GuidAssertions> BeEmpty(string because = default, params object[] becauseArgs);
	AndConstraint<GuidAssertions> NotBe(Guid unexpected, string because = default, params object[] becauseArgs);
	AndConstraint<GuidAssertions> NotBeEmpty(string because = default, params object[] becauseArgs);
}
class NullableGuidAssertions : GuidAssertions {
	AndConstraint<NullableGuidAssertions> BeNull(string because = default, params object[] becauseArgs);
	AndConstraint<NullableGuidAssertions> HaveValue(string because = default, params object[] becauseArgs);
	AndConstraint<NullableGuidAssertions> NotBeNull(string because = default, params object[] becauseArgs);
}
class StringAssertions : StringAssertions<StringAssertions> {}
class StringAssertions<TAssertions> : ReferenceTypeAssertions<string, TAssertions> where TAssertions : StringAssertions<TAssertions> {
	AndConstraint<TAssertions> Be(string expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeEmpty(string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeEquivalentTo(string expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeNullOrEmpty(string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeNullOrWhiteSpace(string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeOneOf(params string[] validValues);
	AndConstraint<TAssertions> Contain(string expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> Contain(string expected, OccurrenceConstraint occurrenceConstraint, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> ContainAll(params string[] values);
	AndConstraint<TAssertions> ContainAny(params string[] values);
	AndConstraint<TAssertions> ContainEquivalentOf(string expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> EndWith(string expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> HaveLength(int expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> Match(string wildcardPattern, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> MatchRegex(string regularExpression, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> NotBe(string unexpected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> NotBeEmpty(string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> NotBeNullOrEmpty(string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> NotBeNullOrWhiteSpace(string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> NotContain(string unexpected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> StartWith(string expected, string because = default, params object[] becauseArgs);
}
class DateTimeAssertions : DateTimeAssertions<DateTimeAssertions> {}
class DateTimeAssertions<TAssertions> where TAssertions : DateTimeAssertions<TAssertions> {
	AndConstraint<TAssertions> Be(DateTime expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeAfter(DateTime expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeBefore(DateTime expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeCloseTo(DateTime nearbyTime, TimeSpan precision, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeOnOrAfter(DateTime expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeOnOrBefore(DateTime expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeSameDateAs(DateTime expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> HaveDay(int expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> HaveMonth(int expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> HaveYear(int expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> NotBe(DateTime unexpected, string because = default, params object[] becauseArgs);
}
class NullableDateTimeAssertions : DateTimeAssertions<NullableDateTimeAssertions> {
	AndConstraint<NullableDateTimeAssertions> BeNull(string because = default, params object[] becauseArgs);
	AndConstraint<NullableDateTimeAssertions> HaveValue(string because = default, params object[] becauseArgs);
	AndConstraint<NullableDateTimeAssertions> NotBeNull(string because = default, params object[] becauseArgs);
}
class DateTimeOffsetAssertions {
	AndConstraint<DateTimeOffsetAssertions> Be(DateTimeOffset expected, string because = default, params object[] becauseArgs);
	AndConstraint<DateTimeOffsetAssertions> BeAfter(DateTimeOffset expected, string because = default, params object[] becauseArgs);
	AndConstraint<DateTimeOffsetAssertions> BeBefore(DateTimeOffset expected, string because = default, params object[] becauseArgs);
	AndConstraint<DateTimeOffsetAssertions> BeCloseTo(DateTimeOffset nearbyTime, TimeSpan precision, string because = default, params object[] becauseArgs);
}
class NullableDateTimeOffsetAssertions : DateTimeOffsetAssertions {
	AndConstraint<NullableDateTimeOffsetAssertions> BeNull(string because = default, params object[] becauseArgs);
	AndConstraint<NullableDateTimeOffsetAssertions> NotBeNull(string because = default, params object[] becauseArgs);
}
class DateOnlyAssertions {
	AndConstraint<DateOnlyAssertions> Be(DateOnly expected, string because = default, params object[] becauseArgs);
}
class SimpleTimeSpanAssertions {
	AndConstraint<SimpleTimeSpanAssertions> Be(TimeSpan expected, string because = default, params object[] becauseArgs);
	AndConstraint<SimpleTimeSpanAssertions> BeCloseTo(TimeSpan nearbyTime, TimeSpan precision, string because = default, params object[] becauseArgs);
	AndConstraint<SimpleTimeSpanAssertions> BeGreaterThan(TimeSpan expected, string because = default, params object[] becauseArgs);
	AndConstraint<SimpleTimeSpanAssertions> BeLessThan(TimeSpan expected, string because = default, params object[] becauseArgs);
}
class NullableSimpleTimeSpanAssertions : SimpleTimeSpanAssertions {}
class EnumAssertions<TEnum> where TEnum : struct {
	AndConstraint<EnumAssertions<TEnum>> Be(TEnum expected, string because = default, params object[] becauseArgs);
	AndConstraint<EnumAssertions<TEnum>> BeDefined(string because = default, params object[] becauseArgs);
	AndConstraint<EnumAssertions<TEnum>> BeOneOf(params TEnum[] validValues);
	AndConstraint<EnumAssertions<TEnum>> HaveFlag(TEnum expectedFlag, string because = default, params object[] becauseArgs);
	AndConstraint<EnumAssertions<TEnum>> NotBe(TEnum unexpected, string because = default, params object[] becauseArgs);
}
class HttpResponseMessageAssertions {
	AndConstraint<HttpResponseMessageAssertions> BeSuccessful(string because = default, params object[] becauseArgs);
	AndConstraint<HttpResponseMessageAssertions> HaveStatusCode(HttpStatusCode expected, string because = default, params object[] becauseArgs);
	AndConstraint<HttpResponseMessageAssertions> HaveError(string because = default, params object[] becauseArgs);
}
