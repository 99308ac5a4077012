// assemblies: Microsoft.Extensions.Caching.Abstractions, Microsoft.Extensions.Caching.Memory
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
namespace Microsoft.Extensions.Caching.Memory;
static class CacheEntryExtensions {
	static ICacheEntry AddExpirationToken(this ICacheEntry entry, IChangeToken expirationToken);
	static ICacheEntry RegisterPostEvictionCallback(this ICacheEntry entry, PostEvictionDelegate callback, object state = default);
	static ICacheEntry SetAbsoluteExpiration(this ICacheEntry entry, TimeSpan relative);
	static ICacheEntry SetAbsoluteExpiration(this ICacheEntry entry, DateTimeOffset absolute);
	static ICacheEntry SetOptions(this ICacheEntry entry, MemoryCacheEntryOptions options);
	static ICacheEntry SetPriority(this ICacheEntry entry, CacheItemPriority priority);
	static ICacheEntry SetSize(this ICacheEntry entry, long size);
	static ICacheEntry SetSlidingExpiration(this ICacheEntry entry, TimeSpan offset);
	static ICacheEntry SetValue(this ICacheEntry entry, object value);
}
static class CacheExtensions {
	static object Get(this IMemoryCache cache, object key);
	static TItem Get<TItem>(this IMemoryCache cache, object key);
	static TItem GetOrCreate<TItem>(this IMemoryCache cache, object key, Func<ICacheEntry, TItem> factory, MemoryCacheEntryOptions createOptions = default);
	static Task<TItem> GetOrCreateAsync<TItem>(this IMemoryCache cache, object key, Func<ICacheEntry, Task<TItem>> factory, MemoryCacheEntryOptions createOptions = default);
	static TItem Set<TItem>(this IMemoryCache cache, object key, TItem value, DateTimeOffset absoluteExpiration = default);
	static TItem Set<TItem>(this IMemoryCache cache, object key, TItem value, TimeSpan absoluteExpirationRelativeToNow);
	static TItem Set<TItem>(this IMemoryCache cache, object key, TItem value, IChangeToken expirationToken);
	static TItem Set<TItem>(this IMemoryCache cache, object key, TItem value, MemoryCacheEntryOptions options);
	static bool TryGetValue<TItem>(this IMemoryCache cache, object key, out TItem value);
}
enum CacheItemPriority { Low, Normal, High, NeverRemove }
enum EvictionReason { None, Removed, Replaced, Expired, TokenExpired, Capacity }
interface ICacheEntry : IDisposable {
	DateTimeOffset? AbsoluteExpiration {get;set;}
	TimeSpan? AbsoluteExpirationRelativeToNow {get;set;}
	IList<IChangeToken> ExpirationTokens {get;}
	object Key {get;}
	IList<PostEvictionCallbackRegistration> PostEvictionCallbacks {get;}
	CacheItemPriority Priority {get;set;}
	long? Size {get;set;}
	TimeSpan? SlidingExpiration {get;set;}
	object Value {get;set;}
}
interface IMemoryCache : IDisposable {
	ICacheEntry CreateEntry(object key);
	MemoryCacheStatistics GetCurrentStatistics();
	void Remove(object key);
	bool TryGetValue(object key, out object value);
}
class MemoryCache : IMemoryCache {
	int Count {get;}
	IEnumerable<object> Keys {get;}
	void Clear();
	void Compact(double percentage);
	ICacheEntry CreateEntry(object key);
	void Dispose();
	protected void Dispose(bool disposing);
	MemoryCacheStatistics GetCurrentStatistics();
	void Remove(object key);
	bool TryGetValue(object key, out object result);
}
static class MemoryCacheEntryExtensions {
	static MemoryCacheEntryOptions AddExpirationToken(this MemoryCacheEntryOptions options, IChangeToken expirationToken);
	static MemoryCacheEntryOptions RegisterPostEvictionCallback(this MemoryCacheEntryOptions options, PostEvictionDelegate callback, object state = default);
	static MemoryCacheEntryOptions SetAbsoluteExpiration(this MemoryCacheEntryOptions options, TimeSpan relative);
	static MemoryCacheEntryOptions SetAbsoluteExpiration(this MemoryCacheEntryOptions options, DateTimeOffset absolute);
	static MemoryCacheEntryOptions SetPriority(this MemoryCacheEntryOptions options, CacheItemPriority priority);
	static MemoryCacheEntryOptions SetSize(this MemoryCacheEntryOptions options, long size);
	static MemoryCacheEntryOptions SetSlidingExpiration(this MemoryCacheEntryOptions options, TimeSpan offset);
}
class MemoryCacheEntryOptions {
	DateTimeOffset? AbsoluteExpiration {get;set;}
	TimeSpan? AbsoluteExpirationRelativeToNow {get;set;}
	IList<IChangeToken> ExpirationTokens {get;}
	IList<PostEvictionCallbackRegistration> PostEvictionCallbacks {get;}
	CacheItemPriority Priority {get;set;}
	long? Size {get;set;}
	TimeSpan? SlidingExpiration {get;set;}
}
class MemoryCacheOptions : IOptions<MemoryCacheOptions> {
	bool CompactOnMemoryPressure {get;set;}
	double CompactionPercentage {get;set;}
	TimeSpan ExpirationScanFrequency {get;set;}
	long? SizeLimit {get;set;}
	bool TrackLinkedCacheEntries {get;set;}
	bool TrackStatistics {get;set;}
}
class MemoryCacheStatistics {
	long CurrentEntryCount {get;set;}
	long? CurrentEstimatedSize {get;set;}
	long TotalHits {get;set;}
	long TotalMisses {get;set;}
}
class MemoryDistributedCacheOptions : MemoryCacheOptions {}
class PostEvictionCallbackRegistration {
	PostEvictionDelegate EvictionCallback {get;set;}
	object State {get;set;}
}
delegate void PostEvictionDelegate(object key, object value, EvictionReason reason, object state);
