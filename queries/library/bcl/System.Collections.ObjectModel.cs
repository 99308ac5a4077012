// assemblies: System, System.Collections, System.ObjectModel, System.Runtime, mscorlib
using System.Collections.Generic;
using System.Collections.Specialized;
using System.ComponentModel;
namespace System.Collections.ObjectModel;
class Collection<T> : IList, IList<T>, IReadOnlyList<T> {
	int Count {get;}
	protected IList<T> Items {get;}
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
abstract class KeyedCollection<TKey, TItem> : Collection<TItem> {
	IEqualityComparer<TKey> Comparer {get;}
	protected IDictionary<TKey, TItem> Dictionary {get;}
	TItem this[TKey key] {get;}
	protected void ChangeItemKey(TItem item, TKey newKey);
	bool Contains(TKey key);
	protected TKey GetKeyForItem(TItem item);
	bool Remove(TKey key);
	bool TryGetValue(TKey key, out TItem item);
}
class ObservableCollection<T> : Collection<T>, INotifyCollectionChanged, INotifyPropertyChanged {
	event NotifyCollectionChangedEventHandler CollectionChanged;
	protected event PropertyChangedEventHandler PropertyChanged;
	protected IDisposable BlockReentrancy();
	protected void CheckReentrancy();
	void Move(int oldIndex, int newIndex);
	protected void MoveItem(int oldIndex, int newIndex);
	protected void OnCollectionChanged(NotifyCollectionChangedEventArgs e);
	protected void OnPropertyChanged(PropertyChangedEventArgs e);
}
class ReadOnlyCollection<T> : IList, IList<T>, IReadOnlyList<T> {
	int Count {get;}
	static ReadOnlyCollection<T> Empty {get;}
	protected IList<T> Items {get;}
	T this[int index] {get;}
	bool Contains(T value);
	void CopyTo(T[] array, int index);
	IEnumerator<T> GetEnumerator();
	int IndexOf(T value);
}
class ReadOnlyDictionary<TKey, TValue> : IDictionary, IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue> {
	int Count {get;}
	protected IDictionary<TKey, TValue> Dictionary {get;}
	static ReadOnlyDictionary<TKey, TValue> Empty {get;}
	ReadOnlyDictionary<TKey, TValue>.KeyCollection Keys {get;}
	ReadOnlyDictionary<TKey, TValue>.ValueCollection Values {get;}
	TValue this[TKey key] {get;}
	bool ContainsKey(TKey key);
	IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator();
	bool TryGetValue(TKey key, out TValue value);
	class KeyCollection : ICollection, ICollection<TKey>, IReadOnlyCollection<TKey> {
		int Count {get;}
		bool Contains(TKey item);
		void CopyTo(TKey[] array, int arrayIndex);
		IEnumerator<TKey> GetEnumerator();
	}
	class ValueCollection : ICollection, ICollection<TValue>, IReadOnlyCollection<TValue> {
		int Count {get;}
		void CopyTo(TValue[] array, int arrayIndex);
		IEnumerator<TValue> GetEnumerator();
	}
}
class ReadOnlyObservableCollection<T> : ReadOnlyCollection<T>, INotifyCollectionChanged, INotifyPropertyChanged {
	static ReadOnlyObservableCollection<T> Empty {get;}
	protected event NotifyCollectionChangedEventHandler CollectionChanged;
	protected event PropertyChangedEventHandler PropertyChanged;
	protected void OnCollectionChanged(NotifyCollectionChangedEventArgs args);
	protected void OnPropertyChanged(PropertyChangedEventArgs args);
}
class ReadOnlySet<T> : ICollection, IReadOnlySet<T>, ISet<T> {
	int Count {get;}
	static ReadOnlySet<T> Empty {get;}
	protected ISet<T> Set {get;}
	bool Contains(T item);
	IEnumerator<T> GetEnumerator();
	bool IsProperSubsetOf(IEnumerable<T> other);
	bool IsProperSupersetOf(IEnumerable<T> other);
	bool IsSubsetOf(IEnumerable<T> other);
	bool IsSupersetOf(IEnumerable<T> other);
	bool Overlaps(IEnumerable<T> other);
	bool SetEquals(IEnumerable<T> other);
}
