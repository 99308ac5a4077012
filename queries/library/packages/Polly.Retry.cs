// packages: Polly, Polly.Core
using System.Threading.Tasks;
using System;
namespace Polly.Retry;
class RetryPolicy : Policy {}
class RetryPolicy<TResult> : Policy<TResult> {}
class AsyncRetryPolicy : AsyncPolicy {}
class AsyncRetryPolicy<TResult> : AsyncPolicy<TResult> {}
class RetryStrategyOptions<TResult> {
	DelayBackoffType BackoffType {get;set;}
	TimeSpan Delay {get;set;}
	int MaxRetryAttempts {get;set;}
	Func<OnRetryArguments<TResult>, ValueTask> OnRetry {get;set;}
	bool UseJitter {get;set;}
}
class RetryStrategyOptions : RetryStrategyOptions<object> {}
struct OnRetryArguments<TResult> {
	int AttemptNumber {get;}
	TimeSpan RetryDelay {get;}
}
