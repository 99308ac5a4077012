// assemblies: System.Collections.Immutable
using System.Collections.Generic;
using System.Collections.Immutable;
namespace System.Collections.Frozen;
static class FrozenDictionary {
	static FrozenDictionary<TKey, TValue> ToFrozenDictionary<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> source, IEqualityComparer<TKey> comparer = default);
	static FrozenDictionary<TKey, TSource> ToFrozenDictionary<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer = default);
	static FrozenDictionary<TKey, TElement> ToFrozenDictionary<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer = default);
}
abstract class FrozenDictionary<TKey, TValue> : IDictionary, IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue> {
	IEqualityComparer<TKey> Comparer {get;}
	int Count {get;}
	static FrozenDictionary<TKey, TValue> Empty {get;}
	ImmutableArray<TKey> Keys {get;}
	ImmutableArray<TValue> Values {get;}
	ref TValue this[TKey key] {get;}
	bool ContainsKey(TKey key);
	void CopyTo(KeyValuePair<TKey, TValue>[] destination, int destinationIndex);
	void CopyTo(Span<KeyValuePair<TKey, TValue>> destination);
	FrozenDictionary<TKey, TValue>.AlternateLookup<TAlternateKey> GetAlternateLookup<TAlternateKey>();
	FrozenDictionary<TKey, TValue>.Enumerator GetEnumerator();
	ref TValue GetValueRefOrNullRef(TKey key);
	bool TryGetAlternateLookup<TAlternateKey>(out FrozenDictionary<TKey, TValue>.AlternateLookup<TAlternateKey> lookup);
	bool TryGetValue(TKey key, out TValue value);
	struct AlternateLookup<TAlternateKey> {
		FrozenDictionary<TKey, TValue> Dictionary {get;}
		TValue this[TAlternateKey key] {get;}
		bool ContainsKey(TAlternateKey key);
		bool TryGetValue(TAlternateKey key, out TValue value);
	}
	struct Enumerator : IEnumerator<KeyValuePair<TKey, TValue>> {
		KeyValuePair<TKey, TValue> Current {get;}
		bool MoveNext();
	}
}
static class FrozenSet {
	static FrozenSet<T> Create<T>(params ReadOnlySpan<T> source);
	static FrozenSet<T> Create<T>(IEqualityComparer<T> equalityComparer, params ReadOnlySpan<T> source);
	static FrozenSet<T> ToFrozenSet<T>(this IEnumerable<T> source, IEqualityComparer<T> comparer = default);
}
abstract class FrozenSet<T> : ICollection, IReadOnlySet<T>, ISet<T> {
	IEqualityComparer<T> Comparer {get;}
	int Count {get;}
	static FrozenSet<T> Empty {get;}
	ImmutableArray<T> Items {get;}
	bool Contains(T item);
	void CopyTo(T[] destination, int destinationIndex);
	void CopyTo(Span<T> destination);
	FrozenSet<T>.AlternateLookup<TAlternate> GetAlternateLookup<TAlternate>();
	FrozenSet<T>.Enumerator GetEnumerator();
	bool IsProperSubsetOf(IEnumerable<T> other);
	bool IsProperSupersetOf(IEnumerable<T> other);
	bool IsSubsetOf(IEnumerable<T> other);
	bool IsSupersetOf(IEnumerable<T> other);
	bool Overlaps(IEnumerable<T> other);
	bool SetEquals(IEnumerable<T> other);
	bool TryGetAlternateLookup<TAlternate>(out FrozenSet<T>.AlternateLookup<TAlternate> lookup);
	bool TryGetValue(T equalValue, out T actualValue);
	struct AlternateLookup<TAlternate> {
		FrozenSet<T> Set {get;}
		bool Contains(TAlternate item);
		bool TryGetValue(TAlternate equalValue, out T actualValue);
	}
	struct Enumerator : IEnumerator<T> {
		T Current {get;}
		bool MoveNext();
	}
}
