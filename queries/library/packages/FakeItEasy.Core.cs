// packages: FakeItEasy
using System.Collections.Generic;
using System.Reflection;
namespace FakeItEasy.Core;
interface IFakeObjectCall {
	ArgumentCollection Arguments {get;}
	object FakedObject {get;}
	MethodInfo Method {get;}
	T GetArgument<T>(int index);
}
interface ICompletedFakeObjectCall : IFakeObjectCall {
	object ReturnValue {get;}
}
class ArgumentCollection : IEnumerable<object> {
	T Get<T>(int index);
	T Get<T>(string argumentName);
	IEnumerator<object> GetEnumerator();
}
