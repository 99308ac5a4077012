// packages: FluentAssertions
using FluentAssertions.Equivalency;
using FluentAssertions.Primitives;
using System.Collections.Generic;
using System.Linq.Expressions;
using System;
namespace FluentAssertions.Collections;
class GenericCollectionAssertions<T> : GenericCollectionAssertions<IEnumerable<T>, T, GenericCollectionAssertions<T>> {}
class GenericCollectionAssertions<TCollection, T> : GenericCollectionAssertions<TCollection, T, GenericCollectionAssertions<TCollection, T>> where TCollection : IEnumerable<T> {}
class GenericCollectionAssertions<TCollection, T, TAssertions> : ReferenceTypeAssertions<TCollection, TAssertions> where TCollection : IEnumerable<T> where TAssertions : GenericCollectionAssertions<TCollection, T, TAssertions> {
	AndWhichConstraint<TAssertions, IEnumerable<TExpectation>> AllBeAssignableTo<TExpectation>(string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> AllBeEquivalentTo<TExpectation>(TExpectation expectation, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> AllBeEquivalentTo<TExpectation>(TExpectation expectation, Func<EquivalencyAssertionOptions<TExpectation>, EquivalencyAssertionOptions<TExpectation>> config, string because = default, params object[] becauseArgs);
	AndWhichConstraint<TAssertions, IEnumerable<TExpectation>> AllBeOfType<TExpectation>(string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> AllSatisfy(Action<T> expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeEmpty(string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeEquivalentTo<TExpectation>(IEnumerable<TExpectation> expectation, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeEquivalentTo<TExpectation>(IEnumerable<TExpectation> expectation, Func<EquivalencyAssertionOptions<TExpectation>, EquivalencyAssertionOptions<TExpectation>> config, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeInAscendingOrder<TSelector>(Expression<Func<T, TSelector>> propertyExpression, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeInAscendingOrder(string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeInDescendingOrder<TSelector>(Expression<Func<T, TSelector>> propertyExpression, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeInDescendingOrder(string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeNullOrEmpty(string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> BeSubsetOf(IEnumerable<T> expectedSuperset, string because = default, params object[] becauseArgs);
	AndWhichConstraint<TAssertions, T> Contain(T expected, string because = default, params object[] becauseArgs);
	AndWhichConstraint<TAssertions, T> Contain(Expression<Func<T, bool>> predicate, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> Contain(IEnumerable<T> expected, string because = default, params object[] becauseArgs);
	AndWhichConstraint<TAssertions, T> ContainEquivalentOf<TExpectation>(TExpectation expectation, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> ContainInOrder(params T[] expected);
	AndConstraint<TAssertions> ContainItemsAssignableTo<TExpectation>(string because = default, params object[] becauseArgs);
	AndWhichConstraint<TAssertions, T> ContainSingle(string because = default, params object[] becauseArgs);
	AndWhichConstraint<TAssertions, T> ContainSingle(Expression<Func<T, bool>> predicate, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> Equal(params T[] elements);
	AndConstraint<TAssertions> Equal(IEnumerable<T> expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> Equal<TExpectation>(IEnumerable<TExpectation> expectation, Func<T, TExpectation, bool> equalityComparison, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> HaveCount(int expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> HaveCount(Expression<Func<int, bool>> countPredicate, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> HaveCountGreaterOrEqualTo(int expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> HaveCountGreaterThan(int expected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> HaveCountLessThan(int expected, string because = default, params object[] becauseArgs);
	AndWhichConstraint<TAssertions, T> HaveElementAt(int index, T element, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> HaveSameCount<TExpectation>(IEnumerable<TExpectation> otherCollection, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> IntersectWith(IEnumerable<T> otherCollection, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> NotBeEmpty(string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> NotBeEquivalentTo<TExpectation>(IEnumerable<TExpectation> unexpected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> NotBeNullOrEmpty(string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> NotContain(T unexpected, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> NotContain(Expression<Func<T, bool>> predicate, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> NotContainNulls(string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> OnlyContain(Expression<Func<T, bool>> predicate, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> OnlyHaveUniqueItems(string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> OnlyHaveUniqueItems<TKey>(Expression<Func<T, TKey>> predicate, string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> Satisfy(params Expression<Func<T, bool>>[] predicates);
	AndConstraint<TAssertions> SatisfyRespectively(params Action<T>[] elementInspectors);
	AndConstraint<TAssertions> StartWith(T element, string because = default, params object[] becauseArgs);
}
class StringCollectionAssertions : GenericCollectionAssertions<IEnumerable<string>, string, StringCollectionAssertions> {
	AndConstraint<StringCollectionAssertions> BeEquivalentTo(params string[] expectation);
	AndWhichConstraint<StringCollectionAssertions, string> ContainMatch(string wildcardPattern, string because = default, params object[] becauseArgs);
	AndConstraint<StringCollectionAssertions> Equal(params string[] expected);
}
class GenericDictionaryAssertions<TCollection, TKey, TValue> : GenericCollectionAssertions<TCollection, KeyValuePair<TKey, TValue>, GenericDictionaryAssertions<TCollection, TKey, TValue>> where TCollection : IEnumerable<KeyValuePair<TKey, TValue>> {
	AndConstraint<GenericDictionaryAssertions<TCollection, TKey, TValue>> Contain(TKey key, TValue value, string because = default, params object[] becauseArgs);
	AndWhichConstraint<GenericDictionaryAssertions<TCollection, TKey, TValue>, TValue> ContainKey(TKey expected, string because = default, params object[] becauseArgs);
	AndConstraint<GenericDictionaryAssertions<TCollection, TKey, TValue>> ContainKeys(params TKey[] expected);
	AndWhichConstraint<GenericDictionaryAssertions<TCollection, TKey, TValue>, TValue> ContainValue(TValue expected, string because = default, params object[] becauseArgs);
	AndConstraint<GenericDictionaryAssertions<TCollection, TKey, TValue>> NotContainKey(TKey unexpected, string because = default, params object[] becauseArgs);
}
