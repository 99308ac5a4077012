// packages: Autofac
using System.Reflection;
using System;
namespace Autofac.Core.Activators.Reflection;
interface IConstructorFinder {
	ConstructorInfo[] FindConstructors(Type targetType);
}
class DefaultConstructorFinder : IConstructorFinder {
	DefaultConstructorFinder(Func<Type, ConstructorInfo[]> finder);
	ConstructorInfo[] FindConstructors(Type targetType);
}
class NoConstructorsFoundException : Exception {}
interface IConstructorSelector {}
