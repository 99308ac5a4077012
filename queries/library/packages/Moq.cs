// packages: Moq
using Moq.Language.Flow;
using Moq.Language;
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System;
namespace Moq;
enum MockBehavior { Strict, Loose, Default }
enum DefaultValue { Empty, Mock, Custom }
abstract class DefaultValueProvider {
	static DefaultValueProvider Empty {get;}
	static DefaultValueProvider Mock {get;}
}
interface IInvocation {
	IReadOnlyList<object> Arguments {get;}
	MethodInfo Method {get;}
	object ReturnValue {get;}
}
interface IInvocationList : IReadOnlyList<IInvocation> {
	void Clear();
}
interface ISetup {}
interface ISetupCollection : IReadOnlyList<ISetup> {}
interface IMock<out T> where T : class {
	MockBehavior Behavior {get;}
	bool CallBase {get;set;}
	T Object {get;}
}
interface IMocked<T> where T : class {
	Mock<T> Mock {get;}
}
abstract class Mock {
	MockBehavior Behavior {get;}
	bool CallBase {get;set;}
	DefaultValue DefaultValue {get;set;}
	DefaultValueProvider DefaultValueProvider {get;set;}
	IInvocationList Invocations {get;}
	object Object {get;}
	ISetupCollection Setups {get;}
	Mock<TInterface> As<TInterface>() where TInterface : class;
	static Mock<T> Get<T>(T mocked) where T : class;
	static T Of<T>() where T : class;
	static T Of<T>(MockBehavior behavior) where T : class;
	static T Of<T>(Expression<Func<T, bool>> predicate) where T : class;
	static T Of<T>(Expression<Func<T, bool>> predicate, MockBehavior behavior) where T : class;
	void Reset();
	void SetReturnsDefault<TReturn>(TReturn value);
	void Verify();
	static void Verify(params Mock[] mocks);
	void VerifyAll();
	static void VerifyAll(params Mock[] mocks);
	void VerifyNoOtherCalls();
}
class Mock<T> : Mock, IMock<T> where T : class {
	Mock(Expression<Func<T>> newExpression, MockBehavior behavior = default);
	string Name {get;set;}
	T Object {get;}
	void Raise(Action<T> eventExpression, EventArgs args);
	void Raise(Action<T> eventExpression, params object[] args);
	Task RaiseAsync(Action<T> eventExpression, params object[] args);
	ISetup<T> Setup(Expression<Action<T>> expression);
	ISetup<T, TResult> Setup<TResult>(Expression<Func<T, TResult>> expression);
	ISetup<T> SetupAdd(Action<T> addExpression);
	Mock<T> SetupAllProperties();
	ISetupGetter<T, TProperty> SetupGet<TProperty>(Expression<Func<T, TProperty>> expression);
	Mock<T> SetupProperty<TProperty>(Expression<Func<T, TProperty>> property);
	Mock<T> SetupProperty<TProperty>(Expression<Func<T, TProperty>> property, TProperty initialValue);
	ISetup<T> SetupRemove(Action<T> removeExpression);
	ISetupSequentialAction SetupSequence(Expression<Action<T>> expression);
	ISetupSequentialResult<TResult> SetupSequence<TResult>(Expression<Func<T, TResult>> expression);
	ISetup<T> SetupSet(Action<T> setterExpression);
	ISetupSetter<T, TProperty> SetupSet<TProperty>(Action<T> setterExpression);
	void Verify(Expression<Action<T>> expression);
	void Verify(Expression<Action<T>> expression, Times times);
	void Verify(Expression<Action<T>> expression, Func<Times> times);
	void Verify(Expression<Action<T>> expression, string failMessage);
	void Verify(Expression<Action<T>> expression, Times times, string failMessage);
	void Verify(Expression<Action<T>> expression, Func<Times> times, string failMessage);
	void Verify<TResult>(Expression<Func<T, TResult>> expression);
	void Verify<TResult>(Expression<Func<T, TResult>> expression, Times times);
	void Verify<TResult>(Expression<Func<T, TResult>> expression, Func<Times> times);
	void Verify<TResult>(Expression<Func<T, TResult>> expression, string failMessage);
	void Verify<TResult>(Expression<Func<T, TResult>> expression, Times times, string failMessage);
	void VerifyAdd(Action<T> addExpression, Times times = default, string failMessage = default);
	void VerifyGet<TProperty>(Expression<Func<T, TProperty>> expression);
	void VerifyGet<TProperty>(Expression<Func<T, TProperty>> expression, Times times);
	void VerifyGet<TProperty>(Expression<Func<T, TProperty>> expression, Func<Times> times);
	void VerifyRemove(Action<T> removeExpression, Times times = default, string failMessage = default);
	void VerifySet(Action<T> setterExpression);
	void VerifySet(Action<T> setterExpression, Times times);
	void VerifySet(Action<T> setterExpression, Func<Times> times);
	ISetupConditionResult<T> When(Func<bool> condition);
}
class MockRepository {
	MockRepository(MockBehavior defaultBehavior);
	bool CallBase {get;set;}
	DefaultValue DefaultValue {get;set;}
	Mock<T> Create<T>() where T : class;
	Mock<T> Create<T>(params object[] args) where T : class;
	Mock<T> Create<T>(MockBehavior behavior, params object[] args) where T : class;
	T OneOf<T>() where T : class;
	T OneOf<T>(Expression<Func<T, bool>> specification) where T : class;
	void Verify();
	void VerifyAll();
	void VerifyNoOtherCalls();
}
class MockFactory : MockRepository {}
class MockException : Exception {}
class MockSequence {
	bool Cyclic {get;set;}
}
static class MockSequenceHelper {
	static ISetupConditionResult<TMock> InSequence<TMock>(this Mock<TMock> mock, MockSequence sequence) where TMock : class;
}
static class It {
	static T Is<T>(Expression<Func<T, bool>> match);
	static T Is<T>(Expression<Func<object, Type, bool>> match);
	static T Is<T>(T value, IEqualityComparer<T> comparer);
	static T IsAny<T>();
	static T IsIn<T>(IEnumerable<T> items);
	static T IsIn<T>(params T[] items);
	static T IsInRange<T>(T from, T to, Range rangeKind) where T : IComparable;
	static T IsNotIn<T>(IEnumerable<T> items);
	static T IsNotIn<T>(params T[] items);
	static T IsNotNull<T>();
	static string IsRegex(string regex);
	static string IsRegex(string regex, RegexOptions options);
	class IsAnyType {}
	class IsSubtype<T> {}
	class IsValueType {}
	static class Ref<TValue> {
		static TValue IsAny;
	}
}
class Match {
	static T Create<T>(Predicate<T> condition);
	static T Create<T>(Predicate<T> condition, Expression<Func<T>> renderExpression);
}
class Capture {
	static T In<T>(ICollection<T> collection);
	static T With<T>(CaptureMatch<T> match);
}
class CaptureMatch<T> {
	CaptureMatch(Action<T> captureCallback);
}
enum Range { Inclusive, Exclusive }
struct Times {
	static Times AtLeast(int callCount);
	static Times AtLeastOnce();
	static Times AtMost(int callCount);
	static Times AtMostOnce();
	static Times Between(int callCountFrom, int callCountTo, Range rangeKind);
	static Times Exactly(int callCount);
	static Times Never();
	static Times Once();
}
static class ReturnsExtensions {
	static IReturnsResult<TMock> ReturnsAsync<TMock, TResult>(this IReturns<TMock, Task<TResult>> mock, TResult value) where TMock : class;
	static IReturnsResult<TMock> ReturnsAsync<TMock, TResult>(this IReturns<TMock, ValueTask<TResult>> mock, TResult value) where TMock : class;
	static IReturnsResult<TMock> ReturnsAsync<TMock, TResult>(this IReturns<TMock, Task<TResult>> mock, Func<TResult> valueFunction) where TMock : class;
	static IReturnsResult<TMock> ReturnsAsync<TMock, TResult>(this IReturns<TMock, ValueTask<TResult>> mock, Func<TResult> valueFunction) where TMock : class;
	static IReturnsResult<TMock> ReturnsAsync<TMock, TResult>(this IReturns<TMock, Task<TResult>> mock, TResult value, TimeSpan delay) where TMock : class;
	static IReturnsResult<TMock> ReturnsAsync<T, TMock, TResult>(this IReturns<TMock, Task<TResult>> mock, Func<T, TResult> valueFunction) where TMock : class;
	static IReturnsResult<TMock> ReturnsAsync<T1, T2, TMock, TResult>(this IReturns<TMock, Task<TResult>> mock, Func<T1, T2, TResult> valueFunction) where TMock : class;
	static IReturnsResult<TMock> ReturnsAsync<T1, T2, T3, TMock, TResult>(this IReturns<TMock, Task<TResult>> mock, Func<T1, T2, T3, TResult> valueFunction) where TMock : class;
	static IReturnsResult<TMock> ThrowsAsync<TMock>(this IReturns<TMock, Task> mock, Exception exception) where TMock : class;
	static IReturnsResult<TMock> ThrowsAsync<TMock, TResult>(this IReturns<TMock, Task<TResult>> mock, Exception exception) where TMock : class;
	static IReturnsResult<TMock> ThrowsAsync<TMock, TResult>(this IReturns<TMock, ValueTask<TResult>> mock, Exception exception) where TMock : class;
}
static class SequenceExtensions {
	static ISetupSequentialResult<Task<TResult>> ReturnsAsync<TResult>(this ISetupSequentialResult<Task<TResult>> setup, TResult value);
	static ISetupSequentialResult<Task<TResult>> ReturnsAsync<TResult>(this ISetupSequentialResult<Task<TResult>> setup, Func<TResult> valueFunction);
	static ISetupSequentialResult<Task<TResult>> ThrowsAsync<TResult>(this ISetupSequentialResult<Task<TResult>> setup, Exception exception);
	static ISetupSequentialAction ThrowsAsync(this ISetupSequentialAction setup, Exception exception);
}
static class MockExtensions {
	static void Reset(this Mock mock);
	static void ResetCalls(this Mock mock);
}
