// packages: Shouldly
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Threading.Tasks;
using System;
namespace Shouldly;
static class Should {
	static void NotThrow(Action action, string customMessage = default);
	static T NotThrow<T>(Func<T> action, string customMessage = default);
	static Task NotThrowAsync(Func<Task> actual, string customMessage = default);
	static TException Throw<TException>(Action actual, string customMessage = default) where TException : Exception;
	static TException Throw<TException>(Func<object> actual, string customMessage = default) where TException : Exception;
	static TException Throw<TException>(Func<Task> actual, string customMessage = default) where TException : Exception;
	static Task<TException> ThrowAsync<TException>(Func<Task> actual, string customMessage = default) where TException : Exception;
	static void CompleteIn(Action action, TimeSpan timeout, string customMessage = default);
}
static class ShouldBeBooleanExtensions {
	static void ShouldBeFalse(this bool actual, string customMessage = default);
	static void ShouldBeTrue(this bool actual, string customMessage = default);
}
static class ShouldBeTestExtensions {
	static T ShouldBe<T>(this T actual, T expected, string customMessage = default);
	static void ShouldBe<T>(this IEnumerable<T> actual, IEnumerable<T> expected, bool ignoreOrder = default, string customMessage = default);
	static void ShouldBe(this decimal actual, decimal expected, decimal tolerance, string customMessage = default);
	static void ShouldBe(this double actual, double expected, double tolerance, string customMessage = default);
	static void ShouldBe(this DateTime actual, DateTime expected, TimeSpan tolerance, string customMessage = default);
	static T ShouldBeAssignableTo<T>(this object actual, string customMessage = default);
	static void ShouldBeGreaterThan<T>(this T actual, T expected, string customMessage = default) where T : IComparable<T>;
	static void ShouldBeGreaterThanOrEqualTo<T>(this T actual, T expected, string customMessage = default) where T : IComparable<T>;
	static void ShouldBeInRange<T>(this T actual, T from, T to, string customMessage = default) where T : IComparable<T>;
	static void ShouldBeLessThan<T>(this T actual, T expected, string customMessage = default) where T : IComparable<T>;
	static void ShouldBeLessThanOrEqualTo<T>(this T actual, T expected, string customMessage = default) where T : IComparable<T>;
	static void ShouldBeNegative(this int actual, string customMessage = default);
	static void ShouldBeNull<T>(this T actual, string customMessage = default);
	static T ShouldBeOfType<T>(this object actual, string customMessage = default);
	static void ShouldBeOfType(this object actual, Type expected, string customMessage = default);
	static void ShouldBeOneOf<T>(this T actual, params T[] expected);
	static void ShouldBePositive(this int actual, string customMessage = default);
	static void ShouldBeSameAs(this object actual, object expected, string customMessage = default);
	static T ShouldNotBe<T>(this T actual, T expected, string customMessage = default);
	static T ShouldNotBeNull<T>(this T actual, string customMessage = default);
	static void ShouldNotBeOfType<T>(this object actual, string customMessage = default);
	static void ShouldNotBeSameAs(this object actual, object expected, string customMessage = default);
}
static class ShouldBeEnumerableTestExtensions {
	static void ShouldAllBe<T>(this IEnumerable<T> actual, Expression<Func<T, bool>> elementPredicate, string customMessage = default);
	static void ShouldBeEmpty<T>(this IEnumerable<T> actual, string customMessage = default);
	static void ShouldBeInOrder<T>(this IEnumerable<T> actual, string customMessage = default);
	static void ShouldBeSubsetOf<T>(this IEnumerable<T> actual, IEnumerable<T> expected, string customMessage = default);
	static void ShouldBeUnique<T>(this IEnumerable<T> actual, string customMessage = default);
	static void ShouldContain<T>(this IEnumerable<T> actual, T expected, string customMessage = default);
	static void ShouldContain<T>(this IEnumerable<T> actual, Expression<Func<T, bool>> elementPredicate, string customMessage = default);
	static T ShouldHaveSingleItem<T>(this IEnumerable<T> actual, string customMessage = default);
	static void ShouldNotBeEmpty<T>(this IEnumerable<T> actual, string customMessage = default);
	static void ShouldNotContain<T>(this IEnumerable<T> actual, T expected, string customMessage = default);
	static void ShouldNotContain<T>(this IEnumerable<T> actual, Expression<Func<T, bool>> elementPredicate, string customMessage = default);
}
static class ShouldBeDictionaryTestExtensions {
	static void ShouldContainKey<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key, string customMessage = default);
	static void ShouldContainKeyAndValue<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key, TValue val, string customMessage = default);
	static void ShouldNotContainKey<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key, string customMessage = default);
}
static class ShouldBeStringTestExtensions {
	static void ShouldBe(this string actual, string expected, string customMessage = default, StringCompareShould options = default);
	static void ShouldBeNullOrEmpty(this string actual, string customMessage = default);
	static void ShouldBeNullOrWhiteSpace(this string actual, string customMessage = default);
	static void ShouldContain(this string actual, string expected, string customMessage = default);
	static void ShouldEndWith(this string actual, string expected, string customMessage = default);
	static void ShouldMatch(this string actual, string regexPattern, string customMessage = default);
	static void ShouldNotBeNullOrEmpty(this string actual, string customMessage = default);
	static void ShouldNotBeNullOrWhiteSpace(this string actual, string customMessage = default);
	static void ShouldNotContain(this string actual, string expected, string customMessage = default);
	static void ShouldStartWith(this string actual, string expected, string customMessage = default);
}
static class ObjectGraphTestExtensions {
	static void ShouldBeEquivalentTo(this object actual, object expected, string customMessage = default);
}
static class ShouldSatisfyAllConditionsTestExtensions {
	static void ShouldSatisfyAllConditions(this object actual, params Action[] conditions);
	static void ShouldSatisfyAllConditions<T>(this T actual, params Action<T>[] conditions);
}
static class ShouldThrowExtensions {
	static void ShouldNotThrow(this Action action, string customMessage = default);
	static TException ShouldThrow<TException>(this Action actual, string customMessage = default) where TException : Exception;
	static TException ShouldThrow<TException>(this Func<Task> actual, string customMessage = default) where TException : Exception;
	static TException ShouldThrow<TException>(this Task task, string customMessage = default) where TException : Exception;
	static Task<TException> ShouldThrowAsync<TException>(this Task task, string customMessage = default) where TException : Exception;
	static Task<TException> ShouldThrowAsync<TException>(this Func<Task> actual, string customMessage = default) where TException : Exception;
}
enum StringCompareShould { IgnoreCase, IgnoreLineEndings }
class ShouldAssertException : Exception {}
