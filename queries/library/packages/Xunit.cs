// packages: xunit, xunit.assert, xunit.core, xunit.v3
using System.Collections.Generic;
using System.Collections;
using System.ComponentModel;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System;
namespace Xunit;
class Assert {
	static void All<T>(IEnumerable<T> collection, Action<T> action);
	static void All<T>(IEnumerable<T> collection, Action<T, int> action);
	static Task AllAsync<T>(IEnumerable<T> collection, Func<T, Task> action);
	static void Collection<T>(IEnumerable<T> collection, params Action<T>[] elementInspectors);
	static void Contains<T>(T expected, IEnumerable<T> collection, IEqualityComparer<T> comparer = default);
	static void Contains<T>(IEnumerable<T> collection, Predicate<T> filter);
	static void Contains(string expectedSubstring, string actualString, StringComparison comparisonType = default);
	static TValue Contains<TKey, TValue>(TKey expected, IDictionary<TKey, TValue> collection);
	static void Distinct<T>(IEnumerable<T> collection);
	static void DoesNotContain<T>(T expected, IEnumerable<T> collection, IEqualityComparer<T> comparer = default);
	static void DoesNotContain<T>(IEnumerable<T> collection, Predicate<T> filter);
	static void DoesNotContain(string expectedSubstring, string actualString, StringComparison comparisonType = default);
	static void DoesNotMatch(string expectedRegexPattern, string actualString);
	static void Empty(IEnumerable collection);
	static void EndsWith(string expectedEndString, string actualString, StringComparison comparisonType = default);
	static void Equal<T>(T expected, T actual);
	static void Equal<T>(T expected, T actual, IEqualityComparer<T> comparer);
	static void Equal<T>(T expected, T actual, Func<T, T, bool> comparer);
	static void Equal<T>(IEnumerable<T> expected, IEnumerable<T> actual);
	static void Equal<T>(IEnumerable<T> expected, IEnumerable<T> actual, IEqualityComparer<T> comparer);
	static void Equal<T>(T[] expected, T[] actual);
	static void Equal(string expected, string actual, bool ignoreCase = default, bool ignoreLineEndingDifferences = default, bool ignoreWhiteSpaceDifferences = default);
	static void Equal(double expected, double actual, int precision);
	static void Equal(decimal expected, decimal actual, int precision);
	static void Equal(DateTime expected, DateTime actual, TimeSpan precision);
	static void Equivalent(object expected, object actual, bool strict = default);
	static void Fail(string message = default);
	static void False(bool? condition, string userMessage = default);
	static void InRange<T>(T actual, T low, T high) where T : IComparable;
	static T IsAssignableFrom<T>(object @object);
	static void IsAssignableFrom(Type expectedType, object @object);
	static void IsNotType<T>(object @object);
	static T IsType<T>(object @object);
	static void IsType(Type expectedType, object @object);
	static void Matches(string expectedRegexPattern, string actualString);
	static void Matches(Regex expectedRegex, string actualString);
	static void Multiple(params Action[] checks);
	static void NotEmpty(IEnumerable collection);
	static void NotEqual<T>(T expected, T actual);
	static void NotEqual<T>(IEnumerable<T> expected, IEnumerable<T> actual);
	static void NotInRange<T>(T actual, T low, T high) where T : IComparable;
	static void NotNull(object @object);
	static T NotNull<T>(T? value) where T : struct;
	static void NotSame(object expected, object actual);
	static void NotStrictEqual<T>(T expected, T actual);
	static void Null(object @object);
	static void ProperSubset<T>(ISet<T> expectedSubset, ISet<T> actual);
	static void PropertyChanged(INotifyPropertyChanged @object, string propertyName, Action testCode);
	static RaisedEvent<T> Raises<T>(Action<EventHandler<T>> attach, Action<EventHandler<T>> detach, Action testCode);
	static void Same(object expected, object actual);
	static object Single(IEnumerable collection);
	static T Single<T>(IEnumerable<T> collection);
	static T Single<T>(IEnumerable<T> collection, Predicate<T> predicate);
	static void StartsWith(string expectedStartString, string actualString, StringComparison comparisonType = default);
	static void StrictEqual<T>(T expected, T actual);
	static void Subset<T>(ISet<T> expectedSubset, ISet<T> actual);
	static void Superset<T>(ISet<T> expectedSuperset, ISet<T> actual);
	static T Throws<T>(Action testCode) where T : Exception;
	static T Throws<T>(Func<object> testCode) where T : Exception;
	static T Throws<T>(string paramName, Action testCode) where T : ArgumentException;
	static T Throws<T>(string paramName, Func<object> testCode) where T : ArgumentException;
	static Exception Throws(Type exceptionType, Action testCode);
	static T ThrowsAny<T>(Action testCode) where T : Exception;
	static T ThrowsAny<T>(Func<object> testCode) where T : Exception;
	static Task<T> ThrowsAnyAsync<T>(Func<Task> testCode) where T : Exception;
	static Task<T> ThrowsAsync<T>(Func<Task> testCode) where T : Exception;
	static Task<T> ThrowsAsync<T>(string paramName, Func<Task> testCode) where T : ArgumentException;
	static Task<Exception> ThrowsAsync(Type exceptionType, Func<Task> testCode);
	static void True(bool? condition, string userMessage = default);
	class RaisedEvent<T> {
		T Arguments {get;}
		object Sender {get;}
	}
}
static class Record {
	static Exception Exception(Action testCode);
	static Exception Exception(Func<object> testCode);
	static Task<Exception> ExceptionAsync(Func<Task> testCode);
}
class FactAttribute : Attribute {
	string DisplayName {get;set;}
	string Skip {get;set;}
	int Timeout {get;set;}
}
class TheoryAttribute : FactAttribute {}
class InlineDataAttribute : Xunit.Sdk.DataAttribute {}
abstract class MemberDataAttributeBase : Xunit.Sdk.DataAttribute {}
class MemberDataAttribute : MemberDataAttributeBase {}
class ClassDataAttribute : Xunit.Sdk.DataAttribute {}
class TraitAttribute : Attribute {}
class CollectionAttribute : Attribute {}
class CollectionDefinitionAttribute : Attribute {}
class CollectionBehaviorAttribute : Attribute {}
class TestCaseOrdererAttribute : Attribute {}
class TestFrameworkAttribute : Attribute {}
class AssemblyFixtureAttribute : Attribute {}
enum CollectionBehavior { CollectionPerAssembly, CollectionPerClass }
interface IAsyncLifetime {
	Task DisposeAsync();
	Task InitializeAsync();
}
interface IClassFixture<TFixture> where TFixture : class {}
interface ICollectionFixture<TFixture> where TFixture : class {}
interface ITestOutputHelper {
	void WriteLine(string message);
	void WriteLine(string format, params object[] args);
}
class TestContext {
	static TestContext Current {get;}
	System.Threading.CancellationToken CancellationToken {get;}
}
abstract class TheoryData : IEnumerable<object[]> {
	IEnumerator<object[]> GetEnumerator();
}
class TheoryData<T> : TheoryData {
	void Add(T p);
	void AddRange(params T[] values);
}
class TheoryData<T1, T2> : TheoryData {
	void Add(T1 p1, T2 p2);
}
class TheoryData<T1, T2, T3> : TheoryData {
	void Add(T1 p1, T2 p2, T3 p3);
}
class TheoryData<T1, T2, T3, T4> : TheoryData {
	void Add(T1 p1, T2 p2, T3 p3, T4 p4);
}
class TheoryData<T1, T2, T3, T4, T5> : TheoryData {
	void Add(T1 p1, T2 p2, T3 p3, T4 p4, T5 p5);
}
