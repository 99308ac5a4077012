// packages: NSubstitute
using System.Reflection;
using System;
namespace NSubstitute.Core;
class CallInfo {
	object this[int index] {get;set;}
	T Arg<T>();
	T ArgAt<T>(int position);
	object[] Args();
	Type[] ArgTypes();
}
class ConfiguredCall {
	ConfiguredCall AndDoes(Action<CallInfo> action);
}
class WhenCalled<T> {
	void CallBase();
	void Do(Action<CallInfo> callbackWithArguments);
	void Do(Callback callback);
	void DoNotCallBase();
	void Throw(Exception exception);
	TException Throw<TException>() where TException : Exception, new();
	void Throw(Func<CallInfo, Exception> createException);
	void Throws(Exception exception);
}
interface ICall {
	object[] GetArguments();
	MethodInfo GetMethodInfo();
}
class Callback {
	static Callback Always(Action<CallInfo> doThis);
	static Callback First(Action<CallInfo> doThis);
}
