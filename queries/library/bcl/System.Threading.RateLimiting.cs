// assemblies: System.Threading.RateLimiting
using System.Collections.Generic;
using System.Threading.Tasks;
namespace System.Threading.RateLimiting;
class ConcurrencyLimiter : RateLimiter {}
class ConcurrencyLimiterOptions {
	int PermitLimit {get;set;}
	int QueueLimit {get;set;}
	QueueProcessingOrder QueueProcessingOrder {get;set;}
}
class FixedWindowRateLimiter : ReplenishingRateLimiter {}
class FixedWindowRateLimiterOptions {
	bool AutoReplenishment {get;set;}
	int PermitLimit {get;set;}
	int QueueLimit {get;set;}
	QueueProcessingOrder QueueProcessingOrder {get;set;}
	TimeSpan Window {get;set;}
}
static class MetadataName {
	static MetadataName<string> ReasonPhrase {get;}
	static MetadataName<TimeSpan> RetryAfter {get;}
	static MetadataName<T> Create<T>(string name);
}
class MetadataName<T> : IEquatable<MetadataName<T>> {
	string Name {get;}
}
static class PartitionedRateLimiter {
	static PartitionedRateLimiter<TResource> Create<TResource, TPartitionKey>(Func<TResource, RateLimitPartition<TPartitionKey>> partitioner, IEqualityComparer<TPartitionKey> equalityComparer = default);
	static PartitionedRateLimiter<TResource> CreateChained<TResource>(params PartitionedRateLimiter<TResource>[] limiters);
}
abstract class PartitionedRateLimiter<TResource> : IAsyncDisposable, IDisposable {
	ValueTask<RateLimitLease> AcquireAsync(TResource resource, int permitCount = default, CancellationToken cancellationToken = default);
	protected ValueTask<RateLimitLease> AcquireAsyncCore(TResource resource, int permitCount, CancellationToken cancellationToken);
	RateLimitLease AttemptAcquire(TResource resource, int permitCount = default);
	protected RateLimitLease AttemptAcquireCore(TResource resource, int permitCount);
	protected void Dispose(bool disposing);
	void Dispose();
	ValueTask DisposeAsync();
	protected ValueTask DisposeAsyncCore();
	RateLimiterStatistics GetStatistics(TResource resource);
	PartitionedRateLimiter<TOuter> WithTranslatedKey<TOuter>(Func<TOuter, TResource> keyAdapter, bool leaveOpen);
}
enum QueueProcessingOrder { OldestFirst, NewestFirst }
abstract class RateLimitLease : IDisposable {
	bool IsAcquired {get;}
	IEnumerable<string> MetadataNames {get;}
	void Dispose();
	protected void Dispose(bool disposing);
	IEnumerable<KeyValuePair<string, object>> GetAllMetadata();
	bool TryGetMetadata(string metadataName, out object metadata);
	bool TryGetMetadata<T>(MetadataName<T> metadataName, out T metadata);
}
static class RateLimitPartition {
	static RateLimitPartition<TKey> Get<TKey>(TKey partitionKey, Func<TKey, RateLimiter> factory);
	static RateLimitPartition<TKey> GetConcurrencyLimiter<TKey>(TKey partitionKey, Func<TKey, ConcurrencyLimiterOptions> factory);
	static RateLimitPartition<TKey> GetFixedWindowLimiter<TKey>(TKey partitionKey, Func<TKey, FixedWindowRateLimiterOptions> factory);
	static RateLimitPartition<TKey> GetNoLimiter<TKey>(TKey partitionKey);
	static RateLimitPartition<TKey> GetSlidingWindowLimiter<TKey>(TKey partitionKey, Func<TKey, SlidingWindowRateLimiterOptions> factory);
	static RateLimitPartition<TKey> GetTokenBucketLimiter<TKey>(TKey partitionKey, Func<TKey, TokenBucketRateLimiterOptions> factory);
}
struct RateLimitPartition<TKey> {
	Func<TKey, RateLimiter> Factory {get;}
	TKey PartitionKey {get;}
}
abstract class RateLimiter : IAsyncDisposable, IDisposable {
	TimeSpan? IdleDuration {get;}
	ValueTask<RateLimitLease> AcquireAsync(int permitCount = default, CancellationToken cancellationToken = default);
	protected ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken);
	RateLimitLease AttemptAcquire(int permitCount = default);
	protected RateLimitLease AttemptAcquireCore(int permitCount);
	protected void Dispose(bool disposing);
	void Dispose();
	ValueTask DisposeAsync();
	protected ValueTask DisposeAsyncCore();
	RateLimiterStatistics GetStatistics();
}
class RateLimiterStatistics {
	long CurrentAvailablePermits {get;set;}
	long CurrentQueuedCount {get;set;}
	long TotalFailedLeases {get;set;}
	long TotalSuccessfulLeases {get;set;}
}
abstract class ReplenishingRateLimiter : RateLimiter {
	bool IsAutoReplenishing {get;}
	TimeSpan ReplenishmentPeriod {get;}
	bool TryReplenish();
}
class SlidingWindowRateLimiter : ReplenishingRateLimiter {}
class SlidingWindowRateLimiterOptions {
	bool AutoReplenishment {get;set;}
	int PermitLimit {get;set;}
	int QueueLimit {get;set;}
	QueueProcessingOrder QueueProcessingOrder {get;set;}
	int SegmentsPerWindow {get;set;}
	TimeSpan Window {get;set;}
}
class TokenBucketRateLimiter : ReplenishingRateLimiter {}
class TokenBucketRateLimiterOptions {
	bool AutoReplenishment {get;set;}
	int QueueLimit {get;set;}
	QueueProcessingOrder QueueProcessingOrder {get;set;}
	TimeSpan ReplenishmentPeriod {get;set;}
	int TokenLimit {get;set;}
	int TokensPerPeriod {get;set;}
}
