// packages: NSubstitute
using NSubstitute.Core;
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Threading.Tasks;
using System;
namespace NSubstitute;
static class Substitute {
	static T For<T>(params object[] constructorArguments) where T : class;
	static T1 For<T1, T2>(params object[] constructorArguments) where T1 : class where T2 : class;
	static object For(Type[] typesToProxy, object[] constructorArguments);
	static T ForPartsOf<T>(params object[] constructorArguments) where T : class;
	static TInterface ForTypeForwardingTo<TInterface, TClass>(params object[] constructorArguments) where TInterface : class;
}
static class SubstituteExtensions {
	static void ClearReceivedCalls<T>(this T substitute) where T : class;
	static ConfiguredCall Configure<T>(this T sub) where T : class;
	static T DidNotReceive<T>(this T substitute) where T : class;
	static T DidNotReceiveWithAnyArgs<T>(this T substitute) where T : class;
	static IEnumerable<ICall> ReceivedCalls<T>(this T substitute) where T : class;
	static T Received<T>(this T substitute) where T : class;
	static T Received<T>(this T substitute, int requiredNumberOfCalls) where T : class;
	static T ReceivedWithAnyArgs<T>(this T substitute) where T : class;
	static T ReceivedWithAnyArgs<T>(this T substitute, int requiredNumberOfCalls) where T : class;
	static ConfiguredCall Returns<T>(this T value, T returnThis, params T[] returnThese);
	static ConfiguredCall Returns<T>(this T value, Func<CallInfo, T> returnThis, params Func<CallInfo, T>[] returnThese);
	static ConfiguredCall Returns<T>(this Task<T> value, T returnThis, params T[] returnThese);
	static ConfiguredCall Returns<T>(this Task<T> value, Func<CallInfo, T> returnThis, params Func<CallInfo, T>[] returnThese);
	static ConfiguredCall Returns<T>(this ValueTask<T> value, T returnThis, params T[] returnThese);
	static ConfiguredCall Returns<T>(this ValueTask<T> value, Func<CallInfo, T> returnThis, params Func<CallInfo, T>[] returnThese);
	static ConfiguredCall ReturnsForAnyArgs<T>(this T value, T returnThis, params T[] returnThese);
	static ConfiguredCall ReturnsForAnyArgs<T>(this T value, Func<CallInfo, T> returnThis, params Func<CallInfo, T>[] returnThese);
	static ConfiguredCall ReturnsForAnyArgs<T>(this Task<T> value, T returnThis, params T[] returnThese);
	static WhenCalled<T> When<T>(this T substitute, Action<T> substituteCall) where T : class;
	static WhenCalled<T> When<T>(this T substitute, Func<T, Task> substituteCall) where T : class;
	static WhenCalled<T> WhenForAnyArgs<T>(this T substitute, Action<T> substituteCall) where T : class;
}
static class Arg {
	static T Any<T>();
	static Action<T> Invoke<T>(T arg);
	static T Do<T>(Action<T> useArgument);
	static T Is<T>(T value);
	static T Is<T>(Expression<Predicate<T>> predicate);
	class AnyType {}
}
class Received {
	static void InOrder(Action calls);
	static Task InOrder(Func<Task> calls);
}
