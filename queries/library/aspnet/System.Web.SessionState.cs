// assemblies: System.Web
using System.Collections;
using System.Collections.Specialized;
using System.Configuration.Provider;
namespace System.Web.SessionState;
class HttpSessionState : ICollection {
	int CodePage {get;set;}
	HttpSessionState Contents {get;}
	HttpCookieMode CookieMode {get;}
	int Count {get;}
	bool IsCookieless {get;}
	bool IsNewSession {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	NameObjectCollectionBase.KeysCollection Keys {get;}
	int LCID {get;set;}
	SessionStateMode Mode {get;}
	string SessionID {get;}
	HttpStaticObjectsCollection StaticObjects {get;}
	object SyncRoot {get;}
	int Timeout {get;set;}
	object this[string name] {get;set;}
	object this[int index] {get;set;}
	void Abandon();
	void Add(string name, object value);
	void Clear();
	void CopyTo(Array array, int index);
	IEnumerator GetEnumerator();
	void Remove(string name);
	void RemoveAll();
	void RemoveAt(int index);
}
class HttpSessionStateContainer : IHttpSessionState {}
interface IHttpSessionState {
	int CodePage {get;set;}
	HttpCookieMode CookieMode {get;}
	int Count {get;}
	bool IsCookieless {get;}
	bool IsNewSession {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	NameObjectCollectionBase.KeysCollection Keys {get;}
	int LCID {get;set;}
	SessionStateMode Mode {get;}
	string SessionID {get;}
	HttpStaticObjectsCollection StaticObjects {get;}
	object SyncRoot {get;}
	int Timeout {get;set;}
	object this[int index] {get;set;}
	object this[string name] {get;set;}
	void Abandon();
	void Add(string name, object value);
	void Clear();
	void CopyTo(Array array, int index);
	IEnumerator GetEnumerator();
	void Remove(string name);
	void RemoveAll();
	void RemoveAt(int index);
}
interface IReadOnlySessionState : IRequiresSessionState {}
interface IRequiresSessionState {}
interface ISessionIDManager {}
interface ISessionStateItemCollection : ICollection {}
interface IStateRuntime {}
class SessionIDManager : ISessionIDManager {}
enum SessionStateActions {}
enum SessionStateBehavior {}
class SessionStateItemCollection : NameObjectCollectionBase, ISessionStateItemCollection {}
delegate void SessionStateItemExpireCallback(string id, SessionStateStoreData item);
enum SessionStateMode {}
class SessionStateModule : IHttpModule {}
class SessionStateStoreData {}
abstract class SessionStateStoreProviderBase : ProviderBase {}
static class SessionStateUtility {}
class StateRuntime : IStateRuntime {}
