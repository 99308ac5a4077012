// assemblies: System, System.Collections, System.Core, System.Runtime, System.ServiceModel, mscorlib
using System.Collections.ObjectModel;
using System.Threading;
using System.Threading.Tasks;
namespace System.Collections.Generic;
class ByteEqualityComparer : EqualityComparer<byte> {}
static class CollectionExtensions {
	static void AddRange<T>(this List<T> list, params ReadOnlySpan<T> source);
	static ReadOnlyCollection<T> AsReadOnly<T>(this IList<T> list);
	static ReadOnlyDictionary<TKey, TValue> AsReadOnly<TKey, TValue>(this IDictionary<TKey, TValue> dictionary);
	static void CopyTo<T>(this List<T> list, Span<T> destination);
	static TValue GetValueOrDefault<TKey, TValue>(this IReadOnlyDictionary<TKey, TValue> dictionary, TKey key, TValue defaultValue = default);
	static void InsertRange<T>(this List<T> list, int index, params ReadOnlySpan<T> source);
	static bool Remove<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key, out TValue value);
	static bool TryAdd<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key, TValue value);
}
abstract class Comparer<T> : IComparer, IComparer<T> {
	static Comparer<T> Default {get;}
	int Compare(T x, T y);
	static Comparer<T> Create(Comparison<T> comparison);
}
class Dictionary<TKey, TValue> : IDictionary, IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue> {
	int Capacity {get;}
	IEqualityComparer<TKey> Comparer {get;}
	int Count {get;}
	Dictionary<TKey, TValue>.KeyCollection Keys {get;}
	Dictionary<TKey, TValue>.ValueCollection Values {get;}
	TValue this[TKey key] {get;set;}
	void Add(TKey key, TValue value);
	void Clear();
	bool ContainsKey(TKey key);
	bool ContainsValue(TValue value);
	int EnsureCapacity(int capacity);
	Dictionary<TKey, TValue>.AlternateLookup<TAlternateKey> GetAlternateLookup<TAlternateKey>();
	Dictionary<TKey, TValue>.Enumerator GetEnumerator();
	void OnDeserialization(object sender);
	bool Remove(TKey key);
	bool Remove(TKey key, out TValue value);
	void TrimExcess();
	void TrimExcess(int capacity);
	bool TryAdd(TKey key, TValue value);
	bool TryGetAlternateLookup<TAlternateKey>(out Dictionary<TKey, TValue>.AlternateLookup<TAlternateKey> lookup);
	bool TryGetValue(TKey key, out TValue value);
	struct AlternateLookup<TAlternateKey> {
		Dictionary<TKey, TValue> Dictionary {get;}
		TValue this[TAlternateKey key] {get;set;}
		bool ContainsKey(TAlternateKey key);
		bool Remove(TAlternateKey key);
		bool Remove(TAlternateKey key, out TKey actualKey, out TValue value);
		bool TryAdd(TAlternateKey key, TValue value);
		bool TryGetValue(TAlternateKey key, out TValue value);
		bool TryGetValue(TAlternateKey key, out TKey actualKey, out TValue value);
	}
	struct Enumerator : IDictionaryEnumerator, IEnumerator<KeyValuePair<TKey, TValue>> {
		KeyValuePair<TKey, TValue> Current {get;}
		void Dispose();
		bool MoveNext();
	}
	class KeyCollection : ICollection, ICollection<TKey>, IReadOnlyCollection<TKey> {
		int Count {get;}
		bool Contains(TKey item);
		void CopyTo(TKey[] array, int index);
		Dictionary<TKey, TValue>.KeyCollection.Enumerator GetEnumerator();
		struct Enumerator : IEnumerator<TKey> {
			TKey Current {get;}
			void Dispose();
			bool MoveNext();
		}
	}
	class ValueCollection : ICollection, ICollection<TValue>, IReadOnlyCollection<TValue> {
		int Count {get;}
		void CopyTo(TValue[] array, int index);
		Dictionary<TKey, TValue>.ValueCollection.Enumerator GetEnumerator();
		struct Enumerator : IEnumerator<TValue> {
			TValue Current {get;}
			void Dispose();
			bool MoveNext();
		}
	}
}
class EnumEqualityComparer<T> : EqualityComparer<T> where T : struct, Enum {}
abstract class EqualityComparer<T> : IEqualityComparer, IEqualityComparer<T> {
	static EqualityComparer<T> Default {get;}
	static EqualityComparer<T> Create(Func<T, T, bool> equals, Func<T, int> getHashCode = default);
	bool Equals(T x, T y);
	int GetHashCode(T obj);
}
class GenericComparer<T> : Comparer<T> where T : IComparable<T> {}
class GenericEqualityComparer<T> : EqualityComparer<T> where T : IEquatable<T> {}
class HashSet<T> : IReadOnlySet<T>, ISet<T> {
	int Capacity {get;}
	IEqualityComparer<T> Comparer {get;}
	int Count {get;}
	bool Add(T item);
	void Clear();
	bool Contains(T item);
	void CopyTo(T[] array);
	void CopyTo(T[] array, int arrayIndex, int count = default);
	static IEqualityComparer<HashSet<T>> CreateSetComparer();
	int EnsureCapacity(int capacity);
	void ExceptWith(IEnumerable<T> other);
	HashSet<T>.AlternateLookup<TAlternate> GetAlternateLookup<TAlternate>();
	HashSet<T>.Enumerator GetEnumerator();
	void IntersectWith(IEnumerable<T> other);
	bool IsProperSubsetOf(IEnumerable<T> other);
	bool IsProperSupersetOf(IEnumerable<T> other);
	bool IsSubsetOf(IEnumerable<T> other);
	bool IsSupersetOf(IEnumerable<T> other);
	void OnDeserialization(object sender);
	bool Overlaps(IEnumerable<T> other);
	bool Remove(T item);
	int RemoveWhere(Predicate<T> match);
	bool SetEquals(IEnumerable<T> other);
	void SymmetricExceptWith(IEnumerable<T> other);
	void TrimExcess();
	void TrimExcess(int capacity);
	bool TryGetAlternateLookup<TAlternate>(out HashSet<T>.AlternateLookup<TAlternate> lookup);
	bool TryGetValue(T equalValue, out T actualValue);
	void UnionWith(IEnumerable<T> other);
	struct AlternateLookup<TAlternate> {
		HashSet<T> Set {get;}
		bool Add(TAlternate item);
		bool Contains(TAlternate item);
		bool Remove(TAlternate item);
		bool TryGetValue(TAlternate equalValue, out T actualValue);
	}
	struct Enumerator : IEnumerator<T> {
		T Current {get;}
		void Dispose();
		bool MoveNext();
	}
}
interface IAlternateEqualityComparer<in TAlternate, T> {
	T Create(TAlternate alternate);
	bool Equals(TAlternate alternate, T other);
	int GetHashCode(TAlternate alternate);
}
interface IAsyncEnumerable<out T> {
	IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default);
}
interface IAsyncEnumerator<out T> : IAsyncDisposable {
	T Current {get;}
	ValueTask<bool> MoveNextAsync();
}
interface ICollection<T> : IEnumerable<T> {
	int Count {get;}
	bool IsReadOnly {get;}
	void Add(T item);
	void Clear();
	bool Contains(T item);
	void CopyTo(T[] array, int arrayIndex);
	bool Remove(T item);
}
interface IComparer<in T> {
	int Compare(T x, T y);
}
interface IDictionary<TKey, TValue> : ICollection<KeyValuePair<TKey, TValue>> {
	ICollection<TKey> Keys {get;}
	ICollection<TValue> Values {get;}
	TValue this[TKey key] {get;set;}
	void Add(TKey key, TValue value);
	bool ContainsKey(TKey key);
	bool Remove(TKey key);
	bool TryGetValue(TKey key, out TValue value);
}
interface IEnumerable<out T> : IEnumerable {
	IEnumerator<T> GetEnumerator();
}
interface IEnumerator<out T> : IDisposable, IEnumerator {
	T Current {get;}
}
interface IEqualityComparer<in T> {
	bool Equals(T x, T y);
	int GetHashCode(T obj);
}
interface IList<T> : ICollection<T> {
	T this[int index] {get;set;}
	int IndexOf(T item);
	void Insert(int index, T item);
	void RemoveAt(int index);
}
interface IReadOnlyCollection<out T> : IEnumerable<T> {
	int Count {get;}
}
interface IReadOnlyDictionary<TKey, TValue> : IReadOnlyCollection<KeyValuePair<TKey, TValue>> {
	IEnumerable<TKey> Keys {get;}
	IEnumerable<TValue> Values {get;}
	TValue this[TKey key] {get;}
	bool ContainsKey(TKey key);
	bool TryGetValue(TKey key, out TValue value);
}
interface IReadOnlyList<out T> : IReadOnlyCollection<T> {
	T this[int index] {get;}
}
interface IReadOnlySet<T> : IReadOnlyCollection<T> {
	bool Contains(T item);
	bool IsProperSubsetOf(IEnumerable<T> other);
	bool IsProperSupersetOf(IEnumerable<T> other);
	bool IsSubsetOf(IEnumerable<T> other);
	bool IsSupersetOf(IEnumerable<T> other);
	bool Overlaps(IEnumerable<T> other);
	bool SetEquals(IEnumerable<T> other);
}
interface ISet<T> : ICollection<T> {
	bool Add(T item);
	void ExceptWith(IEnumerable<T> other);
	void IntersectWith(IEnumerable<T> other);
	bool IsProperSubsetOf(IEnumerable<T> other);
	bool IsProperSupersetOf(IEnumerable<T> other);
	bool IsSubsetOf(IEnumerable<T> other);
	bool IsSupersetOf(IEnumerable<T> other);
	bool Overlaps(IEnumerable<T> other);
	bool SetEquals(IEnumerable<T> other);
	void SymmetricExceptWith(IEnumerable<T> other);
	void UnionWith(IEnumerable<T> other);
}
class KeyNotFoundException : SystemException {}
static class KeyValuePair {
	static KeyValuePair<TKey, TValue> Create<TKey, TValue>(TKey key, TValue value);
}
struct KeyValuePair<TKey, TValue> {
	TKey Key {get;}
	TValue Value {get;}
	void Deconstruct(out TKey key, out TValue value);
}
class KeyedByTypeCollection<TItem> : KeyedCollection<Type, TItem> {
	T Find<T>();
	Collection<T> FindAll<T>();
	T Remove<T>();
	Collection<T> RemoveAll<T>();
}
class LinkedList<T> : ICollection, ICollection<T>, IReadOnlyCollection<T> {
	int Count {get;}
	LinkedListNode<T> First {get;}
	LinkedListNode<T> Last {get;}
	LinkedListNode<T> AddAfter(LinkedListNode<T> node, T value);
	void AddAfter(LinkedListNode<T> node, LinkedListNode<T> newNode);
	LinkedListNode<T> AddBefore(LinkedListNode<T> node, T value);
	void AddBefore(LinkedListNode<T> node, LinkedListNode<T> newNode);
	LinkedListNode<T> AddFirst(T value);
	void AddFirst(LinkedListNode<T> node);
	LinkedListNode<T> AddLast(T value);
	void AddLast(LinkedListNode<T> node);
	void Clear();
	bool Contains(T value);
	void CopyTo(T[] array, int index);
	LinkedListNode<T> Find(T value);
	LinkedListNode<T> FindLast(T value);
	LinkedList<T>.Enumerator GetEnumerator();
	void OnDeserialization(object sender);
	bool Remove(T value);
	void Remove(LinkedListNode<T> node);
	void RemoveFirst();
	void RemoveLast();
	struct Enumerator : IEnumerator<T> {
		T Current {get;}
		void Dispose();
		bool MoveNext();
	}
}
class LinkedListNode<T> {
	LinkedList<T> List {get;}
	LinkedListNode<T> Next {get;}
	LinkedListNode<T> Previous {get;}
	T Value {get;set;}
	ref T ValueRef {get;}
}
class List<T> : IList, IList<T>, IReadOnlyList<T> {
	int Capacity {get;set;}
	int Count {get;}
	T this[int index] {get;set;}
	void Add(T item);
	void AddRange(IEnumerable<T> collection);
	ReadOnlyCollection<T> AsReadOnly();
	int BinarySearch(int index, int count, T item, IComparer<T> comparer);
	int BinarySearch(T item);
	int BinarySearch(T item, IComparer<T> comparer);
	void Clear();
	bool Contains(T item);
	List<TOutput> ConvertAll<TOutput>(Converter<T, TOutput> converter);
	void CopyTo(T[] array);
	void CopyTo(int index, T[] array, int arrayIndex, int count);
	void CopyTo(T[] array, int arrayIndex);
	int EnsureCapacity(int capacity);
	bool Exists(Predicate<T> match);
	T Find(Predicate<T> match);
	List<T> FindAll(Predicate<T> match);
	int FindIndex(Predicate<T> match);
	int FindIndex(int startIndex, Predicate<T> match);
	int FindIndex(int startIndex, int count, Predicate<T> match);
	T FindLast(Predicate<T> match);
	int FindLastIndex(Predicate<T> match);
	int FindLastIndex(int startIndex, Predicate<T> match);
	int FindLastIndex(int startIndex, int count, Predicate<T> match);
	void ForEach(Action<T> action);
	List<T>.Enumerator GetEnumerator();
	List<T> GetRange(int index, int count);
	int IndexOf(T item);
	int IndexOf(T item, int index, int count = default);
	void Insert(int index, T item);
	void InsertRange(int index, IEnumerable<T> collection);
	int LastIndexOf(T item);
	int LastIndexOf(T item, int index, int count = default);
	bool Remove(T item);
	int RemoveAll(Predicate<T> match);
	void RemoveAt(int index);
	void RemoveRange(int index, int count);
	void Reverse();
	void Reverse(int index, int count);
	List<T> Slice(int start, int length);
	void Sort();
	void Sort(IComparer<T> comparer);
	void Sort(int index, int count, IComparer<T> comparer);
	void Sort(Comparison<T> comparison);
	T[] ToArray();
	void TrimExcess();
	bool TrueForAll(Predicate<T> match);
	struct Enumerator : IEnumerator<T> {
		T Current {get;}
		void Dispose();
		bool MoveNext();
	}
}
class NonRandomizedStringEqualityComparer : IEqualityComparer<string>, IEqualityComparer<string> {
	bool Equals(string x, string y);
	int GetHashCode(string obj);
	static IEqualityComparer<string> GetStringComparer(object comparer);
	IEqualityComparer<string> GetUnderlyingEqualityComparer();
}
class NullableComparer<T> : Comparer<Nullable<T>> where T : struct {}
class NullableEqualityComparer<T> : EqualityComparer<Nullable<T>> where T : struct {}
class ObjectComparer<T> : Comparer<T> {}
class ObjectEqualityComparer<T> : EqualityComparer<T> {}
class OrderedDictionary<TKey, TValue> : IDictionary, IDictionary<TKey, TValue>, IList, IList<KeyValuePair<TKey, TValue>>, IReadOnlyDictionary<TKey, TValue>, IReadOnlyList<KeyValuePair<TKey, TValue>> {
	int Capacity {get;}
	IEqualityComparer<TKey> Comparer {get;}
	int Count {get;}
	OrderedDictionary<TKey, TValue>.KeyCollection Keys {get;}
	OrderedDictionary<TKey, TValue>.ValueCollection Values {get;}
	TValue this[TKey key] {get;set;}
	void Add(TKey key, TValue value);
	void Clear();
	bool ContainsKey(TKey key);
	bool ContainsValue(TValue value);
	int EnsureCapacity(int capacity);
	KeyValuePair<TKey, TValue> GetAt(int index);
	OrderedDictionary<TKey, TValue>.Enumerator GetEnumerator();
	int IndexOf(TKey key);
	void Insert(int index, TKey key, TValue value);
	bool Remove(TKey key);
	bool Remove(TKey key, out TValue value);
	void RemoveAt(int index);
	void SetAt(int index, TValue value);
	void SetAt(int index, TKey key, TValue value);
	void TrimExcess();
	void TrimExcess(int capacity);
	bool TryAdd(TKey key, TValue value);
	bool TryGetValue(TKey key, out TValue value);
	struct Enumerator : IDictionaryEnumerator, IEnumerator<KeyValuePair<TKey, TValue>> {
		KeyValuePair<TKey, TValue> Current {get;}
		bool MoveNext();
	}
	class KeyCollection : IList, IList<TKey>, IReadOnlyList<TKey> {
		int Count {get;}
		bool Contains(TKey key);
		void CopyTo(TKey[] array, int arrayIndex);
		OrderedDictionary<TKey, TValue>.KeyCollection.Enumerator GetEnumerator();
		struct Enumerator : IEnumerator<TKey> {
			TKey Current {get;}
			bool MoveNext();
		}
	}
	class ValueCollection : IList, IList<TValue>, IReadOnlyList<TValue> {
		int Count {get;}
		void CopyTo(TValue[] array, int arrayIndex);
		OrderedDictionary<TKey, TValue>.ValueCollection.Enumerator GetEnumerator();
		struct Enumerator : IEnumerator<TValue> {
			TValue Current {get;}
			bool MoveNext();
		}
	}
}
class PriorityQueue<TElement, TPriority> {
	IComparer<TPriority> Comparer {get;}
	int Count {get;}
	PriorityQueue<TElement, TPriority>.UnorderedItemsCollection UnorderedItems {get;}
	void Clear();
	TElement Dequeue();
	TElement DequeueEnqueue(TElement element, TPriority priority);
	void Enqueue(TElement element, TPriority priority);
	TElement EnqueueDequeue(TElement element, TPriority priority);
	void EnqueueRange(IEnumerable<(TElement Element, TPriority Priority)> items);
	void EnqueueRange(IEnumerable<TElement> elements, TPriority priority);
	int EnsureCapacity(int capacity);
	TElement Peek();
	bool Remove(TElement element, out TElement removedElement, out TPriority priority, IEqualityComparer<TElement> equalityComparer = default);
	void TrimExcess();
	bool TryDequeue(out TElement element, out TPriority priority);
	bool TryPeek(out TElement element, out TPriority priority);
	class UnorderedItemsCollection : ICollection, IReadOnlyCollection<(TElement Element, TPriority Priority)> {
		int Count {get;}
		PriorityQueue<TElement, TPriority>.UnorderedItemsCollection.Enumerator GetEnumerator();
		struct Enumerator : IEnumerator<(TElement Element, TPriority Priority)> {
			(TElement Element, TPriority Priority) Current {get;}
			void Dispose();
			bool MoveNext();
		}
	}
}
class Queue<T> : ICollection, IReadOnlyCollection<T> {
	int Capacity {get;}
	int Count {get;}
	void Clear();
	bool Contains(T item);
	void CopyTo(T[] array, int arrayIndex);
	T Dequeue();
	void Enqueue(T item);
	int EnsureCapacity(int capacity);
	Queue<T>.Enumerator GetEnumerator();
	T Peek();
	T[] ToArray();
	void TrimExcess();
	void TrimExcess(int capacity);
	bool TryDequeue(out T result);
	bool TryPeek(out T result);
	struct Enumerator : IEnumerator<T> {
		T Current {get;}
		void Dispose();
		bool MoveNext();
	}
}
class ReferenceEqualityComparer : IEqualityComparer, IEqualityComparer<object> {
	static ReferenceEqualityComparer Instance {get;}
	bool Equals(object x, object y);
	int GetHashCode(object obj);
}
class SortedDictionary<TKey, TValue> : IDictionary, IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue> {
	IComparer<TKey> Comparer {get;}
	int Count {get;}
	SortedDictionary<TKey, TValue>.KeyCollection Keys {get;}
	SortedDictionary<TKey, TValue>.ValueCollection Values {get;}
	TValue this[TKey key] {get;set;}
	void Add(TKey key, TValue value);
	void Clear();
	bool ContainsKey(TKey key);
	bool ContainsValue(TValue value);
	void CopyTo(KeyValuePair<TKey, TValue>[] array, int index);
	SortedDictionary<TKey, TValue>.Enumerator GetEnumerator();
	bool Remove(TKey key);
	bool TryGetValue(TKey key, out TValue value);
	struct Enumerator : IDictionaryEnumerator, IEnumerator<KeyValuePair<TKey, TValue>> {
		KeyValuePair<TKey, TValue> Current {get;}
		void Dispose();
		bool MoveNext();
	}
	class KeyCollection : ICollection, ICollection<TKey>, IReadOnlyCollection<TKey> {
		int Count {get;}
		bool Contains(TKey item);
		void CopyTo(TKey[] array, int index);
		SortedDictionary<TKey, TValue>.KeyCollection.Enumerator GetEnumerator();
		struct Enumerator : IEnumerator<TKey> {
			TKey Current {get;}
			void Dispose();
			bool MoveNext();
		}
	}
	class KeyValuePairComparer : Comparer<KeyValuePair<TKey, TValue>> {}
	class ValueCollection : ICollection, ICollection<TValue>, IReadOnlyCollection<TValue> {
		int Count {get;}
		void CopyTo(TValue[] array, int index);
		SortedDictionary<TKey, TValue>.ValueCollection.Enumerator GetEnumerator();
		struct Enumerator : IEnumerator<TValue> {
			TValue Current {get;}
			void Dispose();
			bool MoveNext();
		}
	}
}
class SortedList<TKey, TValue> : IDictionary, IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue> {
	int Capacity {get;set;}
	IComparer<TKey> Comparer {get;}
	int Count {get;}
	IList<TKey> Keys {get;}
	IList<TValue> Values {get;}
	TValue this[TKey key] {get;set;}
	void Add(TKey key, TValue value);
	void Clear();
	bool ContainsKey(TKey key);
	bool ContainsValue(TValue value);
	IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator();
	TKey GetKeyAtIndex(int index);
	TValue GetValueAtIndex(int index);
	int IndexOfKey(TKey key);
	int IndexOfValue(TValue value);
	bool Remove(TKey key);
	void RemoveAt(int index);
	void SetValueAtIndex(int index, TValue value);
	void TrimExcess();
	bool TryGetValue(TKey key, out TValue value);
	class KeyList : ICollection, IList<TKey> {
		int Count {get;}
		bool IsReadOnly {get;}
		TKey this[int index] {get;set;}
		void Add(TKey key);
		void Clear();
		bool Contains(TKey key);
		void CopyTo(TKey[] array, int arrayIndex);
		IEnumerator<TKey> GetEnumerator();
		int IndexOf(TKey key);
		void Insert(int index, TKey value);
		bool Remove(TKey key);
		void RemoveAt(int index);
	}
	class ValueList : ICollection, IList<TValue> {
		int Count {get;}
		bool IsReadOnly {get;}
		TValue this[int index] {get;set;}
		void Add(TValue key);
		void Clear();
		bool Contains(TValue value);
		void CopyTo(TValue[] array, int arrayIndex);
		IEnumerator<TValue> GetEnumerator();
		int IndexOf(TValue value);
		void Insert(int index, TValue value);
		bool Remove(TValue value);
		void RemoveAt(int index);
	}
}
class SortedSet<T> : ICollection, IReadOnlySet<T>, ISet<T> {
	IComparer<T> Comparer {get;}
	int Count {get;}
	T Max {get;}
	T Min {get;}
	bool Add(T item);
	void Clear();
	bool Contains(T item);
	void CopyTo(T[] array);
	void CopyTo(T[] array, int index, int count = default);
	static IEqualityComparer<SortedSet<T>> CreateSetComparer();
	static IEqualityComparer<SortedSet<T>> CreateSetComparer(IEqualityComparer<T> memberEqualityComparer);
	void ExceptWith(IEnumerable<T> other);
	SortedSet<T>.Enumerator GetEnumerator();
	SortedSet<T> GetViewBetween(T lowerValue, T upperValue);
	void IntersectWith(IEnumerable<T> other);
	bool IsProperSubsetOf(IEnumerable<T> other);
	bool IsProperSupersetOf(IEnumerable<T> other);
	bool IsSubsetOf(IEnumerable<T> other);
	bool IsSupersetOf(IEnumerable<T> other);
	protected void OnDeserialization(object sender);
	bool Overlaps(IEnumerable<T> other);
	bool Remove(T item);
	int RemoveWhere(Predicate<T> match);
	IEnumerable<T> Reverse();
	bool SetEquals(IEnumerable<T> other);
	void SymmetricExceptWith(IEnumerable<T> other);
	bool TryGetValue(T equalValue, out T actualValue);
	void UnionWith(IEnumerable<T> other);
	struct Enumerator : IEnumerator<T> {
		T Current {get;}
		void Dispose();
		bool MoveNext();
	}
}
class Stack<T> : ICollection, IReadOnlyCollection<T> {
	int Capacity {get;}
	int Count {get;}
	void Clear();
	bool Contains(T item);
	void CopyTo(T[] array, int arrayIndex);
	int EnsureCapacity(int capacity);
	Stack<T>.Enumerator GetEnumerator();
	T Peek();
	T Pop();
	void Push(T item);
	T[] ToArray();
	void TrimExcess();
	void TrimExcess(int capacity);
	bool TryPeek(out T result);
	bool TryPop(out T result);
	struct Enumerator : IEnumerator<T> {
		T Current {get;}
		void Dispose();
		bool MoveNext();
	}
}
class SynchronizedCollection<T> : IList, IList<T> {
	int Count {get;}
	protected List<T> Items {get;}
	object SyncRoot {get;}
	T this[int index] {get;set;}
	void Add(T item);
	void Clear();
	protected void ClearItems();
	bool Contains(T item);
	void CopyTo(T[] array, int index);
	IEnumerator<T> GetEnumerator();
	int IndexOf(T item);
	void Insert(int index, T item);
	protected void InsertItem(int index, T item);
	bool Remove(T item);
	void RemoveAt(int index);
	protected void RemoveItem(int index);
	protected void SetItem(int index, T item);
}
abstract class SynchronizedKeyedCollection<K, T> : SynchronizedCollection<T> {
	protected IDictionary<K, T> Dictionary {get;}
	T this[K key] {get;}
	protected void ChangeItemKey(T item, K newKey);
	bool Contains(K key);
	protected K GetKeyForItem(T item);
	bool Remove(K key);
}
class SynchronizedReadOnlyCollection<T> : IList, IList<T> {
	int Count {get;}
	protected IList<T> Items {get;}
	T this[int index] {get;}
	bool Contains(T value);
	void CopyTo(T[] array, int index);
	IEnumerator<T> GetEnumerator();
	int IndexOf(T value);
}
class TreeSet<T> : SortedSet<T> {}
