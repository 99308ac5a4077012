// assemblies: System, System.Collections.Concurrent, System.Runtime, mscorlib
using System.Collections.Generic;
using System.Threading;
namespace System.Collections.Concurrent;
class BlockingCollection<T> : ICollection, IDisposable, IReadOnlyCollection<T> {
	int BoundedCapacity {get;}
	int Count {get;}
	bool IsAddingCompleted {get;}
	bool IsCompleted {get;}
	void Add(T item);
	void Add(T item, CancellationToken cancellationToken);
	static int AddToAny(BlockingCollection<T>[] collections, T item, CancellationToken cancellationToken = default);
	void CompleteAdding();
	void CopyTo(T[] array, int index);
	void Dispose();
	protected void Dispose(bool disposing);
	IEnumerable<T> GetConsumingEnumerable();
	IEnumerable<T> GetConsumingEnumerable(CancellationToken cancellationToken);
	T Take();
	T Take(CancellationToken cancellationToken);
	static int TakeFromAny(BlockingCollection<T>[] collections, out T item, CancellationToken cancellationToken = default);
	T[] ToArray();
	bool TryAdd(T item);
	bool TryAdd(T item, TimeSpan timeout);
	bool TryAdd(T item, int millisecondsTimeout, CancellationToken cancellationToken = default);
	static int TryAddToAny(BlockingCollection<T>[] collections, T item, TimeSpan timeout);
	static int TryAddToAny(BlockingCollection<T>[] collections, T item, int millisecondsTimeout = default, CancellationToken cancellationToken = default);
	bool TryTake(out T item);
	bool TryTake(out T item, TimeSpan timeout);
	bool TryTake(out T item, int millisecondsTimeout, CancellationToken cancellationToken = default);
	static int TryTakeFromAny(BlockingCollection<T>[] collections, out T item, TimeSpan timeout);
	static int TryTakeFromAny(BlockingCollection<T>[] collections, out T item, int millisecondsTimeout = default, CancellationToken cancellationToken = default);
}
class ConcurrentBag<T> : IProducerConsumerCollection<T>, IReadOnlyCollection<T> {
	int Count {get;}
	bool IsEmpty {get;}
	void Add(T item);
	void Clear();
	void CopyTo(T[] array, int index);
	IEnumerator<T> GetEnumerator();
	T[] ToArray();
	bool TryPeek(out T result);
	bool TryTake(out T result);
}
class ConcurrentDictionary<TKey, TValue> : IDictionary, IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue> {
	IEqualityComparer<TKey> Comparer {get;}
	int Count {get;}
	bool IsEmpty {get;}
	ICollection<TKey> Keys {get;}
	ICollection<TValue> Values {get;}
	TValue this[TKey key] {get;set;}
	TValue AddOrUpdate<TArg>(TKey key, Func<TKey, TArg, TValue> addValueFactory, Func<TKey, TValue, TArg, TValue> updateValueFactory, TArg factoryArgument);
	TValue AddOrUpdate(TKey key, Func<TKey, TValue> addValueFactory, Func<TKey, TValue, TValue> updateValueFactory);
	TValue AddOrUpdate(TKey key, TValue addValue, Func<TKey, TValue, TValue> updateValueFactory);
	void Clear();
	bool ContainsKey(TKey key);
	ConcurrentDictionary<TKey, TValue>.AlternateLookup<TAlternateKey> GetAlternateLookup<TAlternateKey>();
	IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator();
	TValue GetOrAdd(TKey key, Func<TKey, TValue> valueFactory);
	TValue GetOrAdd<TArg>(TKey key, Func<TKey, TArg, TValue> valueFactory, TArg factoryArgument);
	TValue GetOrAdd(TKey key, TValue value);
	KeyValuePair<TKey, TValue>[] ToArray();
	bool TryAdd(TKey key, TValue value);
	bool TryGetAlternateLookup<TAlternateKey>(out ConcurrentDictionary<TKey, TValue>.AlternateLookup<TAlternateKey> lookup);
	bool TryGetValue(TKey key, out TValue value);
	bool TryRemove(TKey key, out TValue value);
	bool TryRemove(KeyValuePair<TKey, TValue> item);
	bool TryUpdate(TKey key, TValue newValue, TValue comparisonValue);
	struct AlternateLookup<TAlternateKey> {
		ConcurrentDictionary<TKey, TValue> Dictionary {get;}
		TValue this[TAlternateKey key] {get;set;}
		bool ContainsKey(TAlternateKey key);
		bool TryAdd(TAlternateKey key, TValue value);
		bool TryGetValue(TAlternateKey key, out TValue value);
		bool TryGetValue(TAlternateKey key, out TKey actualKey, out TValue value);
		bool TryRemove(TAlternateKey key, out TValue value);
		bool TryRemove(TAlternateKey key, out TKey actualKey, out TValue value);
	}
}
class ConcurrentQueue<T> : IProducerConsumerCollection<T>, IReadOnlyCollection<T> {
	int Count {get;}
	bool IsEmpty {get;}
	void Clear();
	void CopyTo(T[] array, int index);
	void Enqueue(T item);
	IEnumerator<T> GetEnumerator();
	T[] ToArray();
	bool TryDequeue(out T result);
	bool TryPeek(out T result);
}
class ConcurrentStack<T> : IProducerConsumerCollection<T>, IReadOnlyCollection<T> {
	int Count {get;}
	bool IsEmpty {get;}
	void Clear();
	void CopyTo(T[] array, int index);
	IEnumerator<T> GetEnumerator();
	void Push(T item);
	void PushRange(T[] items);
	void PushRange(T[] items, int startIndex, int count);
	T[] ToArray();
	bool TryPeek(out T result);
	bool TryPop(out T result);
	int TryPopRange(T[] items);
	int TryPopRange(T[] items, int startIndex, int count);
}
enum EnumerablePartitionerOptions { None, NoBuffering }
interface IProducerConsumerCollection<T> : ICollection, IEnumerable<T> {
	void CopyTo(T[] array, int index);
	T[] ToArray();
	bool TryAdd(T item);
	bool TryTake(out T item);
}
abstract class OrderablePartitioner<TSource> : Partitioner<TSource> {
	bool KeysNormalized {get;}
	bool KeysOrderedAcrossPartitions {get;}
	bool KeysOrderedInEachPartition {get;}
	IEnumerable<KeyValuePair<long, TSource>> GetOrderableDynamicPartitions();
	IList<IEnumerator<KeyValuePair<long, TSource>>> GetOrderablePartitions(int partitionCount);
}
static class Partitioner {
	static OrderablePartitioner<TSource> Create<TSource>(IList<TSource> list, bool loadBalance);
	static OrderablePartitioner<TSource> Create<TSource>(TSource[] array, bool loadBalance);
	static OrderablePartitioner<TSource> Create<TSource>(IEnumerable<TSource> source);
	static OrderablePartitioner<TSource> Create<TSource>(IEnumerable<TSource> source, EnumerablePartitionerOptions partitionerOptions);
	static OrderablePartitioner<Tuple<long, long>> Create(long fromInclusive, long toExclusive, long rangeSize = default);
	static OrderablePartitioner<Tuple<int, int>> Create(int fromInclusive, int toExclusive, int rangeSize = default);
}
abstract class Partitioner<TSource> {
	bool SupportsDynamicPartitions {get;}
	IEnumerable<TSource> GetDynamicPartitions();
	IList<IEnumerator<TSource>> GetPartitions(int partitionCount);
}
