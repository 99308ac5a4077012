// packages: FluentAssertions
using FluentAssertions.Primitives;
using System.Collections.Generic;
using System.Reflection;
using System;
namespace FluentAssertions.Types;
class TypeAssertions : ReferenceTypeAssertions<Type, TypeAssertions> {
	AndConstraint<TypeAssertions> Be<TExpected>(string because = default, params object[] becauseArgs);
	AndConstraint<TypeAssertions> BeDerivedFrom<TBaseClass>(string because = default, params object[] becauseArgs);
	AndWhichConstraint<TypeAssertions, TAttribute> BeDecoratedWith<TAttribute>(string because = default, params object[] becauseArgs) where TAttribute : Attribute;
	AndConstraint<TypeAssertions> Implement<TInterface>(string because = default, params object[] becauseArgs);
}
class AssemblyAssertions : ReferenceTypeAssertions<Assembly, AssemblyAssertions> {
	void NotReference(Assembly assembly, string because = default, params string[] becauseArgs);
	void Reference(Assembly assembly, string because = default, params string[] becauseArgs);
}
class MethodInfoAssertions : ReferenceTypeAssertions<MethodInfo, MethodInfoAssertions> {}
class PropertyInfoAssertions : ReferenceTypeAssertions<PropertyInfo, PropertyInfoAssertions> {}
class TypeSelector : IEnumerable<Type> {
	IEnumerator<Type> GetEnumerator();
	TypeSelector ThatAreDecoratedWith<TAttribute>() where TAttribute : Attribute;
	TypeSelector ThatAreInNamespace(string @namespace);
	TypeSelector ThatDeriveFrom<TBase>();
	TypeSelector ThatImplement<TInterface>();
}
class MethodInfoSelector : IEnumerable<MethodInfo> {
	IEnumerator<MethodInfo> GetEnumerator();
}
class PropertyInfoSelector : IEnumerable<PropertyInfo> {
	IEnumerator<PropertyInfo> GetEnumerator();
}
