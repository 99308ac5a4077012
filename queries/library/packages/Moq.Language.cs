// packages: Moq
using Moq.Language.Flow;
using System.Linq.Expressions;
using System;
namespace Moq.Language;
interface IFluentInterface {}
interface IVerifies {
	void Verifiable();
	void Verifiable(string failMessage);
	void Verifiable(Times times, string failMessage = default);
	void Verifiable(Func<Times> times, string failMessage = default);
}
interface IOccurrence {
	IVerifies AtMost(int callCount);
	IVerifies AtMostOnce();
}
interface IThrows {
	IThrowsResult Throws(Exception exception);
	IThrowsResult Throws(Delegate exceptionFunction);
	IThrowsResult Throws<TException>() where TException : Exception, new();
	IThrowsResult Throws<TException>(Func<TException> exceptionFunction) where TException : Exception;
}
interface IRaise<T> {
	IVerifies Raises(Action<T> eventExpression, EventArgs args);
	IVerifies Raises(Action<T> eventExpression, Func<EventArgs> func);
	IVerifies Raises(Action<T> eventExpression, params object[] args);
}
interface ICallback {
	ICallbackResult Callback(Delegate callback);
	ICallbackResult Callback(Action action);
	ICallbackResult Callback<T>(Action<T> action);
	ICallbackResult Callback<T1, T2>(Action<T1, T2> action);
	ICallbackResult Callback<T1, T2, T3>(Action<T1, T2, T3> action);
	ICallbackResult Callback<T1, T2, T3, T4>(Action<T1, T2, T3, T4> action);
	ICallbackResult Callback<T1, T2, T3, T4, T5>(Action<T1, T2, T3, T4, T5> action);
}
interface ICallback<TMock, TResult> where TMock : class {
	IReturnsThrows<TMock, TResult> Callback(Delegate callback);
	IReturnsThrows<TMock, TResult> Callback(Action action);
	IReturnsThrows<TMock, TResult> Callback<T>(Action<T> action);
	IReturnsThrows<TMock, TResult> Callback<T1, T2>(Action<T1, T2> action);
	IReturnsThrows<TMock, TResult> Callback<T1, T2, T3>(Action<T1, T2, T3> action);
	IReturnsThrows<TMock, TResult> Callback<T1, T2, T3, T4>(Action<T1, T2, T3, T4> action);
	IReturnsThrows<TMock, TResult> Callback<T1, T2, T3, T4, T5>(Action<T1, T2, T3, T4, T5> action);
}
interface ICallbackGetter<TMock, TProperty> where TMock : class {
	IReturnsThrowsGetter<TMock, TProperty> Callback(Action action);
}
interface ICallbackSetter<TProperty> {
	ICallbackResult Callback(Action<TProperty> action);
}
interface IReturns<TMock, TResult> where TMock : class {
	IReturnsResult<TMock> CallBase();
	IReturnsResult<TMock> Returns(TResult value);
	IReturnsResult<TMock> Returns(Delegate valueFunction);
	IReturnsResult<TMock> Returns(Func<TResult> valueFunction);
	IReturnsResult<TMock> Returns<T>(Func<T, TResult> valueFunction);
	IReturnsResult<TMock> Returns<T1, T2>(Func<T1, T2, TResult> valueFunction);
	IReturnsResult<TMock> Returns<T1, T2, T3>(Func<T1, T2, T3, TResult> valueFunction);
	IReturnsResult<TMock> Returns<T1, T2, T3, T4>(Func<T1, T2, T3, T4, TResult> valueFunction);
	IReturnsResult<TMock> Returns<T1, T2, T3, T4, T5>(Func<T1, T2, T3, T4, T5, TResult> valueFunction);
}
interface IReturnsGetter<TMock, TProperty> where TMock : class {
	IReturnsResult<TMock> CallBase();
	IReturnsResult<TMock> Returns(TProperty value);
	IReturnsResult<TMock> Returns(Func<TProperty> valueFunction);
}
interface ISetupConditionResult<T> where T : class {
	ISetup<T> Setup(Expression<Action<T>> expression);
	ISetup<T, TResult> Setup<TResult>(Expression<Func<T, TResult>> expression);
	ISetupGetter<T, TProperty> SetupGet<TProperty>(Expression<Func<T, TProperty>> expression);
	ISetup<T> SetupSet(Action<T> setterExpression);
}
interface ISetupSequentialAction {
	ISetupSequentialAction CallBase();
	ISetupSequentialAction Pass();
	ISetupSequentialAction Throws(Exception exception);
	ISetupSequentialAction Throws<TException>() where TException : Exception, new();
}
interface ISetupSequentialResult<TResult> {
	ISetupSequentialResult<TResult> CallBase();
	ISetupSequentialResult<TResult> Returns(TResult value);
	ISetupSequentialResult<TResult> Returns(Func<TResult> valueFunction);
	ISetupSequentialResult<TResult> Throws(Exception exception);
	ISetupSequentialResult<TResult> Throws<TException>() where TException : Exception, new();
}
