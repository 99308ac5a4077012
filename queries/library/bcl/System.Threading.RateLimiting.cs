// assemblies: System.Threading.RateLimiting
namespace System.Threading.RateLimiting;
class ConcurrencyLimiter : RateLimiter {}
class ConcurrencyLimiterOptions {}
class FixedWindowRateLimiter : ReplenishingRateLimiter {}
class FixedWindowRateLimiterOptions {}
static class MetadataName {}
class MetadataName<T> : IEquatable<MetadataName<T>> {}
static class PartitionedRateLimiter {}
abstract class PartitionedRateLimiter<TResource> : IAsyncDisposable, IDisposable {}
enum QueueProcessingOrder {}
abstract class RateLimitLease : IDisposable {}
static class RateLimitPartition {}
struct RateLimitPartition<TKey> {}
abstract class RateLimiter : IAsyncDisposable, IDisposable {}
class RateLimiterStatistics {}
abstract class ReplenishingRateLimiter : RateLimiter {}
class SlidingWindowRateLimiter : ReplenishingRateLimiter {}
class SlidingWindowRateLimiterOptions {}
class TokenBucketRateLimiter : ReplenishingRateLimiter {}
class TokenBucketRateLimiterOptions {}
