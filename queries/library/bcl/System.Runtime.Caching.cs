// assemblies: System.Runtime.Caching
using System.Collections.Generic;
using System.Collections.ObjectModel;
namespace System.Runtime.Caching;
abstract class CacheEntryChangeMonitor : ChangeMonitor {
	ReadOnlyCollection<string> CacheKeys {get;}
	DateTimeOffset LastModified {get;}
	string RegionName {get;}
}
class CacheEntryRemovedArguments {
	CacheItem CacheItem {get;}
	CacheEntryRemovedReason RemovedReason {get;}
	ObjectCache Source {get;}
}
delegate void CacheEntryRemovedCallback(CacheEntryRemovedArguments arguments);
enum CacheEntryRemovedReason { Removed, Expired, Evicted, ChangeMonitorChanged, CacheSpecificEviction }
class CacheEntryUpdateArguments {
	string Key {get;}
	string RegionName {get;}
	CacheEntryRemovedReason RemovedReason {get;}
	ObjectCache Source {get;}
	CacheItem UpdatedCacheItem {get;set;}
	CacheItemPolicy UpdatedCacheItemPolicy {get;set;}
}
delegate void CacheEntryUpdateCallback(CacheEntryUpdateArguments arguments);
class CacheItem {
	string Key {get;set;}
	string RegionName {get;set;}
	object Value {get;set;}
}
class CacheItemPolicy {
	DateTimeOffset AbsoluteExpiration {get;set;}
	Collection<ChangeMonitor> ChangeMonitors {get;}
	CacheItemPriority Priority {get;set;}
	CacheEntryRemovedCallback RemovedCallback {get;set;}
	TimeSpan SlidingExpiration {get;set;}
	CacheEntryUpdateCallback UpdateCallback {get;set;}
}
enum CacheItemPriority { Default, NotRemovable }
abstract class ChangeMonitor : IDisposable {
	bool HasChanged {get;}
	bool IsDisposed {get;}
	string UniqueId {get;}
	protected void Dispose(bool disposing);
	void Dispose();
	protected void InitializationComplete();
	void NotifyOnChanged(OnChangedCallback onChangedCallback);
	protected void OnChanged(object state);
}
enum DefaultCacheCapabilities { None, InMemoryProvider, OutOfProcessProvider, CacheEntryChangeMonitors, AbsoluteExpirations, SlidingExpirations, CacheEntryUpdateCallback, CacheEntryRemovedCallback, CacheRegions }
abstract class FileChangeMonitor : ChangeMonitor {
	ReadOnlyCollection<string> FilePaths {get;}
	DateTimeOffset LastModified {get;}
}
class HostFileChangeMonitor : FileChangeMonitor {}
class MemoryCache : ObjectCache, IDisposable {
	long CacheMemoryLimit {get;}
	static MemoryCache Default {get;}
	long PhysicalMemoryLimit {get;}
	TimeSpan PollingInterval {get;}
	void Dispose();
	long GetLastSize(string regionName = default);
	object Remove(string key, CacheEntryRemovedReason reason, string regionName = default);
	long Trim(int percent);
}
abstract class ObjectCache : IEnumerable<KeyValuePair<string, object>> {
	static DateTimeOffset InfiniteAbsoluteExpiration;
	static TimeSpan NoSlidingExpiration;
	DefaultCacheCapabilities DefaultCacheCapabilities {get;}
	static IServiceProvider Host {get;set;}
	string Name {get;}
	object this[string key] {get;set;}
	bool Add(string key, object value, DateTimeOffset absoluteExpiration, string regionName = default);
	bool Add(CacheItem item, CacheItemPolicy policy);
	bool Add(string key, object value, CacheItemPolicy policy, string regionName = default);
	object AddOrGetExisting(string key, object value, DateTimeOffset absoluteExpiration, string regionName = default);
	CacheItem AddOrGetExisting(CacheItem value, CacheItemPolicy policy);
	object AddOrGetExisting(string key, object value, CacheItemPolicy policy, string regionName = default);
	bool Contains(string key, string regionName = default);
	CacheEntryChangeMonitor CreateCacheEntryChangeMonitor(IEnumerable<string> keys, string regionName = default);
	object Get(string key, string regionName = default);
	CacheItem GetCacheItem(string key, string regionName = default);
	long GetCount(string regionName = default);
	protected IEnumerator<KeyValuePair<string, object>> GetEnumerator();
	IDictionary<string, object> GetValues(IEnumerable<string> keys, string regionName = default);
	IDictionary<string, object> GetValues(string regionName, params string[] keys);
	object Remove(string key, string regionName = default);
	void Set(string key, object value, DateTimeOffset absoluteExpiration, string regionName = default);
	void Set(CacheItem item, CacheItemPolicy policy);
	void Set(string key, object value, CacheItemPolicy policy, string regionName = default);
}
delegate void OnChangedCallback(object state);
class SqlChangeMonitor : ChangeMonitor {}
