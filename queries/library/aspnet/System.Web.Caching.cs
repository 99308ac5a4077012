// assemblies: System.Web
using System.Collections;
using System.Collections.Generic;
using System.Configuration.Provider;
using System.IO;
namespace System.Web.Caching;
class AggregateCacheDependency : CacheDependency {
	void Add(params CacheDependency[] dependencies);
}
class Cache : IEnumerable {
	static DateTime NoAbsoluteExpiration;
	static TimeSpan NoSlidingExpiration;
	int Count {get;}
	long EffectivePercentagePhysicalMemoryLimit {get;}
	long EffectivePrivateBytesLimit {get;}
	object this[string key] {get;set;}
	object Add(string key, object value, CacheDependency dependencies, DateTime absoluteExpiration, TimeSpan slidingExpiration, CacheItemPriority priority, CacheItemRemovedCallback onRemoveCallback);
	object Get(string key);
	IDictionaryEnumerator GetEnumerator();
	void Insert(string key, object value, CacheDependency dependencies, DateTime absoluteExpiration, TimeSpan slidingExpiration, CacheItemUpdateCallback onUpdateCallback);
	void Insert(string key, object value, CacheDependency dependencies = default, DateTime absoluteExpiration = default, TimeSpan slidingExpiration = default, CacheItemPriority priority = default, CacheItemRemovedCallback onRemoveCallback = default);
	object Remove(string key);
}
class CacheDependency : IDisposable {
	bool HasChanged {get;}
	DateTime UtcLastModified {get;}
	protected void DependencyDispose();
	void Dispose();
	protected void FinishInit();
	string GetUniqueID();
	protected void NotifyDependencyChanged(object sender, EventArgs e);
	protected void SetUtcLastModified(DateTime utcLastModified);
}
enum CacheItemPriority { Low, BelowNormal, Normal, Default, AboveNormal, High, NotRemovable }
delegate void CacheItemRemovedCallback(string key, object value, CacheItemRemovedReason reason);
enum CacheItemRemovedReason { Removed, Expired, Underused, DependencyChanged }
delegate void CacheItemUpdateCallback(string key, CacheItemUpdateReason reason, out object expensiveObject, out CacheDependency dependency, out DateTime absoluteExpiration, out TimeSpan slidingExpiration);
enum CacheItemUpdateReason { Expired, DependencyChanged }
class DatabaseNotEnabledForNotificationException : SystemException {}
class FileResponseElement : ResponseElement {
	long Length {get;}
	long Offset {get;}
	string Path {get;}
}
class HeaderElement {
	string Name {get;}
	string Value {get;}
}
interface IOutputCacheEntry {
	List<HeaderElement> HeaderElements {get;set;}
	List<ResponseElement> ResponseElements {get;set;}
}
class MemoryResponseElement : ResponseElement {
	byte[] Buffer {get;}
	long Length {get;}
}
static class OutputCache {
	static string DefaultProviderName {get;}
	static OutputCacheProviderCollection Providers {get;}
	static object Deserialize(Stream stream);
	static void Serialize(Stream stream, object data);
}
abstract class OutputCacheProvider : ProviderBase {
	object Add(string key, object entry, DateTime utcExpiry);
	object Get(string key);
	void Remove(string key);
	void Set(string key, object entry, DateTime utcExpiry);
}
class OutputCacheProviderCollection : ProviderCollection {
	OutputCacheProvider this[string name] {get;}
	void CopyTo(OutputCacheProvider[] array, int index);
}
abstract class ResponseElement {}
class SqlCacheDependency : CacheDependency {
	static CacheDependency CreateOutputCacheDependency(string dependency);
}
static class SqlCacheDependencyAdmin {
	static void DisableNotifications(string connectionString);
	static void DisableTableForNotifications(string connectionString, string table);
	static void DisableTableForNotifications(string connectionString, string[] tables);
	static void EnableNotifications(string connectionString);
	static void EnableTableForNotifications(string connectionString, string table);
	static void EnableTableForNotifications(string connectionString, string[] tables);
	static string[] GetTablesEnabledForNotifications(string connectionString);
}
class SubstitutionResponseElement : ResponseElement {
	HttpResponseSubstitutionCallback Callback {get;}
}
class TableNotEnabledForNotificationException : SystemException {}
