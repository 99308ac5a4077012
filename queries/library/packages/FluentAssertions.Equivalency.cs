// packages: FluentAssertions
using System.Collections.Generic;
using System.Linq.Expressions;
using System;
namespace FluentAssertions.Equivalency;
interface IEquivalencyAssertionOptions {}
interface IMemberInfo {
	string Name {get;}
	string Path {get;}
	Type Type {get;}
}
interface IObjectInfo {
	string Path {get;}
	Type Type {get;}
}
interface IAssertionContext<TSubject> {
	TSubject Expectation {get;}
	TSubject Subject {get;}
}
abstract class SelfReferenceEquivalencyAssertionOptions<TSelf> where TSelf : SelfReferenceEquivalencyAssertionOptions<TSelf> {
	TSelf AllowingInfiniteRecursion();
	TSelf ComparingByMembers<T>();
	TSelf ComparingByValue<T>();
	TSelf ComparingEnumsByName();
	TSelf ComparingEnumsByValue();
	TSelf ComparingRecordsByMembers();
	TSelf Excluding(Expression<Func<IMemberInfo, bool>> predicate);
	TSelf ExcludingFields();
	TSelf ExcludingMissingMembers();
	TSelf ExcludingNestedObjects();
	TSelf ExcludingProperties();
	TSelf IgnoringCyclicReferences();
	TSelf Including(Expression<Func<IMemberInfo, bool>> predicate);
	TSelf IncludingAllRuntimeProperties();
	TSelf IncludingFields();
	TSelf RespectingRuntimeTypes();
	TSelf ThrowingOnMissingMembers();
	Restriction<TProperty, TSelf> Using<TProperty>(Action<IAssertionContext<TProperty>> action);
	TSelf Using<T>(IEqualityComparer<T> comparer);
	TSelf WithStrictOrdering();
	TSelf WithStrictOrderingFor(Expression<Func<IObjectInfo, bool>> predicate);
	TSelf WithoutStrictOrdering();
	TSelf WithTracing();
}
class Restriction<TMember, TSelf> {
	TSelf When(Expression<Func<IObjectInfo, bool>> predicate);
	TSelf WhenTypeIs<TMemberType>() where TMemberType : TMember;
}
class EquivalencyAssertionOptions : SelfReferenceEquivalencyAssertionOptions<EquivalencyAssertionOptions>, IEquivalencyAssertionOptions {}
class EquivalencyAssertionOptions<TExpectation> : SelfReferenceEquivalencyAssertionOptions<EquivalencyAssertionOptions<TExpectation>>, IEquivalencyAssertionOptions {
	EquivalencyAssertionOptions<IEnumerable<TExpectation>> AsCollection();
	EquivalencyAssertionOptions<TExpectation> Excluding(Expression<Func<TExpectation, object>> expression);
	NestedExclusionOptionBuilder<TExpectation, TNext> For<TNext>(Expression<Func<TExpectation, IEnumerable<TNext>>> expression);
	EquivalencyAssertionOptions<TExpectation> Including(Expression<Func<TExpectation, object>> expression);
	EquivalencyAssertionOptions<TExpectation> WithMapping<TSubject>(Expression<Func<TExpectation, object>> expectationMemberPath, Expression<Func<TSubject, object>> subjectMemberPath);
	EquivalencyAssertionOptions<TExpectation> WithStrictOrderingFor(Expression<Func<TExpectation, object>> expression);
}
class NestedExclusionOptionBuilder<TExpectation, TCurrent> {
	EquivalencyAssertionOptions<TExpectation> Exclude(Expression<Func<TCurrent, object>> expression);
	NestedExclusionOptionBuilder<TExpectation, TNext> For<TNext>(Expression<Func<TCurrent, IEnumerable<TNext>>> expression);
}
