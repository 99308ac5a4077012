// packages: NUnit
using System.Collections.Generic;
using System.Collections;
using System;
namespace NUnit.Framework.Constraints;
interface IResolveConstraint {
	IConstraint Resolve();
}
interface IConstraint : IResolveConstraint {
	ConstraintResult ApplyTo<TActual>(TActual actual);
}
class ConstraintResult {
	bool IsSuccess {get;}
}
abstract class Constraint : IConstraint {
	ConstraintExpression And {get;}
	string Description {get;}
	ConstraintExpression Or {get;}
	ConstraintExpression With {get;}
	DelayedConstraint After(int delay, int pollingInterval = default);
	ConstraintResult ApplyTo<TActual>(TActual actual);
	IConstraint Resolve();
	static Constraint operator &(Constraint left, Constraint right);
	static Constraint operator |(Constraint left, Constraint right);
	static Constraint operator !(Constraint constraint);
}
class DelayedConstraint : Constraint {
	DelayedConstraint MilliSeconds {get;}
	DelayedConstraint Seconds {get;}
	DelayedConstraint PollEvery(int milliSeconds);
}
class ConstraintExpression : IResolveConstraint {
	ConstraintExpression All {get;}
	ResolvableConstraintExpression Count {get;}
	EmptyConstraint Empty {get;}
	FalseConstraint False {get;}
	ResolvableConstraintExpression InnerException {get;}
	ResolvableConstraintExpression Length {get;}
	ResolvableConstraintExpression Message {get;}
	ConstraintExpression No {get;}
	ConstraintExpression None {get;}
	ConstraintExpression Not {get;}
	NullConstraint Null {get;}
	CollectionOrderedConstraint Ordered {get;}
	ConstraintExpression Some {get;}
	TrueConstraint True {get;}
	UniqueItemsConstraint Unique {get;}
	ConstraintExpression With {get;}
	EqualConstraint Zero {get;}
	AnyOfConstraint AnyOf(params object[] expected);
	AssignableToConstraint AssignableTo<TExpected>();
	GreaterThanOrEqualConstraint AtLeast(object expected);
	LessThanOrEqualConstraint AtMost(object expected);
	ContainsConstraint Contain(string expected);
	SomeItemsConstraint Contain(object expected);
	ContainsConstraint Contains(string expected);
	SomeItemsConstraint Contains(object expected);
	DictionaryContainsKeyConstraint ContainKey(object expected);
	EndsWithConstraint EndWith(string expected);
	EqualConstraint EqualTo(object expected);
	CollectionEquivalentConstraint EquivalentTo(IEnumerable expected);
	ItemsConstraintExpression Exactly(int expectedCount);
	GreaterThanConstraint GreaterThan(object expected);
	GreaterThanOrEqualConstraint GreaterThanOrEqualTo(object expected);
	RangeConstraint InRange(object from, object to);
	InstanceOfTypeConstraint InstanceOf<TExpected>();
	InstanceOfTypeConstraint InstanceOf(Type expectedType);
	LessThanConstraint LessThan(object expected);
	LessThanOrEqualConstraint LessThanOrEqualTo(object expected);
	RegexConstraint Match(string pattern);
	Constraint Matches(IResolveConstraint constraint);
	Constraint Matches<TActual>(Predicate<TActual> predicate);
	SomeItemsConstraint Member(object expected);
	ResolvableConstraintExpression Property(string name);
	IConstraint Resolve();
	SameAsConstraint SameAs(object expected);
	StartsWithConstraint StartWith(string expected);
	CollectionSubsetConstraint SubsetOf(IEnumerable expected);
	ExactTypeConstraint TypeOf<TExpected>();
	ExactTypeConstraint TypeOf(Type expectedType);
}
class ResolvableConstraintExpression : ConstraintExpression {
	ConstraintExpression And {get;}
	ConstraintExpression Or {get;}
}
class ItemsConstraintExpression : ConstraintExpression {
	ResolvableConstraintExpression Items {get;}
}
class IndexerConstraintExpression : ConstraintExpression {}
class EqualConstraint : Constraint {
	EqualConstraint AsCollection {get;}
	EqualConstraint Days {get;}
	EqualConstraint Hours {get;}
	EqualConstraint IgnoreCase {get;}
	EqualConstraint Milliseconds {get;}
	EqualConstraint Minutes {get;}
	EqualConstraint NoClip {get;}
	EqualConstraint Percent {get;}
	EqualConstraint Seconds {get;}
	EqualConstraint Using(IComparer comparer);
	EqualConstraint Using<T>(IComparer<T> comparer);
	EqualConstraint Using<T>(Comparison<T> comparer);
	EqualConstraint Using<T>(Func<T, T, bool> comparer);
	EqualConstraint Using<T>(IEqualityComparer<T> comparer);
	EqualConstraint UsingPropertiesComparer();
	EqualConstraint Within(object amount);
}
abstract class ComparisonConstraint : Constraint {
	ComparisonConstraint Within(object amount);
	ComparisonConstraint Using<T>(IComparer<T> comparer);
}
class GreaterThanConstraint : ComparisonConstraint {}
class GreaterThanOrEqualConstraint : ComparisonConstraint {}
class LessThanConstraint : ComparisonConstraint {}
class LessThanOrEqualConstraint : ComparisonConstraint {}
abstract class StringConstraint : Constraint {
	StringConstraint IgnoreCase {get;}
}
class SubstringConstraint : StringConstraint {}
class StartsWithConstraint : StringConstraint {}
class EndsWithConstraint : StringConstraint {}
class RegexConstraint : StringConstraint {}
class ContainsConstraint : Constraint {
	ContainsConstraint IgnoreCase {get;}
}
abstract class CollectionConstraint : Constraint {}
abstract class CollectionItemsEqualConstraint : CollectionConstraint {
	CollectionItemsEqualConstraint IgnoreCase {get;}
	CollectionItemsEqualConstraint Using<T>(IComparer<T> comparer);
	CollectionItemsEqualConstraint Using<T>(IEqualityComparer<T> comparer);
	CollectionItemsEqualConstraint Using<T>(Func<T, T, bool> comparer);
}
class CollectionEquivalentConstraint : CollectionItemsEqualConstraint {
	CollectionEquivalentConstraint Using<TActual, TExpected>(Func<TActual, TExpected, bool> comparison);
}
class CollectionSubsetConstraint : CollectionItemsEqualConstraint {}
class CollectionSupersetConstraint : CollectionItemsEqualConstraint {}
class UniqueItemsConstraint : CollectionItemsEqualConstraint {}
class DictionaryContainsKeyConstraint : CollectionItemsEqualConstraint {
	DictionaryContainsKeyConstraint WithValue(object expectedValue);
}
class DictionaryContainsValueConstraint : CollectionItemsEqualConstraint {}
class SomeItemsConstraint : Constraint {
	SomeItemsConstraint IgnoreCase {get;}
	SomeItemsConstraint Using<T>(IEqualityComparer<T> comparer);
	SomeItemsConstraint Using<T>(Func<T, T, bool> comparer);
}
class CollectionOrderedConstraint : CollectionConstraint {
	CollectionOrderedConstraint Ascending {get;}
	CollectionOrderedConstraint Descending {get;}
	CollectionOrderedConstraint Then {get;}
	CollectionOrderedConstraint By(string propertyName);
	CollectionOrderedConstraint Using<T>(IComparer<T> comparer);
}
class AnyOfConstraint : Constraint {}
abstract class TypeConstraint : Constraint {}
class AssignableFromConstraint : TypeConstraint {}
class AssignableToConstraint : TypeConstraint {}
class ExactTypeConstraint : TypeConstraint {}
class InstanceOfTypeConstraint : TypeConstraint {}
class EmptyConstraint : Constraint {}
class FalseConstraint : Constraint {}
class TrueConstraint : Constraint {}
class NullConstraint : Constraint {}
class NaNConstraint : Constraint {}
class SameAsConstraint : Constraint {}
class RangeConstraint : Constraint {}
class ThrowsNothingConstraint : Constraint {}
class FileOrDirectoryExistsConstraint : Constraint {}
