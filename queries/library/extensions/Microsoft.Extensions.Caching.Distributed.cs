// assemblies: Microsoft.Extensions.Caching.Abstractions, Microsoft.Extensions.Caching.Memory
using System;
using System.Buffers;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.Extensions.Caching.Distributed;
static class DistributedCacheEntryExtensions {
	static DistributedCacheEntryOptions SetAbsoluteExpiration(this DistributedCacheEntryOptions options, TimeSpan relative);
	static DistributedCacheEntryOptions SetAbsoluteExpiration(this DistributedCacheEntryOptions options, DateTimeOffset absolute);
	static DistributedCacheEntryOptions SetSlidingExpiration(this DistributedCacheEntryOptions options, TimeSpan offset);
}
class DistributedCacheEntryOptions {
	DateTimeOffset? AbsoluteExpiration {get;set;}
	TimeSpan? AbsoluteExpirationRelativeToNow {get;set;}
	TimeSpan? SlidingExpiration {get;set;}
}
static class DistributedCacheExtensions {
	static string GetString(this IDistributedCache cache, string key);
	static Task<string> GetStringAsync(this IDistributedCache cache, string key, CancellationToken token = default);
	static void Set(this IDistributedCache cache, string key, byte[] value);
	static Task SetAsync(this IDistributedCache cache, string key, byte[] value, CancellationToken token = default);
	static void SetString(this IDistributedCache cache, string key, string value, DistributedCacheEntryOptions options = default);
	static Task SetStringAsync(this IDistributedCache cache, string key, string value, CancellationToken token = default);
	static Task SetStringAsync(this IDistributedCache cache, string key, string value, DistributedCacheEntryOptions options, CancellationToken token = default);
}
interface IBufferDistributedCache : IDistributedCache {
	void Set(string key, ReadOnlySequence<byte> value, DistributedCacheEntryOptions options);
	ValueTask SetAsync(string key, ReadOnlySequence<byte> value, DistributedCacheEntryOptions options, CancellationToken token = default);
	bool TryGet(string key, IBufferWriter<byte> destination);
	ValueTask<bool> TryGetAsync(string key, IBufferWriter<byte> destination, CancellationToken token = default);
}
interface IDistributedCache {
	byte[] Get(string key);
	Task<byte[]> GetAsync(string key, CancellationToken token = default);
	void Refresh(string key);
	Task RefreshAsync(string key, CancellationToken token = default);
	void Remove(string key);
	Task RemoveAsync(string key, CancellationToken token = default);
	void Set(string key, byte[] value, DistributedCacheEntryOptions options);
	Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default);
}
class MemoryDistributedCache : IDistributedCache {
	byte[] Get(string key);
	Task<byte[]> GetAsync(string key, CancellationToken token = default);
	void Refresh(string key);
	Task RefreshAsync(string key, CancellationToken token = default);
	void Remove(string key);
	Task RemoveAsync(string key, CancellationToken token = default);
	void Set(string key, byte[] value, DistributedCacheEntryOptions options);
	Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default);
}
