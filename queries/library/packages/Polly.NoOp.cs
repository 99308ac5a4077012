// packages: Polly
namespace Polly.NoOp;
class NoOpPolicy : Policy {}
class AsyncNoOpPolicy : AsyncPolicy {}
class AsyncNoOpPolicy<TResult> : AsyncPolicy<TResult> {}
