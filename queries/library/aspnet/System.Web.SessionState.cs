// assemblies: System.Web
using System.Collections;
using System.Collections.Specialized;
using System.Configuration.Provider;
using System.IO;
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
class HttpSessionStateContainer : IHttpSessionState {
	int CodePage {get;set;}
	HttpCookieMode CookieMode {get;}
	int Count {get;}
	bool IsAbandoned {get;}
	bool IsCookieless {get;}
	bool IsNewSession {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	int LCID {get;set;}
	SessionStateMode Mode {get;}
	string SessionID {get;}
	HttpStaticObjectsCollection StaticObjects {get;}
	object SyncRoot {get;}
	int Timeout {get;set;}
	void Abandon();
	void Add(string name, object value);
	void Clear();
	void CopyTo(Array array, int index);
	IEnumerator GetEnumerator();
	void Remove(string name);
	void RemoveAll();
	void RemoveAt(int index);
}
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
interface ISessionIDManager {
	string CreateSessionID(HttpContext context);
	string GetSessionID(HttpContext context);
	void Initialize();
	bool InitializeRequest(HttpContext context, bool suppressAutoDetectRedirect, out bool supportSessionIDReissue);
	void RemoveSessionID(HttpContext context);
	void SaveSessionID(HttpContext context, string id, out bool redirected, out bool cookieAdded);
	bool Validate(string id);
}
interface ISessionStateItemCollection : ICollection {
	bool Dirty {get;set;}
	NameObjectCollectionBase.KeysCollection Keys {get;}
	object this[int index] {get;set;}
	object this[string name] {get;set;}
	void Clear();
	void Remove(string name);
	void RemoveAt(int index);
}
interface IStateRuntime {
	void ProcessRequest(IntPtr tracker, int verb, string uri, int exclusive, int timeout, int lockCookieExists, int lockCookie, int contentLength, IntPtr content);
	void ProcessRequest(IntPtr tracker, int verb, string uri, int exclusive, int extraFlags, int timeout, int lockCookieExists, int lockCookie, int contentLength, IntPtr content);
	void StopProcessing();
}
class SessionIDManager : ISessionIDManager {
	static int SessionIDMaxLength {get;}
	string CreateSessionID(HttpContext context);
	string Decode(string id);
	string Encode(string id);
	string GetSessionID(HttpContext context);
	void Initialize();
	bool InitializeRequest(HttpContext context, bool suppressAutoDetectRedirect, out bool supportSessionIDReissue);
	void RemoveSessionID(HttpContext context);
	void SaveSessionID(HttpContext context, string id, out bool redirected, out bool cookieAdded);
	bool Validate(string id);
}
enum SessionStateActions { None, InitializeItem }
enum SessionStateBehavior { Default, Required, ReadOnly, Disabled }
class SessionStateItemCollection : NameObjectCollectionBase, ISessionStateItemCollection {
	bool Dirty {get;set;}
	object this[int index] {get;set;}
	object this[string name] {get;set;}
	void Clear();
	static SessionStateItemCollection Deserialize(BinaryReader reader);
	void Remove(string name);
	void RemoveAt(int index);
	void Serialize(BinaryWriter writer);
}
delegate void SessionStateItemExpireCallback(string id, SessionStateStoreData item);
enum SessionStateMode { Off, InProc, StateServer, SQLServer, Custom }
class SessionStateModule : IHttpModule {
	event EventHandler End;
	event EventHandler Start;
	void Dispose();
	void Init(HttpApplication app);
}
class SessionStateStoreData {
	ISessionStateItemCollection Items {get;}
	HttpStaticObjectsCollection StaticObjects {get;}
	int Timeout {get;set;}
}
abstract class SessionStateStoreProviderBase : ProviderBase {
	SessionStateStoreData CreateNewStoreData(HttpContext context, int timeout);
	void CreateUninitializedItem(HttpContext context, string id, int timeout);
	void Dispose();
	void EndRequest(HttpContext context);
	SessionStateStoreData GetItem(HttpContext context, string id, out bool locked, out TimeSpan lockAge, out object lockId, out SessionStateActions actions);
	SessionStateStoreData GetItemExclusive(HttpContext context, string id, out bool locked, out TimeSpan lockAge, out object lockId, out SessionStateActions actions);
	void InitializeRequest(HttpContext context);
	void ReleaseItemExclusive(HttpContext context, string id, object lockId);
	void RemoveItem(HttpContext context, string id, object lockId, SessionStateStoreData item);
	void ResetItemTimeout(HttpContext context, string id);
	void SetAndReleaseItemExclusive(HttpContext context, string id, SessionStateStoreData item, object lockId, bool newItem);
	bool SetItemExpireCallback(SessionStateItemExpireCallback expireCallback);
}
static class SessionStateUtility {
	static void AddHttpSessionStateToContext(HttpContext context, IHttpSessionState container);
	static IHttpSessionState GetHttpSessionStateFromContext(HttpContext context);
	static HttpStaticObjectsCollection GetSessionStaticObjects(HttpContext context);
	static void RaiseSessionEnd(IHttpSessionState session, object eventSource, EventArgs eventArgs);
	static void RemoveHttpSessionStateFromContext(HttpContext context);
}
class StateRuntime : IStateRuntime {
	void ProcessRequest(IntPtr tracker, int verb, string uri, int exclusive, int timeout, int lockCookieExists, int lockCookie, int contentLength, IntPtr content);
	void ProcessRequest(IntPtr tracker, int verb, string uri, int exclusive, int extraFlags, int timeout, int lockCookieExists, int lockCookie, int contentLength, IntPtr content);
	void StopProcessing();
}
