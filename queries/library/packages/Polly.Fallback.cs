// packages: Polly
namespace Polly.Fallback;
class FallbackPolicy : Policy {}
class AsyncFallbackPolicy<TResult> : AsyncPolicy<TResult> {}
