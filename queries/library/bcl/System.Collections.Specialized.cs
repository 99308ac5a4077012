// assemblies: System, System.Collections.NonGeneric, System.Collections.Specialized, System.ObjectModel, WindowsBase
namespace System.Collections.Specialized;
struct BitVector32 : IEquatable<BitVector32> {
	int Data {get;}
	bool this[int bit] {get;set;}
	int this[BitVector32.Section section] {get;set;}
	static int CreateMask();
	static int CreateMask(int previous);
	static BitVector32.Section CreateSection(short maxValue);
	static BitVector32.Section CreateSection(short maxValue, BitVector32.Section previous);
	static string ToString(BitVector32 value);
	struct Section : IEquatable<BitVector32.Section> {
		short Mask {get;}
		short Offset {get;}
		static string ToString(BitVector32.Section value);
	}
}
class CollectionChangedEventManager {
	protected void StartListening(object source);
	protected void StopListening(object source);
}
class CollectionsUtil {
	static Hashtable CreateCaseInsensitiveHashtable();
	static Hashtable CreateCaseInsensitiveHashtable(int capacity);
	static Hashtable CreateCaseInsensitiveHashtable(IDictionary d);
	static SortedList CreateCaseInsensitiveSortedList();
}
class HybridDictionary : IDictionary {
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
interface INotifyCollectionChanged {
	event NotifyCollectionChangedEventHandler CollectionChanged;
}
interface IOrderedDictionary : IDictionary {
	object this[int index] {get;set;}
	IDictionaryEnumerator GetEnumerator();
	void Insert(int index, object key, object value);
	void RemoveAt(int index);
}
class ListDictionary : IDictionary {
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
	class DictionaryNode {
		object key, value;
		ListDictionary.DictionaryNode next;
	}
}
abstract class NameObjectCollectionBase : ICollection {
	int Count {get;}
	protected bool IsReadOnly {get;set;}
	NameObjectCollectionBase.KeysCollection Keys {get;}
	protected void BaseAdd(string name, object value);
	protected void BaseClear();
	protected object BaseGet(string name);
	protected object BaseGet(int index);
	protected string[] BaseGetAllKeys();
	protected object[] BaseGetAllValues();
	protected object[] BaseGetAllValues(Type type);
	protected string BaseGetKey(int index);
	protected bool BaseHasKeys();
	protected void BaseRemove(string name);
	protected void BaseRemoveAt(int index);
	protected void BaseSet(string name, object value);
	protected void BaseSet(int index, object value);
	IEnumerator GetEnumerator();
	void OnDeserialization(object sender);
	class KeysCollection : ICollection {
		int Count {get;}
		string this[int index] {get;}
		string Get(int index);
		IEnumerator GetEnumerator();
	}
}
class NameValueCollection : NameObjectCollectionBase {
	string[] AllKeys {get;}
	string this[string name] {get;set;}
	string this[int index] {get;}
	void Add(NameValueCollection c);
	void Add(string name, string value);
	void Clear();
	void CopyTo(Array dest, int index);
	string Get(string name);
	string Get(int index);
	string GetKey(int index);
	string[] GetValues(string name);
	string[] GetValues(int index);
	bool HasKeys();
	protected void InvalidateCachedArrays();
	void Remove(string name);
	void Set(string name, string value);
}
enum NotifyCollectionChangedAction { Add, Remove, Replace, Move, Reset }
class NotifyCollectionChangedEventArgs : EventArgs {
	NotifyCollectionChangedAction Action {get;}
	IList NewItems {get;}
	int NewStartingIndex {get;}
	IList OldItems {get;}
	int OldStartingIndex {get;}
}
delegate void NotifyCollectionChangedEventHandler(object sender, NotifyCollectionChangedEventArgs e);
class OrderedDictionary : IOrderedDictionary {
	int Count {get;}
	bool IsReadOnly {get;}
	ICollection Keys {get;}
	ICollection Values {get;}
	object this[int index] {get;set;}
	object this[object key] {get;set;}
	void Add(object key, object value);
	OrderedDictionary AsReadOnly();
	void Clear();
	bool Contains(object key);
	void CopyTo(Array array, int index);
	IDictionaryEnumerator GetEnumerator();
	void Insert(int index, object key, object value);
	protected void OnDeserialization(object sender);
	void Remove(object key);
	void RemoveAt(int index);
}
class StringCollection : IList {
	int Count {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	object SyncRoot {get;}
	string this[int index] {get;set;}
	int Add(string value);
	void AddRange(string[] value);
	void Clear();
	bool Contains(string value);
	void CopyTo(string[] array, int index);
	StringEnumerator GetEnumerator();
	int IndexOf(string value);
	void Insert(int index, string value);
	void Remove(string value);
	void RemoveAt(int index);
}
class StringDictionary : IEnumerable {
	int Count {get;}
	bool IsSynchronized {get;}
	ICollection Keys {get;}
	object SyncRoot {get;}
	ICollection Values {get;}
	string this[string key] {get;set;}
	void Add(string key, string value);
	void Clear();
	bool ContainsKey(string key);
	bool ContainsValue(string value);
	void CopyTo(Array array, int index);
	IEnumerator GetEnumerator();
	void Remove(string key);
}
class StringEnumerator {
	string Current {get;}
	bool MoveNext();
	void Reset();
}
