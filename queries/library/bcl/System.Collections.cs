// assemblies: System.Collections, System.Collections.NonGeneric, System.Runtime, mscorlib
namespace System.Collections;
class ArrayList : ICloneable, IList {
	int Capacity {get;set;}
	int Count {get;}
	bool IsFixedSize {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	object SyncRoot {get;}
	object this[int index] {get;set;}
	static ArrayList Adapter(IList list);
	int Add(object value);
	void AddRange(ICollection c);
	int BinarySearch(int index, int count, object value, IComparer comparer);
	int BinarySearch(object value);
	int BinarySearch(object value, IComparer comparer);
	void Clear();
	object Clone();
	bool Contains(object item);
	void CopyTo(Array array);
	void CopyTo(Array array, int arrayIndex);
	void CopyTo(int index, Array array, int arrayIndex, int count);
	static IList FixedSize(IList list);
	static ArrayList FixedSize(ArrayList list);
	IEnumerator GetEnumerator();
	IEnumerator GetEnumerator(int index, int count);
	ArrayList GetRange(int index, int count);
	int IndexOf(object value);
	int IndexOf(object value, int startIndex, int count = default);
	void Insert(int index, object value);
	void InsertRange(int index, ICollection c);
	int LastIndexOf(object value);
	int LastIndexOf(object value, int startIndex, int count = default);
	static IList ReadOnly(IList list);
	static ArrayList ReadOnly(ArrayList list);
	void Remove(object obj);
	void RemoveAt(int index);
	void RemoveRange(int index, int count);
	static ArrayList Repeat(object value, int count);
	void Reverse();
	void Reverse(int index, int count);
	void SetRange(int index, ICollection c);
	void Sort();
	void Sort(IComparer comparer);
	void Sort(int index, int count, IComparer comparer);
	static IList Synchronized(IList list);
	static ArrayList Synchronized(ArrayList list);
	object[] ToArray();
	Array ToArray(Type type);
	void TrimToSize();
}
class BitArray : ICloneable, ICollection {
	int Count {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	int Length {get;set;}
	object SyncRoot {get;}
	bool this[int index] {get;set;}
	BitArray And(BitArray value);
	object Clone();
	void CopyTo(Array array, int index);
	bool Get(int index);
	IEnumerator GetEnumerator();
	bool HasAllSet();
	bool HasAnySet();
	BitArray LeftShift(int count);
	BitArray Not();
	BitArray Or(BitArray value);
	BitArray RightShift(int count);
	void Set(int index, bool value);
	void SetAll(bool value);
	BitArray Xor(BitArray value);
}
class CaseInsensitiveComparer : IComparer {
	static CaseInsensitiveComparer Default {get;}
	static CaseInsensitiveComparer DefaultInvariant {get;}
	int Compare(object a, object b);
}
abstract class CollectionBase : IList {
	int Capacity {get;set;}
	int Count {get;}
	protected ArrayList InnerList {get;}
	protected IList List {get;}
	void Clear();
	IEnumerator GetEnumerator();
	protected void OnClear();
	protected void OnClearComplete();
	protected void OnInsert(int index, object value);
	protected void OnInsertComplete(int index, object value);
	protected void OnRemove(int index, object value);
	protected void OnRemoveComplete(int index, object value);
	protected void OnSet(int index, object oldValue, object newValue);
	protected void OnSetComplete(int index, object oldValue, object newValue);
	protected void OnValidate(object value);
	void RemoveAt(int index);
}
class Comparer : IComparer {
	static Comparer Default, DefaultInvariant;
	int Compare(object a, object b);
}
abstract class DictionaryBase : IDictionary {
	int Count {get;}
	protected IDictionary Dictionary {get;}
	protected Hashtable InnerHashtable {get;}
	void Clear();
	void CopyTo(Array array, int index);
	IDictionaryEnumerator GetEnumerator();
	protected void OnClear();
	protected void OnClearComplete();
	protected object OnGet(object key, object currentValue);
	protected void OnInsert(object key, object value);
	protected void OnInsertComplete(object key, object value);
	protected void OnRemove(object key, object value);
	protected void OnRemoveComplete(object key, object value);
	protected void OnSet(object key, object oldValue, object newValue);
	protected void OnSetComplete(object key, object oldValue, object newValue);
	protected void OnValidate(object key, object value);
}
struct DictionaryEntry {
	object Key {get;set;}
	object Value {get;set;}
	void Deconstruct(out object key, out object value);
}
class Hashtable : ICloneable, IDictionary {
	int Count {get;}
	protected IEqualityComparer EqualityComparer {get;}
	bool IsFixedSize {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	ICollection Keys {get;}
	object SyncRoot {get;}
	ICollection Values {get;}
	object this[object key] {get;set;}
	void Add(object key, object value);
	void Clear();
	object Clone();
	bool Contains(object key);
	bool ContainsKey(object key);
	bool ContainsValue(object value);
	void CopyTo(Array array, int arrayIndex);
	IDictionaryEnumerator GetEnumerator();
	protected int GetHash(object key);
	protected bool KeyEquals(object item, object key);
	void OnDeserialization(object sender);
	void Remove(object key);
	static Hashtable Synchronized(Hashtable table);
}
interface ICollection : IEnumerable {
	int Count {get;}
	bool IsSynchronized {get;}
	object SyncRoot {get;}
	void CopyTo(Array array, int index);
}
interface IComparer {
	int Compare(object x, object y);
}
interface IDictionary : ICollection {
	bool IsFixedSize {get;}
	bool IsReadOnly {get;}
	ICollection Keys {get;}
	ICollection Values {get;}
	object this[object key] {get;set;}
	void Add(object key, object value);
	void Clear();
	bool Contains(object key);
	IDictionaryEnumerator GetEnumerator();
	void Remove(object key);
}
interface IDictionaryEnumerator : IEnumerator {
	DictionaryEntry Entry {get;}
	object Key {get;}
	object Value {get;}
}
interface IEnumerable {
	IEnumerator GetEnumerator();
}
interface IEnumerator {
	object Current {get;}
	bool MoveNext();
	void Reset();
}
interface IEqualityComparer {
	bool Equals(object x, object y);
	int GetHashCode(object obj);
}
interface IList : ICollection {
	bool IsFixedSize {get;}
	bool IsReadOnly {get;}
	object this[int index] {get;set;}
	int Add(object value);
	void Clear();
	bool Contains(object value);
	int IndexOf(object value);
	void Insert(int index, object value);
	void Remove(object value);
	void RemoveAt(int index);
}
interface IStructuralComparable {
	int CompareTo(object other, IComparer comparer);
}
interface IStructuralEquatable {
	bool Equals(object other, IEqualityComparer comparer);
	int GetHashCode(IEqualityComparer comparer);
}
class ListDictionaryInternal : IDictionary {
	int Count {get;}
	bool IsFixedSize {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	ICollection Keys {get;}
	object SyncRoot {get;}
	ICollection Values {get;}
	object this[object key] {get;set;}
	void Add(object key, object value);
	void Clear();
	bool Contains(object key);
	void CopyTo(Array array, int index);
	IDictionaryEnumerator GetEnumerator();
	void Remove(object key);
}
class Queue : ICloneable, ICollection {
	int Count {get;}
	bool IsSynchronized {get;}
	object SyncRoot {get;}
	void Clear();
	object Clone();
	bool Contains(object obj);
	void CopyTo(Array array, int index);
	object Dequeue();
	void Enqueue(object obj);
	IEnumerator GetEnumerator();
	object Peek();
	static Queue Synchronized(Queue queue);
	object[] ToArray();
	void TrimToSize();
}
abstract class ReadOnlyCollectionBase : ICollection {
	int Count {get;}
	protected ArrayList InnerList {get;}
	IEnumerator GetEnumerator();
}
class SortedList : ICloneable, IDictionary {
	int Capacity {get;set;}
	int Count {get;}
	bool IsFixedSize {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	ICollection Keys {get;}
	object SyncRoot {get;}
	ICollection Values {get;}
	object this[object key] {get;set;}
	void Add(object key, object value);
	void Clear();
	object Clone();
	bool Contains(object key);
	bool ContainsKey(object key);
	bool ContainsValue(object value);
	void CopyTo(Array array, int arrayIndex);
	object GetByIndex(int index);
	IDictionaryEnumerator GetEnumerator();
	object GetKey(int index);
	IList GetKeyList();
	IList GetValueList();
	int IndexOfKey(object key);
	int IndexOfValue(object value);
	void Remove(object key);
	void RemoveAt(int index);
	void SetByIndex(int index, object value);
	static SortedList Synchronized(SortedList list);
	void TrimToSize();
}
class Stack : ICloneable, ICollection {
	int Count {get;}
	bool IsSynchronized {get;}
	object SyncRoot {get;}
	void Clear();
	object Clone();
	bool Contains(object obj);
	void CopyTo(Array array, int index);
	IEnumerator GetEnumerator();
	object Peek();
	object Pop();
	void Push(object obj);
	static Stack Synchronized(Stack stack);
	object[] ToArray();
}
static class StructuralComparisons {
	static IComparer StructuralComparer {get;}
	static IEqualityComparer StructuralEqualityComparer {get;}
}
