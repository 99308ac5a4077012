// assemblies: Microsoft.Extensions.Caching.Abstractions
using System;
using System.Buffers;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.Extensions.Caching.Hybrid;
abstract class HybridCache {
	ValueTask<T> GetOrCreateAsync<TState, T>(string key, TState state, Func<TState, CancellationToken, ValueTask<T>> factory, HybridCacheEntryOptions options = default, IEnumerable<string> tags = default, CancellationToken cancellationToken = default);
	ValueTask<T> GetOrCreateAsync<T>(string key, Func<CancellationToken, ValueTask<T>> factory, HybridCacheEntryOptions options = default, IEnumerable<string> tags = default, CancellationToken cancellationToken = default);
	ValueTask RemoveAsync(string key, CancellationToken cancellationToken = default);
	ValueTask RemoveAsync(IEnumerable<string> keys, CancellationToken cancellationToken = default);
	ValueTask RemoveByTagAsync(IEnumerable<string> tags, CancellationToken cancellationToken = default);
	ValueTask RemoveByTagAsync(string tag, CancellationToken cancellationToken = default);
	ValueTask SetAsync<T>(string key, T value, HybridCacheEntryOptions options = default, IEnumerable<string> tags = default, CancellationToken cancellationToken = default);
}
enum HybridCacheEntryFlags { None, DisableLocalCacheRead, DisableLocalCacheWrite, DisableLocalCache, DisableDistributedCacheRead, DisableDistributedCacheWrite, DisableDistributedCache, DisableUnderlyingData, DisableCompression }
class HybridCacheEntryOptions {
	TimeSpan? Expiration {get;set;}
	HybridCacheEntryFlags? Flags {get;set;}
	TimeSpan? LocalCacheExpiration {get;set;}
}
interface IHybridCacheSerializer<T> {
	T Deserialize(ReadOnlySequence<byte> source);
	void Serialize(T value, IBufferWriter<byte> target);
}
interface IHybridCacheSerializerFactory {
	bool TryCreateSerializer<T>(out IHybridCacheSerializer<T> serializer);
}
