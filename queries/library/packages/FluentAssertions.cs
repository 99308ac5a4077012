// packages: FluentAssertions, AwesomeAssertions
using FluentAssertions.Collections;
using FluentAssertions.Equivalency;
using FluentAssertions.Events;
using FluentAssertions.Execution;
using FluentAssertions.Extensions;
using FluentAssertions.Numeric;
using FluentAssertions.Primitives;
using FluentAssertions.Specialized;
using FluentAssertions.Types;
using System.Collections.Generic;
using System.Collections;
using System.IO;
using System.Linq.Expressions;
using System.Net.Http;
using System.Reflection;
using System.Threading.Tasks;
using System.Xml.Linq;
using System;
namespace FluentAssertions;
static class AssertionExtensions {
	static TTo As<TTo>(this object subject);
	static Action Enumerating(this Func<IEnumerable> enumerable);
	static Func<Task> Awaiting<T>(this T subject, Func<T, Task> action);
	static Func<Task<TResult>> Awaiting<T, TResult>(this T subject, Func<T, Task<TResult>> action);
	static Action Invoking<T>(this T subject, Action<T> action);
	static Func<TResult> Invoking<T, TResult>(this T subject, Func<T, TResult> action);
	static MemberExecutionTime<T> ExecutionTimeOf<T>(this T subject, Expression<Action<T>> action);
	static ExecutionTime ExecutionTime(this Action action);
	static IMonitor<T> Monitor<T>(this T eventSource);
	static ObjectAssertions Should(this object actualValue);
	static BooleanAssertions Should(this bool actualValue);
	static NullableBooleanAssertions Should(this bool? actualValue);
	static HttpResponseMessageAssertions Should(this HttpResponseMessage actualValue);
	static GuidAssertions Should(this Guid actualValue);
	static NullableGuidAssertions Should(this Guid? actualValue);
	static GenericCollectionAssertions<T> Should<T>(this IEnumerable<T> actualValue);
	static StringCollectionAssertions Should(this IEnumerable<string> @this);
	static GenericDictionaryAssertions<IDictionary<TKey, TValue>, TKey, TValue> Should<TKey, TValue>(this IDictionary<TKey, TValue> actualValue);
	static GenericDictionaryAssertions<IEnumerable<KeyValuePair<TKey, TValue>>, TKey, TValue> Should<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> actualValue);
	static DateTimeAssertions Should(this DateTime actualValue);
	static NullableDateTimeAssertions Should(this DateTime? actualValue);
	static DateTimeOffsetAssertions Should(this DateTimeOffset actualValue);
	static NullableDateTimeOffsetAssertions Should(this DateTimeOffset? actualValue);
	static DateOnlyAssertions Should(this DateOnly actualValue);
	static ComparableTypeAssertions<T> Should<T>(this IComparable<T> comparableValue);
	static NumericAssertions<int> Should(this int actualValue);
	static NullableNumericAssertions<int> Should(this int? actualValue);
	static NumericAssertions<uint> Should(this uint actualValue);
	static NumericAssertions<decimal> Should(this decimal actualValue);
	static NullableNumericAssertions<decimal> Should(this decimal? actualValue);
	static NumericAssertions<byte> Should(this byte actualValue);
	static NumericAssertions<short> Should(this short actualValue);
	static NumericAssertions<long> Should(this long actualValue);
	static NullableNumericAssertions<long> Should(this long? actualValue);
	static NumericAssertions<float> Should(this float actualValue);
	static NumericAssertions<double> Should(this double actualValue);
	static NullableNumericAssertions<double> Should(this double? actualValue);
	static StringAssertions Should(this string actualValue);
	static SimpleTimeSpanAssertions Should(this TimeSpan actualValue);
	static NullableSimpleTimeSpanAssertions Should(this TimeSpan? actualValue);
	static StreamAssertions Should(this Stream actualValue);
	static XElementAssertions Should(this XElement actualValue);
	static TypeAssertions Should(this Type subject);
	static AssemblyAssertions Should(this Assembly assembly);
	static MethodInfoAssertions Should(this MethodInfo methodInfo);
	static PropertyInfoAssertions Should(this PropertyInfo propertyInfo);
	static ActionAssertions Should(this Action action);
	static NonGenericAsyncFunctionAssertions Should(this Func<Task> action);
	static GenericAsyncFunctionAssertions<T> Should<T>(this Func<Task<T>> action);
	static FunctionAssertions<T> Should<T>(this Func<T> func);
	static EnumAssertions<TEnum> Should<TEnum>(this TEnum @enum) where TEnum : struct;
	static void ShouldBeEquivalentTo<T>(this T subject, object expectation, string because = default, params object[] becauseArgs);
	static void ShouldBeEquivalentTo<T>(this T subject, object expectation, Func<EquivalencyAssertionOptions<T>, EquivalencyAssertionOptions<T>> config, string because = default, params object[] becauseArgs);
	static void ShouldAllBeEquivalentTo<T>(this IEnumerable<T> subject, IEnumerable expectation, string because = default, params object[] becauseArgs);
	static void ShouldNotThrow(this Action action, string because = default, params object[] becauseArgs);
	static ExceptionAssertions<TException> ShouldThrow<TException>(this Action action, string because = default, params object[] becauseArgs) where TException : Exception;
	static ExceptionAssertions<TException> ShouldThrow<TException>(this Func<Task> asyncAction, string because = default, params object[] becauseArgs) where TException : Exception;
	static ExceptionAssertions<TException> ShouldThrowExactly<TException>(this Action action, string because = default, params object[] becauseArgs) where TException : Exception;
}
static class FluentActions {
	static Func<Task> Awaiting(Func<Task> action);
	static Func<Task<T>> Awaiting<T>(Func<Task<T>> func);
	static Action Invoking(Action action);
	static Func<T> Invoking<T>(Func<T> func);
}
static class ExceptionAssertionsExtensions {
	static Task<ExceptionAssertions<TException>> Where<TException>(this Task<ExceptionAssertions<TException>> task, Expression<Func<TException, bool>> exceptionExpression, string because = default, params object[] becauseArgs) where TException : Exception;
	static Task<ExceptionAssertions<TInnerException>> WithInnerException<TException, TInnerException>(this Task<ExceptionAssertions<TException>> task, string because = default, params object[] becauseArgs) where TException : Exception where TInnerException : Exception;
	static Task<ExceptionAssertions<TException>> WithMessage<TException>(this Task<ExceptionAssertions<TException>> task, string expectedWildcardPattern, string because = default, params object[] becauseArgs) where TException : Exception;
	static Task<ExceptionAssertions<TException>> WithParameterName<TException>(this Task<ExceptionAssertions<TException>> task, string paramName, string because = default, params object[] becauseArgs) where TException : ArgumentException;
	static ExceptionAssertions<TException> WithParameterName<TException>(this ExceptionAssertions<TException> parent, string paramName, string because = default, params object[] becauseArgs) where TException : ArgumentException;
}
static class NumericAssertionsExtensions {
	static AndConstraint<NumericAssertions<decimal>> BeApproximately(this NumericAssertions<decimal> parent, decimal expectedValue, decimal precision, string because = default, params object[] becauseArgs);
	static AndConstraint<NumericAssertions<double>> BeApproximately(this NumericAssertions<double> parent, double expectedValue, double precision, string because = default, params object[] becauseArgs);
}
static class TypeExtensions {
	static TypeSelector Types(this Assembly assembly);
	static TypeSelector Types(this Type type);
	static MethodInfoSelector Methods(this Type type);
	static PropertyInfoSelector Properties(this Type type);
}
class AndConstraint<TParent> {
	TParent And {get;}
}
class AndWhichConstraint<TParent, TSubject> : AndConstraint<TParent> {
	TSubject Subject {get;}
	TSubject Which {get;}
}
class OccurrenceConstraint {}
static class AtLeast {
	static OccurrenceConstraint Once();
	static OccurrenceConstraint Times(int expected);
}
static class Exactly {
	static OccurrenceConstraint Once();
	static OccurrenceConstraint Times(int expected);
}
static class AssertionOptions {
	static void AssertEquivalencyUsing(Func<EquivalencyAssertionOptions, EquivalencyAssertionOptions> defaultsConfigurer);
}
class CustomAssertionAttribute : Attribute {}
