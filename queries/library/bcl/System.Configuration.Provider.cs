// assemblies: System.Configuration
using System.Collections;
using System.Collections.Specialized;
namespace System.Configuration.Provider;
abstract class ProviderBase {
	string Description {get;}
	string Name {get;}
	void Initialize(string name, NameValueCollection config);
}
class ProviderCollection : ICollection {
	int Count {get;}
	bool IsSynchronized {get;}
	object SyncRoot {get;}
	ProviderBase this[string name] {get;}
	void Add(ProviderBase provider);
	void Clear();
	void CopyTo(ProviderBase[] array, int index);
	IEnumerator GetEnumerator();
	void Remove(string name);
	void SetReadOnly();
}
class ProviderException : Exception {}
