// packages: Polly, Polly.Core
using Polly.Bulkhead;
using Polly.CircuitBreaker;
using Polly.Fallback;
using Polly.Retry;
using Polly.Timeout;
using Polly.Wrap;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using System.Threading;
using System;
namespace Polly;
interface IsPolicy {}
interface ISyncPolicy : IsPolicy {
	void Execute(Action action);
	TResult Execute<TResult>(Func<TResult> action);
}
interface ISyncPolicy<TResult> : IsPolicy {
	TResult Execute(Func<TResult> action);
}
interface IAsyncPolicy : IsPolicy {
	Task ExecuteAsync(Func<Task> action);
	Task ExecuteAsync(Func<CancellationToken, Task> action, CancellationToken cancellationToken);
	Task ExecuteAsync(Func<Context, Task> action, Context context);
	Task<TResult> ExecuteAsync<TResult>(Func<Task<TResult>> action);
	Task<TResult> ExecuteAsync<TResult>(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken);
	Task<TResult> ExecuteAsync<TResult>(Func<Context, Task<TResult>> action, Context context);
}
interface IAsyncPolicy<TResult> : IsPolicy {
	Task<TResult> ExecuteAsync(Func<Task<TResult>> action);
	Task<TResult> ExecuteAsync(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken);
}
abstract class PolicyBase {
	string PolicyKey {get;}
}
abstract class Policy : PolicyBase, ISyncPolicy {
	static BulkheadPolicy Bulkhead(int maxParallelization, int maxQueuingActions = default);
	static AsyncBulkheadPolicy BulkheadAsync(int maxParallelization, int maxQueuingActions = default);
	void Execute(Action action);
	void Execute(Action<CancellationToken> action, CancellationToken cancellationToken);
	void Execute(Action<Context> action, Context context);
	TResult Execute<TResult>(Func<TResult> action);
	TResult Execute<TResult>(Func<CancellationToken, TResult> action, CancellationToken cancellationToken);
	TResult Execute<TResult>(Func<Context, TResult> action, Context context);
	PolicyResult ExecuteAndCapture(Action action);
	PolicyResult<TResult> ExecuteAndCapture<TResult>(Func<TResult> action);
	Task ExecuteAsync(Func<Task> action);
	Task<TResult> ExecuteAsync<TResult>(Func<Task<TResult>> action);
	static PolicyBuilder Handle<TException>() where TException : Exception;
	static PolicyBuilder Handle<TException>(Func<TException, bool> exceptionPredicate) where TException : Exception;
	static PolicyBuilder HandleInner<TException>() where TException : Exception;
	static PolicyBuilder<TResult> HandleResult<TResult>(Func<TResult, bool> resultPredicate);
	static PolicyBuilder<TResult> HandleResult<TResult>(TResult result);
	static NoOp.NoOpPolicy NoOp();
	static NoOp.AsyncNoOpPolicy NoOpAsync();
	static NoOp.AsyncNoOpPolicy<TResult> NoOpAsync<TResult>();
	static TimeoutPolicy Timeout(int seconds);
	static TimeoutPolicy Timeout(TimeSpan timeout);
	static AsyncTimeoutPolicy TimeoutAsync(int seconds);
	static AsyncTimeoutPolicy TimeoutAsync(TimeSpan timeout);
	static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(int seconds);
	static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(TimeSpan timeout);
	PolicyWrap Wrap(ISyncPolicy innerPolicy);
	static PolicyWrap Wrap(params ISyncPolicy[] policies);
	static AsyncPolicyWrap WrapAsync(params IAsyncPolicy[] policies);
	static AsyncPolicyWrap<TResult> WrapAsync<TResult>(params IAsyncPolicy<TResult>[] policies);
	Policy WithPolicyKey(string policyKey);
}
abstract class Policy<TResult> : PolicyBase, ISyncPolicy<TResult> {
	TResult Execute(Func<TResult> action);
	static PolicyBuilder<TResult> Handle<TException>() where TException : Exception;
	static PolicyBuilder<TResult> Handle<TException>(Func<TException, bool> exceptionPredicate) where TException : Exception;
	static PolicyBuilder<TResult> HandleResult(Func<TResult, bool> resultPredicate);
}
abstract class AsyncPolicy : PolicyBase, IAsyncPolicy {
	Task ExecuteAsync(Func<Task> action);
	Task ExecuteAsync(Func<CancellationToken, Task> action, CancellationToken cancellationToken);
	Task ExecuteAsync(Func<Context, Task> action, Context context);
	Task<TResult> ExecuteAsync<TResult>(Func<Task<TResult>> action);
	Task<TResult> ExecuteAsync<TResult>(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken);
	Task<TResult> ExecuteAsync<TResult>(Func<Context, Task<TResult>> action, Context context);
	Task<PolicyResult> ExecuteAndCaptureAsync(Func<Task> action);
	Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Task<TResult>> action);
	AsyncPolicyWrap WrapAsync(IAsyncPolicy innerPolicy);
	AsyncPolicyWrap<TResult> WrapAsync<TResult>(IAsyncPolicy<TResult> innerPolicy);
}
abstract class AsyncPolicy<TResult> : PolicyBase, IAsyncPolicy<TResult> {
	Task<TResult> ExecuteAsync(Func<Task<TResult>> action);
	Task<TResult> ExecuteAsync(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken);
	AsyncPolicyWrap<TResult> WrapAsync(IAsyncPolicy<TResult> innerPolicy);
}
class Context : Dictionary<string, object> {
	Guid CorrelationId {get;}
	string OperationKey {get;}
}
class PolicyResult {
	Exception FinalException {get;}
	OutcomeType Outcome {get;}
}
class PolicyResult<TResult> {
	Exception FinalException {get;}
	OutcomeType Outcome {get;}
	TResult Result {get;}
}
enum OutcomeType { Successful, Failure }
class DelegateResult<TResult> {
	Exception Exception {get;}
	TResult Result {get;}
}
class PolicyBuilder {
	PolicyBuilder Or<TException>() where TException : Exception;
	PolicyBuilder Or<TException>(Func<TException, bool> exceptionPredicate) where TException : Exception;
	PolicyBuilder<TResult> OrResult<TResult>(Func<TResult, bool> resultPredicate);
}
class PolicyBuilder<TResult> {
	PolicyBuilder<TResult> Or<TException>() where TException : Exception;
	PolicyBuilder<TResult> Or<TException>(Func<TException, bool> exceptionPredicate) where TException : Exception;
	PolicyBuilder<TResult> OrResult(Func<TResult, bool> resultPredicate);
	PolicyBuilder<TResult> OrResult(TResult result);
}
static class RetrySyntax {
	static RetryPolicy Retry(this PolicyBuilder policyBuilder, int retryCount = default);
	static RetryPolicy Retry(this PolicyBuilder policyBuilder, int retryCount, Action<Exception, int> onRetry);
	static RetryPolicy RetryForever(this PolicyBuilder policyBuilder);
	static RetryPolicy WaitAndRetry(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider);
	static RetryPolicy WaitAndRetry(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<Exception, TimeSpan> onRetry);
	static RetryPolicy WaitAndRetry(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<Exception, TimeSpan, Context> onRetry);
	static RetryPolicy WaitAndRetry(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<Exception, TimeSpan, int, Context> onRetry);
	static RetryPolicy WaitAndRetry(this PolicyBuilder policyBuilder, IEnumerable<TimeSpan> sleepDurations);
	static RetryPolicy WaitAndRetry(this PolicyBuilder policyBuilder, IEnumerable<TimeSpan> sleepDurations, Action<Exception, TimeSpan, int, Context> onRetry);
}
static class AsyncRetrySyntax {
	static AsyncRetryPolicy RetryAsync(this PolicyBuilder policyBuilder, int retryCount = default);
	static AsyncRetryPolicy RetryAsync(this PolicyBuilder policyBuilder, int retryCount, Action<Exception, int> onRetry);
	static AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider);
	static AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<Exception, TimeSpan> onRetry);
	static AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Func<Exception, TimeSpan, Task> onRetryAsync);
	static AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<Exception, TimeSpan, Context> onRetry);
	static AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<Exception, TimeSpan, int, Context> onRetry);
	static AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, IEnumerable<TimeSpan> sleepDurations);
	static AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, IEnumerable<TimeSpan> sleepDurations, Action<Exception, TimeSpan, int, Context> onRetry);
}
static class AsyncRetryTResultSyntax {
	static AsyncRetryPolicy<TResult> RetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount = default);
	static AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider);
	static AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, TimeSpan> onRetry);
	static AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, TimeSpan, int, Context> onRetry);
	static AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, IEnumerable<TimeSpan> sleepDurations);
}
static class CircuitBreakerSyntax {
	static CircuitBreakerPolicy CircuitBreaker(this PolicyBuilder policyBuilder, int exceptionsAllowedBeforeBreaking, TimeSpan durationOfBreak);
	static AsyncCircuitBreakerPolicy CircuitBreakerAsync(this PolicyBuilder policyBuilder, int exceptionsAllowedBeforeBreaking, TimeSpan durationOfBreak);
	static AsyncCircuitBreakerPolicy CircuitBreakerAsync(this PolicyBuilder policyBuilder, int exceptionsAllowedBeforeBreaking, TimeSpan durationOfBreak, Action<Exception, TimeSpan> onBreak, Action onReset);
	static AsyncCircuitBreakerPolicy<TResult> CircuitBreakerAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int handledEventsAllowedBeforeBreaking, TimeSpan durationOfBreak);
	static AsyncCircuitBreakerPolicy<TResult> CircuitBreakerAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int handledEventsAllowedBeforeBreaking, TimeSpan durationOfBreak, Action<DelegateResult<TResult>, TimeSpan> onBreak, Action onReset);
}
static class FallbackSyntax {
	static AsyncFallbackPolicy<TResult> FallbackAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, TResult fallbackValue);
	static AsyncFallbackPolicy<TResult> FallbackAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<CancellationToken, Task<TResult>> fallbackAction);
	static FallbackPolicy Fallback(this PolicyBuilder policyBuilder, Action fallbackAction);
}
class ResilienceContext {
	CancellationToken CancellationToken {get;}
}
class ResiliencePipeline {
	static ResiliencePipeline Empty;
	void Execute(Action callback);
	TResult Execute<TResult>(Func<TResult> callback);
	ValueTask ExecuteAsync(Func<CancellationToken, ValueTask> callback, CancellationToken cancellationToken = default);
	ValueTask<TResult> ExecuteAsync<TResult>(Func<CancellationToken, ValueTask<TResult>> callback, CancellationToken cancellationToken = default);
	ValueTask ExecuteAsync<TState>(Func<TState, CancellationToken, ValueTask> callback, TState state, CancellationToken cancellationToken = default);
}
class ResiliencePipeline<T> {
	ValueTask<TResult> ExecuteAsync<TResult>(Func<CancellationToken, ValueTask<TResult>> callback, CancellationToken cancellationToken = default) where TResult : T;
}
abstract class ResiliencePipelineBuilderBase {}
class ResiliencePipelineBuilder : ResiliencePipelineBuilderBase {
	ResiliencePipeline Build();
}
class ResiliencePipelineBuilder<TResult> : ResiliencePipelineBuilderBase {
	ResiliencePipeline<TResult> Build();
}
static class RetryResiliencePipelineBuilderExtensions {
	static ResiliencePipelineBuilder AddRetry(this ResiliencePipelineBuilder builder, RetryStrategyOptions options);
	static ResiliencePipelineBuilder<TResult> AddRetry<TResult>(this ResiliencePipelineBuilder<TResult> builder, RetryStrategyOptions<TResult> options);
}
static class TimeoutResiliencePipelineBuilderExtensions {
	static TBuilder AddTimeout<TBuilder>(this TBuilder builder, TimeSpan timeout) where TBuilder : ResiliencePipelineBuilderBase;
}
class PredicateBuilder {
	PredicateBuilder Handle<TException>() where TException : Exception;
}
enum DelayBackoffType { Constant, Linear, Exponential }
