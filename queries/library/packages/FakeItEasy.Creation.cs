// packages: FakeItEasy
using System.Collections.Generic;
using System;
namespace FakeItEasy.Creation;
interface IFakeOptions<T> where T : class {
	IFakeOptions<T> ConfigureFake(Action<T> action);
	IFakeOptions<T> Implements<TInterface>();
	IFakeOptions<T> Strict();
	IFakeOptions<T> WithArgumentsForConstructor(IEnumerable<object> argumentsForConstructor);
	IFakeOptions<T> Wrapping(T wrappedInstance);
	IFakeOptions<T> CallsBaseMethods();
}
