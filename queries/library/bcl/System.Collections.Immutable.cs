// assemblies: System.Collections.Immutable
using System.Collections.Generic;
namespace System.Collections.Immutable;
interface IImmutableDictionary<TKey, TValue> : IReadOnlyDictionary<TKey, TValue> {
	IImmutableDictionary<TKey, TValue> Add(TKey key, TValue value);
	IImmutableDictionary<TKey, TValue> AddRange(IEnumerable<KeyValuePair<TKey, TValue>> pairs);
	IImmutableDictionary<TKey, TValue> Clear();
	bool Contains(KeyValuePair<TKey, TValue> pair);
	IImmutableDictionary<TKey, TValue> Remove(TKey key);
	IImmutableDictionary<TKey, TValue> RemoveRange(IEnumerable<TKey> keys);
	IImmutableDictionary<TKey, TValue> SetItem(TKey key, TValue value);
	IImmutableDictionary<TKey, TValue> SetItems(IEnumerable<KeyValuePair<TKey, TValue>> items);
	bool TryGetKey(TKey equalKey, out TKey actualKey);
}
interface IImmutableList<T> : IReadOnlyList<T> {
	IImmutableList<T> Add(T value);
	IImmutableList<T> AddRange(IEnumerable<T> items);
	IImmutableList<T> Clear();
	int IndexOf(T item, int index, int count, IEqualityComparer<T> equalityComparer);
	IImmutableList<T> Insert(int index, T element);
	IImmutableList<T> InsertRange(int index, IEnumerable<T> items);
	int LastIndexOf(T item, int index, int count, IEqualityComparer<T> equalityComparer);
	IImmutableList<T> Remove(T value, IEqualityComparer<T> equalityComparer);
	IImmutableList<T> RemoveAll(Predicate<T> match);
	IImmutableList<T> RemoveAt(int index);
	IImmutableList<T> RemoveRange(IEnumerable<T> items, IEqualityComparer<T> equalityComparer);
	IImmutableList<T> RemoveRange(int index, int count);
	IImmutableList<T> Replace(T oldValue, T newValue, IEqualityComparer<T> equalityComparer);
	IImmutableList<T> SetItem(int index, T value);
}
interface IImmutableQueue<T> : IEnumerable<T> {
	bool IsEmpty {get;}
	IImmutableQueue<T> Clear();
	IImmutableQueue<T> Dequeue();
	IImmutableQueue<T> Enqueue(T value);
	T Peek();
}
interface IImmutableSet<T> : IReadOnlyCollection<T> {
	IImmutableSet<T> Add(T value);
	IImmutableSet<T> Clear();
	bool Contains(T value);
	IImmutableSet<T> Except(IEnumerable<T> other);
	IImmutableSet<T> Intersect(IEnumerable<T> other);
	bool IsProperSubsetOf(IEnumerable<T> other);
	bool IsProperSupersetOf(IEnumerable<T> other);
	bool IsSubsetOf(IEnumerable<T> other);
	bool IsSupersetOf(IEnumerable<T> other);
	bool Overlaps(IEnumerable<T> other);
	IImmutableSet<T> Remove(T value);
	bool SetEquals(IEnumerable<T> other);
	IImmutableSet<T> SymmetricExcept(IEnumerable<T> other);
	bool TryGetValue(T equalValue, out T actualValue);
	IImmutableSet<T> Union(IEnumerable<T> other);
}
interface IImmutableStack<T> : IEnumerable<T> {
	bool IsEmpty {get;}
	IImmutableStack<T> Clear();
	T Peek();
	IImmutableStack<T> Pop();
	IImmutableStack<T> Push(T value);
}
static class ImmutableArray {
	static int BinarySearch<T>(this ImmutableArray<T> array, T value, IComparer<T> comparer = default);
	static int BinarySearch<T>(this ImmutableArray<T> array, int index, int length, T value, IComparer<T> comparer = default);
	static ImmutableArray<T> Create<T>();
	static ImmutableArray<T> Create<T>(T item);
	static ImmutableArray<T> Create<T>(T item1, T item2, T item3 = default, T item4 = default);
	static ImmutableArray<T> Create<T>(Span<T> items);
	static ImmutableArray<T> Create<T>(params T[] items);
	static ImmutableArray<T> Create<T>(T[] items, int start, int length);
	static ImmutableArray<T> Create<T>(ImmutableArray<T> items, int start, int length);
	static ImmutableArray<T>.Builder CreateBuilder<T>();
	static ImmutableArray<T>.Builder CreateBuilder<T>(int initialCapacity);
	static ImmutableArray<T> CreateRange<T>(IEnumerable<T> items);
	static ImmutableArray<TResult> CreateRange<TSource, TResult>(ImmutableArray<TSource> items, Func<TSource, TResult> selector);
	static ImmutableArray<TResult> CreateRange<TSource, TResult>(ImmutableArray<TSource> items, int start, int length, Func<TSource, TResult> selector);
	static ImmutableArray<TResult> CreateRange<TSource, TArg, TResult>(ImmutableArray<TSource> items, Func<TSource, TArg, TResult> selector, TArg arg);
	static ImmutableArray<TResult> CreateRange<TSource, TArg, TResult>(ImmutableArray<TSource> items, int start, int length, Func<TSource, TArg, TResult> selector, TArg arg);
	static ImmutableArray<T> ToImmutableArray<T>(this ReadOnlySpan<T> items);
	static ImmutableArray<T> ToImmutableArray<T>(this Span<T> items);
	static ImmutableArray<TSource> ToImmutableArray<TSource>(this IEnumerable<TSource> items);
	static ImmutableArray<TSource> ToImmutableArray<TSource>(this ImmutableArray<TSource>.Builder builder);
}
struct ImmutableArray<T> : IEquatable<ImmutableArray<T>>, IImmutableList<T>, IList, IList<T>, IStructuralComparable, IStructuralEquatable {
	static ImmutableArray<T> Empty;
	bool IsDefault {get;}
	bool IsDefaultOrEmpty {get;}
	bool IsEmpty {get;}
	int Length {get;}
	T this[int index] {get;}
	ImmutableArray<T> Add(T item);
	ImmutableArray<T> AddRange(IEnumerable<T> items);
	ImmutableArray<T> AddRange(T[] items, int length);
	ImmutableArray<T> AddRange<TDerived>(TDerived[] items) where TDerived : T;
	ImmutableArray<T> AddRange(ImmutableArray<T> items, int length);
	ImmutableArray<T> AddRange<TDerived>(ImmutableArray<TDerived> items) where TDerived : T;
	ImmutableArray<T> AddRange(ImmutableArray<T> items);
	ImmutableArray<T> AddRange(params T[] items);
	ImmutableArray<TOther> As<TOther>() where TOther : class;
	ReadOnlyMemory<T> AsMemory();
	ReadOnlySpan<T> AsSpan();
	ReadOnlySpan<T> AsSpan(int start, int length);
	ReadOnlySpan<T> AsSpan(Range range);
	ImmutableArray<TOther> CastArray<TOther>() where TOther : class;
	static ImmutableArray<T> CastUp<TDerived>(ImmutableArray<TDerived> items) where TDerived : class, T;
	ImmutableArray<T> Clear();
	bool Contains(T item);
	bool Contains(T item, IEqualityComparer<T> equalityComparer);
	void CopyTo(T[] destination);
	void CopyTo(T[] destination, int destinationIndex);
	void CopyTo(int sourceIndex, T[] destination, int destinationIndex, int length);
	ImmutableArray<T>.Enumerator GetEnumerator();
	int IndexOf(T item);
	int IndexOf(T item, int startIndex, IEqualityComparer<T> equalityComparer);
	int IndexOf(T item, int startIndex, int count = default, IEqualityComparer<T> equalityComparer = default);
	ImmutableArray<T> Insert(int index, T item);
	ImmutableArray<T> InsertRange(int index, IEnumerable<T> items);
	ImmutableArray<T> InsertRange(int index, ImmutableArray<T> items);
	ImmutableArray<T> InsertRange(int index, T[] items);
	ImmutableArray<T> InsertRange(int index, params ReadOnlySpan<T> items);
	ref T ItemRef(int index);
	int LastIndexOf(T item);
	int LastIndexOf(T item, int startIndex, int count = default, IEqualityComparer<T> equalityComparer = default);
	IEnumerable<TResult> OfType<TResult>();
	ImmutableArray<T> Remove(T item);
	ImmutableArray<T> Remove(T item, IEqualityComparer<T> equalityComparer);
	ImmutableArray<T> RemoveAll(Predicate<T> match);
	ImmutableArray<T> RemoveAt(int index);
	ImmutableArray<T> RemoveRange(int index, int length);
	ImmutableArray<T> RemoveRange(IEnumerable<T> items);
	ImmutableArray<T> RemoveRange(IEnumerable<T> items, IEqualityComparer<T> equalityComparer);
	ImmutableArray<T> RemoveRange(ImmutableArray<T> items);
	ImmutableArray<T> RemoveRange(ImmutableArray<T> items, IEqualityComparer<T> equalityComparer);
	ImmutableArray<T> RemoveRange(T[] items, IEqualityComparer<T> equalityComparer = default);
	ImmutableArray<T> Replace(T oldValue, T newValue, IEqualityComparer<T> equalityComparer = default);
	ImmutableArray<T> SetItem(int index, T item);
	ImmutableArray<T> Slice(int start, int length);
	ImmutableArray<T> Sort();
	ImmutableArray<T> Sort(Comparison<T> comparison);
	ImmutableArray<T> Sort(IComparer<T> comparer);
	ImmutableArray<T> Sort(int index, int count, IComparer<T> comparer);
	ImmutableArray<T>.Builder ToBuilder();
	class Builder : IList<T>, IReadOnlyList<T> {
		int Capacity {get;set;}
		int Count {get;set;}
		T this[int index] {get;set;}
		void Add(T item);
		void AddRange(IEnumerable<T> items);
		void AddRange(params T[] items);
		void AddRange<TDerived>(TDerived[] items) where TDerived : T;
		void AddRange(T[] items, int length);
		void AddRange(ImmutableArray<T> items);
		void AddRange(ImmutableArray<T> items, int length);
		void AddRange<TDerived>(params ReadOnlySpan<TDerived> items) where TDerived : T;
		void AddRange<TDerived>(ImmutableArray<TDerived> items) where TDerived : T;
		void AddRange(ImmutableArray<T>.Builder items);
		void AddRange<TDerived>(ImmutableArray<TDerived>.Builder items) where TDerived : T;
		void Clear();
		bool Contains(T item);
		void CopyTo(T[] array, int index);
		void CopyTo(T[] destination);
		void CopyTo(int sourceIndex, T[] destination, int destinationIndex, int length);
		ImmutableArray<T> DrainToImmutable();
		IEnumerator<T> GetEnumerator();
		int IndexOf(T item);
		int IndexOf(T item, int startIndex, int count = default, IEqualityComparer<T> equalityComparer = default);
		int IndexOf(T item, int startIndex, IEqualityComparer<T> equalityComparer);
		void Insert(int index, T item);
		void InsertRange(int index, IEnumerable<T> items);
		void InsertRange(int index, ImmutableArray<T> items);
		ref T ItemRef(int index);
		int LastIndexOf(T item);
		int LastIndexOf(T item, int startIndex, int count = default, IEqualityComparer<T> equalityComparer = default);
		ImmutableArray<T> MoveToImmutable();
		bool Remove(T element);
		bool Remove(T element, IEqualityComparer<T> equalityComparer);
		void RemoveAll(Predicate<T> match);
		void RemoveAt(int index);
		void RemoveRange(int index, int length);
		void RemoveRange(IEnumerable<T> items);
		void RemoveRange(IEnumerable<T> items, IEqualityComparer<T> equalityComparer);
		void Replace(T oldValue, T newValue, IEqualityComparer<T> equalityComparer = default);
		void Reverse();
		void Sort();
		void Sort(Comparison<T> comparison);
		void Sort(IComparer<T> comparer);
		void Sort(int index, int count, IComparer<T> comparer);
		T[] ToArray();
		ImmutableArray<T> ToImmutable();
	}
	struct Enumerator {
		T Current {get;}
		bool MoveNext();
	}
}
static class ImmutableDictionary {
	static bool Contains<TKey, TValue>(this IImmutableDictionary<TKey, TValue> map, TKey key, TValue value);
	static ImmutableDictionary<TKey, TValue> Create<TKey, TValue>();
	static ImmutableDictionary<TKey, TValue> Create<TKey, TValue>(IEqualityComparer<TKey> keyComparer);
	static ImmutableDictionary<TKey, TValue> Create<TKey, TValue>(IEqualityComparer<TKey> keyComparer, IEqualityComparer<TValue> valueComparer);
	static ImmutableDictionary<TKey, TValue>.Builder CreateBuilder<TKey, TValue>();
	static ImmutableDictionary<TKey, TValue>.Builder CreateBuilder<TKey, TValue>(IEqualityComparer<TKey> keyComparer);
	static ImmutableDictionary<TKey, TValue>.Builder CreateBuilder<TKey, TValue>(IEqualityComparer<TKey> keyComparer, IEqualityComparer<TValue> valueComparer);
	static ImmutableDictionary<TKey, TValue> CreateRange<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> items);
	static ImmutableDictionary<TKey, TValue> CreateRange<TKey, TValue>(IEqualityComparer<TKey> keyComparer, IEnumerable<KeyValuePair<TKey, TValue>> items);
	static ImmutableDictionary<TKey, TValue> CreateRange<TKey, TValue>(IEqualityComparer<TKey> keyComparer, IEqualityComparer<TValue> valueComparer, IEnumerable<KeyValuePair<TKey, TValue>> items);
	static TValue GetValueOrDefault<TKey, TValue>(this IImmutableDictionary<TKey, TValue> dictionary, TKey key, TValue defaultValue = default);
	static ImmutableDictionary<TKey, TValue> ToImmutableDictionary<TSource, TKey, TValue>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TValue> elementSelector, IEqualityComparer<TKey> keyComparer = default, IEqualityComparer<TValue> valueComparer = default);
	static ImmutableDictionary<TKey, TValue> ToImmutableDictionary<TKey, TValue>(this ImmutableDictionary<TKey, TValue>.Builder builder);
	static ImmutableDictionary<TKey, TSource> ToImmutableDictionary<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> keyComparer = default);
	static ImmutableDictionary<TKey, TValue> ToImmutableDictionary<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> source, IEqualityComparer<TKey> keyComparer = default, IEqualityComparer<TValue> valueComparer = default);
}
class ImmutableDictionary<TKey, TValue> : IDictionary, IDictionary<TKey, TValue>, IImmutableDictionary<TKey, TValue> {
	static ImmutableDictionary<TKey, TValue> Empty;
	int Count {get;}
	bool IsEmpty {get;}
	IEqualityComparer<TKey> KeyComparer {get;}
	IEnumerable<TKey> Keys {get;}
	IEqualityComparer<TValue> ValueComparer {get;}
	IEnumerable<TValue> Values {get;}
	TValue this[TKey key] {get;}
	ImmutableDictionary<TKey, TValue> Add(TKey key, TValue value);
	ImmutableDictionary<TKey, TValue> AddRange(IEnumerable<KeyValuePair<TKey, TValue>> pairs);
	ImmutableDictionary<TKey, TValue> Clear();
	bool Contains(KeyValuePair<TKey, TValue> pair);
	bool ContainsKey(TKey key);
	bool ContainsValue(TValue value);
	ImmutableDictionary<TKey, TValue>.Enumerator GetEnumerator();
	ImmutableDictionary<TKey, TValue> Remove(TKey key);
	ImmutableDictionary<TKey, TValue> RemoveRange(IEnumerable<TKey> keys);
	ImmutableDictionary<TKey, TValue> SetItem(TKey key, TValue value);
	ImmutableDictionary<TKey, TValue> SetItems(IEnumerable<KeyValuePair<TKey, TValue>> items);
	ImmutableDictionary<TKey, TValue>.Builder ToBuilder();
	bool TryGetKey(TKey equalKey, out TKey actualKey);
	bool TryGetValue(TKey key, out TValue value);
	ImmutableDictionary<TKey, TValue> WithComparers(IEqualityComparer<TKey> keyComparer, IEqualityComparer<TValue> valueComparer);
	ImmutableDictionary<TKey, TValue> WithComparers(IEqualityComparer<TKey> keyComparer);
	class Builder : IDictionary, IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue> {
		int Count {get;}
		IEqualityComparer<TKey> KeyComparer {get;set;}
		IEnumerable<TKey> Keys {get;}
		IEqualityComparer<TValue> ValueComparer {get;set;}
		IEnumerable<TValue> Values {get;}
		TValue this[TKey key] {get;set;}
		void Add(TKey key, TValue value);
		void Add(KeyValuePair<TKey, TValue> item);
		void AddRange(IEnumerable<KeyValuePair<TKey, TValue>> items);
		void Clear();
		bool Contains(KeyValuePair<TKey, TValue> item);
		bool ContainsKey(TKey key);
		bool ContainsValue(TValue value);
		ImmutableDictionary<TKey, TValue>.Enumerator GetEnumerator();
		TValue GetValueOrDefault(TKey key);
		TValue GetValueOrDefault(TKey key, TValue defaultValue);
		bool Remove(TKey key);
		bool Remove(KeyValuePair<TKey, TValue> item);
		void RemoveRange(IEnumerable<TKey> keys);
		ImmutableDictionary<TKey, TValue> ToImmutable();
		bool TryGetKey(TKey equalKey, out TKey actualKey);
		bool TryGetValue(TKey key, out TValue value);
	}
	struct Enumerator : IEnumerator<KeyValuePair<TKey, TValue>> {
		KeyValuePair<TKey, TValue> Current {get;}
		void Dispose();
		bool MoveNext();
		void Reset();
	}
}
static class ImmutableHashSet {
	static ImmutableHashSet<T> Create<T>();
	static ImmutableHashSet<T> Create<T>(IEqualityComparer<T> equalityComparer);
	static ImmutableHashSet<T> Create<T>(T item);
	static ImmutableHashSet<T> Create<T>(IEqualityComparer<T> equalityComparer, T item);
	static ImmutableHashSet<T> Create<T>(params T[] items);
	static ImmutableHashSet<T> Create<T>(IEqualityComparer<T> equalityComparer, params T[] items);
	static ImmutableHashSet<T>.Builder CreateBuilder<T>();
	static ImmutableHashSet<T>.Builder CreateBuilder<T>(IEqualityComparer<T> equalityComparer);
	static ImmutableHashSet<T> CreateRange<T>(IEnumerable<T> items);
	static ImmutableHashSet<T> CreateRange<T>(IEqualityComparer<T> equalityComparer, IEnumerable<T> items);
	static ImmutableHashSet<TSource> ToImmutableHashSet<TSource>(this IEnumerable<TSource> source, IEqualityComparer<TSource> equalityComparer = default);
	static ImmutableHashSet<TSource> ToImmutableHashSet<TSource>(this ImmutableHashSet<TSource>.Builder builder);
}
class ImmutableHashSet<T> : ICollection, IImmutableSet<T>, IReadOnlySet<T>, ISet<T> {
	static ImmutableHashSet<T> Empty;
	int Count {get;}
	bool IsEmpty {get;}
	IEqualityComparer<T> KeyComparer {get;}
	ImmutableHashSet<T> Add(T item);
	ImmutableHashSet<T> Clear();
	bool Contains(T item);
	ImmutableHashSet<T> Except(IEnumerable<T> other);
	ImmutableHashSet<T>.Enumerator GetEnumerator();
	ImmutableHashSet<T> Intersect(IEnumerable<T> other);
	bool IsProperSubsetOf(IEnumerable<T> other);
	bool IsProperSupersetOf(IEnumerable<T> other);
	bool IsSubsetOf(IEnumerable<T> other);
	bool IsSupersetOf(IEnumerable<T> other);
	bool Overlaps(IEnumerable<T> other);
	ImmutableHashSet<T> Remove(T item);
	bool SetEquals(IEnumerable<T> other);
	ImmutableHashSet<T> SymmetricExcept(IEnumerable<T> other);
	ImmutableHashSet<T>.Builder ToBuilder();
	bool TryGetValue(T equalValue, out T actualValue);
	ImmutableHashSet<T> Union(IEnumerable<T> other);
	ImmutableHashSet<T> WithComparer(IEqualityComparer<T> equalityComparer);
	class Builder : IReadOnlyCollection<T>, ISet<T> {
		int Count {get;}
		IEqualityComparer<T> KeyComparer {get;set;}
		bool Add(T item);
		void Clear();
		bool Contains(T item);
		void ExceptWith(IEnumerable<T> other);
		ImmutableHashSet<T>.Enumerator GetEnumerator();
		void IntersectWith(IEnumerable<T> other);
		bool IsProperSubsetOf(IEnumerable<T> other);
		bool IsProperSupersetOf(IEnumerable<T> other);
		bool IsSubsetOf(IEnumerable<T> other);
		bool IsSupersetOf(IEnumerable<T> other);
		bool Overlaps(IEnumerable<T> other);
		bool Remove(T item);
		bool SetEquals(IEnumerable<T> other);
		void SymmetricExceptWith(IEnumerable<T> other);
		ImmutableHashSet<T> ToImmutable();
		bool TryGetValue(T equalValue, out T actualValue);
		void UnionWith(IEnumerable<T> other);
	}
	struct Enumerator : IEnumerator<T> {
		T Current {get;}
		void Dispose();
		bool MoveNext();
		void Reset();
	}
}
static class ImmutableInterlocked {}
static class ImmutableList {
	static ImmutableList<T> Create<T>();
	static ImmutableList<T> Create<T>(T item);
	static ImmutableList<T> Create<T>(params T[] items);
	static ImmutableList<T>.Builder CreateBuilder<T>();
	static ImmutableList<T> CreateRange<T>(IEnumerable<T> items);
	static int IndexOf<T>(this IImmutableList<T> list, T item, IEqualityComparer<T> equalityComparer);
	static int IndexOf<T>(this IImmutableList<T> list, T item, int startIndex = default, int count = default);
	static int LastIndexOf<T>(this IImmutableList<T> list, T item, IEqualityComparer<T> equalityComparer);
	static int LastIndexOf<T>(this IImmutableList<T> list, T item, int startIndex = default, int count = default);
	static IImmutableList<T> Remove<T>(this IImmutableList<T> list, T value);
	static IImmutableList<T> RemoveRange<T>(this IImmutableList<T> list, IEnumerable<T> items);
	static IImmutableList<T> Replace<T>(this IImmutableList<T> list, T oldValue, T newValue);
	static ImmutableList<TSource> ToImmutableList<TSource>(this IEnumerable<TSource> source);
	static ImmutableList<TSource> ToImmutableList<TSource>(this ImmutableList<TSource>.Builder builder);
}
class ImmutableList<T> : IImmutableList<T>, IList, IList<T> {
	static ImmutableList<T> Empty;
	int Count {get;}
	bool IsEmpty {get;}
	T this[int index] {get;}
	ImmutableList<T> Add(T value);
	ImmutableList<T> AddRange(IEnumerable<T> items);
	int BinarySearch(T item);
	int BinarySearch(T item, IComparer<T> comparer);
	int BinarySearch(int index, int count, T item, IComparer<T> comparer);
	ImmutableList<T> Clear();
	bool Contains(T value);
	ImmutableList<TOutput> ConvertAll<TOutput>(Func<T, TOutput> converter);
	void CopyTo(T[] array);
	void CopyTo(T[] array, int arrayIndex);
	void CopyTo(int index, T[] array, int arrayIndex, int count);
	bool Exists(Predicate<T> match);
	T Find(Predicate<T> match);
	ImmutableList<T> FindAll(Predicate<T> match);
	int FindIndex(Predicate<T> match);
	int FindIndex(int startIndex, Predicate<T> match);
	int FindIndex(int startIndex, int count, Predicate<T> match);
	T FindLast(Predicate<T> match);
	int FindLastIndex(Predicate<T> match);
	int FindLastIndex(int startIndex, Predicate<T> match);
	int FindLastIndex(int startIndex, int count, Predicate<T> match);
	void ForEach(Action<T> action);
	ImmutableList<T>.Enumerator GetEnumerator();
	ImmutableList<T> GetRange(int index, int count);
	int IndexOf(T item, int index, int count, IEqualityComparer<T> equalityComparer);
	int IndexOf(T value);
	ImmutableList<T> Insert(int index, T item);
	ImmutableList<T> InsertRange(int index, IEnumerable<T> items);
	ref T ItemRef(int index);
	int LastIndexOf(T item, int index, int count, IEqualityComparer<T> equalityComparer);
	ImmutableList<T> Remove(T value);
	ImmutableList<T> Remove(T value, IEqualityComparer<T> equalityComparer);
	ImmutableList<T> RemoveAll(Predicate<T> match);
	ImmutableList<T> RemoveAt(int index);
	ImmutableList<T> RemoveRange(int index, int count);
	ImmutableList<T> RemoveRange(IEnumerable<T> items);
	ImmutableList<T> RemoveRange(IEnumerable<T> items, IEqualityComparer<T> equalityComparer);
	ImmutableList<T> Replace(T oldValue, T newValue, IEqualityComparer<T> equalityComparer = default);
	ImmutableList<T> Reverse();
	ImmutableList<T> Reverse(int index, int count);
	ImmutableList<T> SetItem(int index, T value);
	ImmutableList<T> Sort();
	ImmutableList<T> Sort(Comparison<T> comparison);
	ImmutableList<T> Sort(IComparer<T> comparer);
	ImmutableList<T> Sort(int index, int count, IComparer<T> comparer);
	ImmutableList<T>.Builder ToBuilder();
	bool TrueForAll(Predicate<T> match);
	class Builder : IList, IList<T>, IReadOnlyList<T> {
		int Count {get;}
		T this[int index] {get;set;}
		void Add(T item);
		void AddRange(IEnumerable<T> items);
		int BinarySearch(T item);
		int BinarySearch(T item, IComparer<T> comparer);
		int BinarySearch(int index, int count, T item, IComparer<T> comparer);
		void Clear();
		bool Contains(T item);
		ImmutableList<TOutput> ConvertAll<TOutput>(Func<T, TOutput> converter);
		void CopyTo(T[] array);
		void CopyTo(T[] array, int arrayIndex);
		void CopyTo(int index, T[] array, int arrayIndex, int count);
		bool Exists(Predicate<T> match);
		T Find(Predicate<T> match);
		ImmutableList<T> FindAll(Predicate<T> match);
		int FindIndex(Predicate<T> match);
		int FindIndex(int startIndex, Predicate<T> match);
		int FindIndex(int startIndex, int count, Predicate<T> match);
		T FindLast(Predicate<T> match);
		int FindLastIndex(Predicate<T> match);
		int FindLastIndex(int startIndex, Predicate<T> match);
		int FindLastIndex(int startIndex, int count, Predicate<T> match);
		void ForEach(Action<T> action);
		ImmutableList<T>.Enumerator GetEnumerator();
		ImmutableList<T> GetRange(int index, int count);
		int IndexOf(T item);
		int IndexOf(T item, int index, int count = default, IEqualityComparer<T> equalityComparer = default);
		void Insert(int index, T item);
		void InsertRange(int index, IEnumerable<T> items);
		ref T ItemRef(int index);
		int LastIndexOf(T item);
		int LastIndexOf(T item, int startIndex, int count = default, IEqualityComparer<T> equalityComparer = default);
		bool Remove(T item);
		bool Remove(T item, IEqualityComparer<T> equalityComparer);
		int RemoveAll(Predicate<T> match);
		void RemoveAt(int index);
		void RemoveRange(int index, int count);
		void RemoveRange(IEnumerable<T> items, IEqualityComparer<T> equalityComparer);
		void RemoveRange(IEnumerable<T> items);
		void Replace(T oldValue, T newValue, IEqualityComparer<T> equalityComparer = default);
		void Reverse();
		void Reverse(int index, int count);
		void Sort();
		void Sort(Comparison<T> comparison);
		void Sort(IComparer<T> comparer);
		void Sort(int index, int count, IComparer<T> comparer);
		ImmutableList<T> ToImmutable();
		bool TrueForAll(Predicate<T> match);
	}
	struct Enumerator : IEnumerator<T> {
		T Current {get;}
		void Dispose();
		bool MoveNext();
		void Reset();
	}
}
static class ImmutableQueue {
	static ImmutableQueue<T> Create<T>();
	static ImmutableQueue<T> Create<T>(T item);
	static ImmutableQueue<T> Create<T>(params T[] items);
	static ImmutableQueue<T> CreateRange<T>(IEnumerable<T> items);
	static IImmutableQueue<T> Dequeue<T>(this IImmutableQueue<T> queue, out T value);
}
class ImmutableQueue<T> : IImmutableQueue<T> {
	static ImmutableQueue<T> Empty {get;}
	bool IsEmpty {get;}
	ImmutableQueue<T> Clear();
	ImmutableQueue<T> Dequeue();
	ImmutableQueue<T> Dequeue(out T value);
	ImmutableQueue<T> Enqueue(T value);
	ImmutableQueue<T>.Enumerator GetEnumerator();
	T Peek();
	ref T PeekRef();
	struct Enumerator {
		T Current {get;}
		bool MoveNext();
	}
}
static class ImmutableSortedDictionary {
	static ImmutableSortedDictionary<TKey, TValue> Create<TKey, TValue>();
	static ImmutableSortedDictionary<TKey, TValue> Create<TKey, TValue>(IComparer<TKey> keyComparer);
	static ImmutableSortedDictionary<TKey, TValue> Create<TKey, TValue>(IComparer<TKey> keyComparer, IEqualityComparer<TValue> valueComparer);
	static ImmutableSortedDictionary<TKey, TValue>.Builder CreateBuilder<TKey, TValue>();
	static ImmutableSortedDictionary<TKey, TValue>.Builder CreateBuilder<TKey, TValue>(IComparer<TKey> keyComparer);
	static ImmutableSortedDictionary<TKey, TValue>.Builder CreateBuilder<TKey, TValue>(IComparer<TKey> keyComparer, IEqualityComparer<TValue> valueComparer);
	static ImmutableSortedDictionary<TKey, TValue> CreateRange<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> items);
	static ImmutableSortedDictionary<TKey, TValue> CreateRange<TKey, TValue>(IComparer<TKey> keyComparer, IEnumerable<KeyValuePair<TKey, TValue>> items);
	static ImmutableSortedDictionary<TKey, TValue> CreateRange<TKey, TValue>(IComparer<TKey> keyComparer, IEqualityComparer<TValue> valueComparer, IEnumerable<KeyValuePair<TKey, TValue>> items);
	static ImmutableSortedDictionary<TKey, TValue> ToImmutableSortedDictionary<TSource, TKey, TValue>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TValue> elementSelector, IComparer<TKey> keyComparer = default, IEqualityComparer<TValue> valueComparer = default);
	static ImmutableSortedDictionary<TKey, TValue> ToImmutableSortedDictionary<TKey, TValue>(this ImmutableSortedDictionary<TKey, TValue>.Builder builder);
	static ImmutableSortedDictionary<TKey, TValue> ToImmutableSortedDictionary<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> source, IComparer<TKey> keyComparer = default, IEqualityComparer<TValue> valueComparer = default);
}
class ImmutableSortedDictionary<TKey, TValue> : IDictionary, IDictionary<TKey, TValue>, IImmutableDictionary<TKey, TValue> {
	static ImmutableSortedDictionary<TKey, TValue> Empty;
	int Count {get;}
	bool IsEmpty {get;}
	IComparer<TKey> KeyComparer {get;}
	IEnumerable<TKey> Keys {get;}
	IEqualityComparer<TValue> ValueComparer {get;}
	IEnumerable<TValue> Values {get;}
	TValue this[TKey key] {get;}
	ImmutableSortedDictionary<TKey, TValue> Add(TKey key, TValue value);
	ImmutableSortedDictionary<TKey, TValue> AddRange(IEnumerable<KeyValuePair<TKey, TValue>> items);
	ImmutableSortedDictionary<TKey, TValue> Clear();
	bool Contains(KeyValuePair<TKey, TValue> pair);
	bool ContainsKey(TKey key);
	bool ContainsValue(TValue value);
	ImmutableSortedDictionary<TKey, TValue>.Enumerator GetEnumerator();
	ImmutableSortedDictionary<TKey, TValue> Remove(TKey value);
	ImmutableSortedDictionary<TKey, TValue> RemoveRange(IEnumerable<TKey> keys);
	ImmutableSortedDictionary<TKey, TValue> SetItem(TKey key, TValue value);
	ImmutableSortedDictionary<TKey, TValue> SetItems(IEnumerable<KeyValuePair<TKey, TValue>> items);
	ImmutableSortedDictionary<TKey, TValue>.Builder ToBuilder();
	bool TryGetKey(TKey equalKey, out TKey actualKey);
	bool TryGetValue(TKey key, out TValue value);
	ref TValue ValueRef(TKey key);
	ImmutableSortedDictionary<TKey, TValue> WithComparers(IComparer<TKey> keyComparer, IEqualityComparer<TValue> valueComparer);
	ImmutableSortedDictionary<TKey, TValue> WithComparers(IComparer<TKey> keyComparer);
	class Builder : IDictionary, IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue> {
		int Count {get;}
		IComparer<TKey> KeyComparer {get;set;}
		IEnumerable<TKey> Keys {get;}
		IEqualityComparer<TValue> ValueComparer {get;set;}
		IEnumerable<TValue> Values {get;}
		TValue this[TKey key] {get;set;}
		void Add(TKey key, TValue value);
		void Add(KeyValuePair<TKey, TValue> item);
		void AddRange(IEnumerable<KeyValuePair<TKey, TValue>> items);
		void Clear();
		bool Contains(KeyValuePair<TKey, TValue> item);
		bool ContainsKey(TKey key);
		bool ContainsValue(TValue value);
		ImmutableSortedDictionary<TKey, TValue>.Enumerator GetEnumerator();
		TValue GetValueOrDefault(TKey key);
		TValue GetValueOrDefault(TKey key, TValue defaultValue);
		bool Remove(TKey key);
		bool Remove(KeyValuePair<TKey, TValue> item);
		void RemoveRange(IEnumerable<TKey> keys);
		ImmutableSortedDictionary<TKey, TValue> ToImmutable();
		bool TryGetKey(TKey equalKey, out TKey actualKey);
		bool TryGetValue(TKey key, out TValue value);
		ref TValue ValueRef(TKey key);
	}
	struct Enumerator : IEnumerator<KeyValuePair<TKey, TValue>> {
		KeyValuePair<TKey, TValue> Current {get;}
		void Dispose();
		bool MoveNext();
		void Reset();
	}
}
static class ImmutableSortedSet {
	static ImmutableSortedSet<T> Create<T>();
	static ImmutableSortedSet<T> Create<T>(IComparer<T> comparer);
	static ImmutableSortedSet<T> Create<T>(T item);
	static ImmutableSortedSet<T> Create<T>(IComparer<T> comparer, T item);
	static ImmutableSortedSet<T> Create<T>(params T[] items);
	static ImmutableSortedSet<T> Create<T>(IComparer<T> comparer, params T[] items);
	static ImmutableSortedSet<T>.Builder CreateBuilder<T>();
	static ImmutableSortedSet<T>.Builder CreateBuilder<T>(IComparer<T> comparer);
	static ImmutableSortedSet<T> CreateRange<T>(IEnumerable<T> items);
	static ImmutableSortedSet<T> CreateRange<T>(IComparer<T> comparer, IEnumerable<T> items);
	static ImmutableSortedSet<TSource> ToImmutableSortedSet<TSource>(this IEnumerable<TSource> source, IComparer<TSource> comparer = default);
	static ImmutableSortedSet<TSource> ToImmutableSortedSet<TSource>(this ImmutableSortedSet<TSource>.Builder builder);
}
class ImmutableSortedSet<T> : IImmutableSet<T>, IList, IList<T>, IReadOnlyList<T>, IReadOnlySet<T>, ISet<T> {
	static ImmutableSortedSet<T> Empty;
	int Count {get;}
	bool IsEmpty {get;}
	IComparer<T> KeyComparer {get;}
	T Max {get;}
	T Min {get;}
	T this[int index] {get;}
	ImmutableSortedSet<T> Add(T value);
	ImmutableSortedSet<T> Clear();
	bool Contains(T value);
	ImmutableSortedSet<T> Except(IEnumerable<T> other);
	ImmutableSortedSet<T>.Enumerator GetEnumerator();
	int IndexOf(T item);
	ImmutableSortedSet<T> Intersect(IEnumerable<T> other);
	bool IsProperSubsetOf(IEnumerable<T> other);
	bool IsProperSupersetOf(IEnumerable<T> other);
	bool IsSubsetOf(IEnumerable<T> other);
	bool IsSupersetOf(IEnumerable<T> other);
	ref T ItemRef(int index);
	bool Overlaps(IEnumerable<T> other);
	ImmutableSortedSet<T> Remove(T value);
	IEnumerable<T> Reverse();
	bool SetEquals(IEnumerable<T> other);
	ImmutableSortedSet<T> SymmetricExcept(IEnumerable<T> other);
	ImmutableSortedSet<T>.Builder ToBuilder();
	bool TryGetValue(T equalValue, out T actualValue);
	ImmutableSortedSet<T> Union(IEnumerable<T> other);
	ImmutableSortedSet<T> WithComparer(IComparer<T> comparer);
	class Builder : ICollection, IReadOnlyCollection<T>, ISet<T> {
		int Count {get;}
		IComparer<T> KeyComparer {get;set;}
		T Max {get;}
		T Min {get;}
		T this[int index] {get;}
		bool Add(T item);
		void Clear();
		bool Contains(T item);
		void ExceptWith(IEnumerable<T> other);
		ImmutableSortedSet<T>.Enumerator GetEnumerator();
		int IndexOf(T item);
		void IntersectWith(IEnumerable<T> other);
		bool IsProperSubsetOf(IEnumerable<T> other);
		bool IsProperSupersetOf(IEnumerable<T> other);
		bool IsSubsetOf(IEnumerable<T> other);
		bool IsSupersetOf(IEnumerable<T> other);
		ref T ItemRef(int index);
		bool Overlaps(IEnumerable<T> other);
		bool Remove(T item);
		IEnumerable<T> Reverse();
		bool SetEquals(IEnumerable<T> other);
		void SymmetricExceptWith(IEnumerable<T> other);
		ImmutableSortedSet<T> ToImmutable();
		bool TryGetValue(T equalValue, out T actualValue);
		void UnionWith(IEnumerable<T> other);
	}
	struct Enumerator : IEnumerator<T> {
		T Current {get;}
		void Dispose();
		bool MoveNext();
		void Reset();
	}
}
static class ImmutableStack {
	static ImmutableStack<T> Create<T>();
	static ImmutableStack<T> Create<T>(T item);
	static ImmutableStack<T> Create<T>(params T[] items);
	static ImmutableStack<T> CreateRange<T>(IEnumerable<T> items);
	static IImmutableStack<T> Pop<T>(this IImmutableStack<T> stack, out T value);
}
class ImmutableStack<T> : IImmutableStack<T> {
	static ImmutableStack<T> Empty {get;}
	bool IsEmpty {get;}
	ImmutableStack<T> Clear();
	ImmutableStack<T>.Enumerator GetEnumerator();
	T Peek();
	ref T PeekRef();
	ImmutableStack<T> Pop();
	ImmutableStack<T> Pop(out T value);
	ImmutableStack<T> Push(T value);
	struct Enumerator {
		T Current {get;}
		bool MoveNext();
	}
}
