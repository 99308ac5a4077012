// packages: Polly
using System;
namespace Polly.Timeout;
class TimeoutPolicy : Policy {}
class AsyncTimeoutPolicy : AsyncPolicy {}
class AsyncTimeoutPolicy<TResult> : AsyncPolicy<TResult> {}
class TimeoutRejectedException : Exception {}
enum TimeoutStrategy { Optimistic, Pessimistic }
