// assemblies: System.Core, System.Runtime, System.Threading.Tasks.Parallel, mscorlib
using System.Collections.Generic;
using System.Runtime.CompilerServices;
namespace System.Threading.Tasks;
class ConcurrentExclusiveSchedulerPair {
	Task Completion {get;}
	TaskScheduler ConcurrentScheduler {get;}
	TaskScheduler ExclusiveScheduler {get;}
	void Complete();
}
enum ConfigureAwaitOptions { None, ContinueOnCapturedContext, SuppressThrowing, ForceYielding }
static class Parallel {
	static ParallelLoopResult For(int fromInclusive, int toExclusive, Action<int> body);
	static ParallelLoopResult For(long fromInclusive, long toExclusive, Action<long> body);
	static ParallelLoopResult For(int fromInclusive, int toExclusive, ParallelOptions parallelOptions, Action<int> body);
	static ParallelLoopResult For(long fromInclusive, long toExclusive, ParallelOptions parallelOptions, Action<long> body);
	static ParallelLoopResult For(int fromInclusive, int toExclusive, Action<int, ParallelLoopState> body);
	static ParallelLoopResult For(long fromInclusive, long toExclusive, Action<long, ParallelLoopState> body);
	static ParallelLoopResult For(int fromInclusive, int toExclusive, ParallelOptions parallelOptions, Action<int, ParallelLoopState> body);
	static ParallelLoopResult For(long fromInclusive, long toExclusive, ParallelOptions parallelOptions, Action<long, ParallelLoopState> body);
	static ParallelLoopResult For<TLocal>(int fromInclusive, int toExclusive, Func<TLocal> localInit, Func<int, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally);
	static ParallelLoopResult For<TLocal>(long fromInclusive, long toExclusive, Func<TLocal> localInit, Func<long, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally);
	static ParallelLoopResult For<TLocal>(int fromInclusive, int toExclusive, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<int, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally);
	static ParallelLoopResult For<TLocal>(long fromInclusive, long toExclusive, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<long, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally);
	static Task ForAsync<T>(T fromInclusive, T toExclusive, Func<T, CancellationToken, ValueTask> body);
	static Task ForAsync<T>(T fromInclusive, T toExclusive, CancellationToken cancellationToken, Func<T, CancellationToken, ValueTask> body);
	static Task ForAsync<T>(T fromInclusive, T toExclusive, ParallelOptions parallelOptions, Func<T, CancellationToken, ValueTask> body);
	static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, Action<TSource> body);
	static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Action<TSource> body);
	static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, Action<TSource, ParallelLoopState> body);
	static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Action<TSource, ParallelLoopState> body);
	static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, Action<TSource, ParallelLoopState, long> body);
	static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Action<TSource, ParallelLoopState, long> body);
	static ParallelLoopResult ForEach<TSource, TLocal>(IEnumerable<TSource> source, Func<TLocal> localInit, Func<TSource, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally);
	static ParallelLoopResult ForEach<TSource, TLocal>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<TSource, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally);
	static ParallelLoopResult ForEach<TSource, TLocal>(IEnumerable<TSource> source, Func<TLocal> localInit, Func<TSource, ParallelLoopState, long, TLocal, TLocal> body, Action<TLocal> localFinally);
	static ParallelLoopResult ForEach<TSource, TLocal>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<TSource, ParallelLoopState, long, TLocal, TLocal> body, Action<TLocal> localFinally);
	static Task ForEachAsync<TSource>(IEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask> body);
	static Task ForEachAsync<TSource>(IEnumerable<TSource> source, CancellationToken cancellationToken, Func<TSource, CancellationToken, ValueTask> body);
	static Task ForEachAsync<TSource>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TSource, CancellationToken, ValueTask> body);
	static Task ForEachAsync<TSource>(IAsyncEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask> body);
	static Task ForEachAsync<TSource>(IAsyncEnumerable<TSource> source, CancellationToken cancellationToken, Func<TSource, CancellationToken, ValueTask> body);
	static Task ForEachAsync<TSource>(IAsyncEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TSource, CancellationToken, ValueTask> body);
	static void Invoke(params Action[] actions);
	static void Invoke(ParallelOptions parallelOptions, params Action[] actions);
}
struct ParallelLoopResult {
	bool IsCompleted {get;}
	long? LowestBreakIteration {get;}
}
class ParallelLoopState {
	bool IsExceptional {get;}
	bool IsStopped {get;}
	long? LowestBreakIteration {get;}
	bool ShouldExitCurrentIteration {get;}
	void Break();
	void Stop();
}
class ParallelOptions {
	CancellationToken CancellationToken {get;set;}
	int MaxDegreeOfParallelism {get;set;}
	TaskScheduler TaskScheduler {get;set;}
}
class Task : IAsyncResult, IDisposable {
	object AsyncState {get;}
	static Task CompletedTask {get;}
	TaskCreationOptions CreationOptions {get;}
	static int? CurrentId {get;}
	AggregateException Exception {get;}
	static TaskFactory Factory {get;}
	int Id {get;}
	bool IsCanceled {get;}
	bool IsCompleted {get;}
	bool IsCompletedSuccessfully {get;}
	bool IsFaulted {get;}
	TaskStatus Status {get;}
	ConfiguredTaskAwaitable ConfigureAwait(bool continueOnCapturedContext);
	ConfiguredTaskAwaitable ConfigureAwait(ConfigureAwaitOptions options);
	Task ContinueWith(Action<Task> continuationAction);
	Task ContinueWith(Action<Task> continuationAction, TaskScheduler scheduler);
	Task ContinueWith(Action<Task> continuationAction, TaskContinuationOptions continuationOptions);
	Task ContinueWith(Action<Task> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions = default, TaskScheduler scheduler = default);
	Task ContinueWith(Action<Task, object> continuationAction, object state, TaskScheduler scheduler);
	Task ContinueWith(Action<Task, object> continuationAction, object state, TaskContinuationOptions continuationOptions);
	Task ContinueWith(Action<Task, object> continuationAction, object state, CancellationToken cancellationToken = default, TaskContinuationOptions continuationOptions = default, TaskScheduler scheduler = default);
	Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction);
	Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, TaskScheduler scheduler);
	Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions);
	Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions = default, TaskScheduler scheduler = default);
	Task<TResult> ContinueWith<TResult>(Func<Task, object, TResult> continuationFunction, object state, TaskScheduler scheduler);
	Task<TResult> ContinueWith<TResult>(Func<Task, object, TResult> continuationFunction, object state, TaskContinuationOptions continuationOptions);
	Task<TResult> ContinueWith<TResult>(Func<Task, object, TResult> continuationFunction, object state, CancellationToken cancellationToken = default, TaskContinuationOptions continuationOptions = default, TaskScheduler scheduler = default);
	static Task<TResult> CreateUnwrapPromise<TResult>(Task outerTask, bool lookForOce);
	static Task Delay(TimeSpan delay);
	static Task Delay(TimeSpan delay, CancellationToken cancellationToken);
	static Task Delay(TimeSpan delay, TimeProvider timeProvider, CancellationToken cancellationToken = default);
	static Task Delay(int millisecondsDelay);
	static Task Delay(int millisecondsDelay, CancellationToken cancellationToken);
	void Dispose();
	protected void Dispose(bool disposing);
	static Task FromCanceled(CancellationToken cancellationToken);
	static Task<TResult> FromCanceled<TResult>(CancellationToken cancellationToken);
	static Task FromException(Exception exception);
	static Task<TResult> FromException<TResult>(Exception exception);
	static Task<TResult> FromResult<TResult>(TResult result);
	TaskAwaiter GetAwaiter();
	void MarkAborted(ThreadAbortException e);
	static Task Run(Action action);
	static Task Run(Action action, CancellationToken cancellationToken);
	static Task<TResult> Run<TResult>(Func<TResult> function);
	static Task<TResult> Run<TResult>(Func<TResult> function, CancellationToken cancellationToken);
	static Task Run(Func<Task> function);
	static Task Run(Func<Task> function, CancellationToken cancellationToken);
	static Task<TResult> Run<TResult>(Func<Task<TResult>> function);
	static Task<TResult> Run<TResult>(Func<Task<TResult>> function, CancellationToken cancellationToken);
	void RunSynchronously();
	void RunSynchronously(TaskScheduler scheduler);
	void Start();
	void Start(TaskScheduler scheduler);
	void Wait();
	bool Wait(TimeSpan timeout);
	bool Wait(TimeSpan timeout, CancellationToken cancellationToken);
	void Wait(CancellationToken cancellationToken);
	bool Wait(int millisecondsTimeout);
	bool Wait(int millisecondsTimeout, CancellationToken cancellationToken);
	static void WaitAll(params Task[] tasks);
	static bool WaitAll(Task[] tasks, TimeSpan timeout);
	static void WaitAll(Task[] tasks, CancellationToken cancellationToken);
	static bool WaitAll(Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken = default);
	static void WaitAll(IEnumerable<Task> tasks, CancellationToken cancellationToken = default);
	static int WaitAny(params Task[] tasks);
	static int WaitAny(Task[] tasks, TimeSpan timeout);
	static int WaitAny(Task[] tasks, CancellationToken cancellationToken);
	static int WaitAny(Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken = default);
	Task WaitAsync(CancellationToken cancellationToken);
	Task WaitAsync(TimeSpan timeout);
	Task WaitAsync(TimeSpan timeout, CancellationToken cancellationToken);
	Task WaitAsync(TimeSpan timeout, TimeProvider timeProvider, CancellationToken cancellationToken = default);
	static Task WhenAll(IEnumerable<Task> tasks);
	static Task WhenAll(params Task[] tasks);
	static Task<TResult[]> WhenAll<TResult>(IEnumerable<Task<TResult>> tasks);
	static Task<TResult[]> WhenAll<TResult>(params Task<TResult>[] tasks);
	static Task<Task> WhenAny(params Task[] tasks);
	static Task<Task> WhenAny(Task task1, Task task2);
	static Task<Task> WhenAny(IEnumerable<Task> tasks);
	static Task<Task<TResult>> WhenAny<TResult>(params Task<TResult>[] tasks);
	static Task<Task<TResult>> WhenAny<TResult>(Task<TResult> task1, Task<TResult> task2);
	static Task<Task<TResult>> WhenAny<TResult>(IEnumerable<Task<TResult>> tasks);
	static IAsyncEnumerable<Task> WhenEach(params Task[] tasks);
	static IAsyncEnumerable<Task> WhenEach(ReadOnlySpan<Task> tasks);
	static IAsyncEnumerable<Task> WhenEach(IEnumerable<Task> tasks);
	static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(params Task<TResult>[] tasks);
	static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(ReadOnlySpan<Task<TResult>> tasks);
	static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(IEnumerable<Task<TResult>> tasks);
	static YieldAwaitable Yield();
}
class Task<TResult> : Task {
	static TaskFactory<TResult> Factory {get;}
	TResult Result {get;}
	ConfiguredTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext);
	ConfiguredTaskAwaitable<TResult> ConfigureAwait(ConfigureAwaitOptions options);
	Task ContinueWith(Action<Task<TResult>> continuationAction);
	Task ContinueWith(Action<Task<TResult>> continuationAction, TaskScheduler scheduler);
	Task ContinueWith(Action<Task<TResult>> continuationAction, TaskContinuationOptions continuationOptions);
	Task ContinueWith(Action<Task<TResult>> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions = default, TaskScheduler scheduler = default);
	Task ContinueWith(Action<Task<TResult>, object> continuationAction, object state, TaskScheduler scheduler);
	Task ContinueWith(Action<Task<TResult>, object> continuationAction, object state, TaskContinuationOptions continuationOptions);
	Task ContinueWith(Action<Task<TResult>, object> continuationAction, object state, CancellationToken cancellationToken = default, TaskContinuationOptions continuationOptions = default, TaskScheduler scheduler = default);
	Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction);
	Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, TaskScheduler scheduler);
	Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, TaskContinuationOptions continuationOptions);
	Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions = default, TaskScheduler scheduler = default);
	Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object, TNewResult> continuationFunction, object state, TaskScheduler scheduler);
	Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object, TNewResult> continuationFunction, object state, TaskContinuationOptions continuationOptions);
	Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object, TNewResult> continuationFunction, object state, CancellationToken cancellationToken = default, TaskContinuationOptions continuationOptions = default, TaskScheduler scheduler = default);
	TaskAwaiter<TResult> GetAwaiter();
	Task<TResult> WaitAsync(CancellationToken cancellationToken);
	Task<TResult> WaitAsync(TimeSpan timeout);
	Task<TResult> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken);
	Task<TResult> WaitAsync(TimeSpan timeout, TimeProvider timeProvider, CancellationToken cancellationToken = default);
}
static class TaskAsyncEnumerableExtensions {
	static ConfiguredAsyncDisposable ConfigureAwait(this IAsyncDisposable source, bool continueOnCapturedContext);
	static ConfiguredCancelableAsyncEnumerable<T> ConfigureAwait<T>(this IAsyncEnumerable<T> source, bool continueOnCapturedContext);
	static IEnumerable<T> ToBlockingEnumerable<T>(this IAsyncEnumerable<T> source, CancellationToken cancellationToken = default);
	static ConfiguredCancelableAsyncEnumerable<T> WithCancellation<T>(this IAsyncEnumerable<T> source, CancellationToken cancellationToken);
}
class TaskCanceledException : OperationCanceledException {
	Task Task {get;}
}
class TaskCompletionSource {
	Task Task {get;}
	void SetCanceled();
	void SetCanceled(CancellationToken cancellationToken);
	void SetException(Exception exception);
	void SetException(IEnumerable<Exception> exceptions);
	void SetFromTask(Task completedTask);
	void SetResult();
	bool TrySetCanceled();
	bool TrySetCanceled(CancellationToken cancellationToken);
	bool TrySetException(Exception exception);
	bool TrySetException(IEnumerable<Exception> exceptions);
	bool TrySetFromTask(Task completedTask);
	bool TrySetResult();
}
class TaskCompletionSource<TResult> {
	Task<TResult> Task {get;}
	void SetCanceled();
	void SetCanceled(CancellationToken cancellationToken);
	void SetException(Exception exception);
	void SetException(IEnumerable<Exception> exceptions);
	void SetFromTask(Task<TResult> completedTask);
	void SetResult(TResult result);
	bool TrySetCanceled();
	bool TrySetCanceled(CancellationToken cancellationToken);
	bool TrySetException(Exception exception);
	bool TrySetException(IEnumerable<Exception> exceptions);
	bool TrySetFromTask(Task<TResult> completedTask);
	bool TrySetResult(TResult result);
}
enum TaskContinuationOptions { None, PreferFairness, LongRunning, AttachedToParent, DenyChildAttach, HideScheduler, LazyCancellation, RunContinuationsAsynchronously, NotOnRanToCompletion, NotOnFaulted, NotOnCanceled, OnlyOnRanToCompletion, OnlyOnFaulted, OnlyOnCanceled, ExecuteSynchronously }
enum TaskCreationOptions { None, PreferFairness, LongRunning, AttachedToParent, DenyChildAttach, HideScheduler, RunContinuationsAsynchronously }
static class TaskExtensions {
	static Task Unwrap(this Task<Task> task);
	static Task<TResult> Unwrap<TResult>(this Task<Task<TResult>> task);
}
class TaskFactory {
	CancellationToken CancellationToken {get;}
	TaskScheduler Scheduler {get;}
	Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction, TaskContinuationOptions continuationOptions);
	Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction, CancellationToken cancellationToken = default, TaskContinuationOptions continuationOptions = default, TaskScheduler scheduler = default);
	Task ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, TaskContinuationOptions continuationOptions);
	Task ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, CancellationToken cancellationToken = default, TaskContinuationOptions continuationOptions = default, TaskScheduler scheduler = default);
	Task<TResult> ContinueWhenAll<TResult>(Task[] tasks, Func<Task[], TResult> continuationFunction, TaskContinuationOptions continuationOptions);
	Task<TResult> ContinueWhenAll<TResult>(Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken = default, TaskContinuationOptions continuationOptions = default, TaskScheduler scheduler = default);
	Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, TaskContinuationOptions continuationOptions);
	Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken = default, TaskContinuationOptions continuationOptions = default, TaskScheduler scheduler = default);
	Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction, TaskContinuationOptions continuationOptions);
	Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction, CancellationToken cancellationToken = default, TaskContinuationOptions continuationOptions = default, TaskScheduler scheduler = default);
	Task<TResult> ContinueWhenAny<TResult>(Task[] tasks, Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions);
	Task<TResult> ContinueWhenAny<TResult>(Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken = default, TaskContinuationOptions continuationOptions = default, TaskScheduler scheduler = default);
	Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, TaskContinuationOptions continuationOptions);
	Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken = default, TaskContinuationOptions continuationOptions = default, TaskScheduler scheduler = default);
	Task ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction, TaskContinuationOptions continuationOptions);
	Task ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction, CancellationToken cancellationToken = default, TaskContinuationOptions continuationOptions = default, TaskScheduler scheduler = default);
	Task StartNew(Action action);
	Task StartNew(Action action, TaskCreationOptions creationOptions);
	Task StartNew(Action action, CancellationToken cancellationToken, TaskCreationOptions creationOptions = default, TaskScheduler scheduler = default);
	Task StartNew(Action<object> action, object state, TaskCreationOptions creationOptions);
	Task StartNew(Action<object> action, object state, CancellationToken cancellationToken = default, TaskCreationOptions creationOptions = default, TaskScheduler scheduler = default);
	Task<TResult> StartNew<TResult>(Func<TResult> function);
	Task<TResult> StartNew<TResult>(Func<TResult> function, TaskCreationOptions creationOptions);
	Task<TResult> StartNew<TResult>(Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions = default, TaskScheduler scheduler = default);
	Task<TResult> StartNew<TResult>(Func<object, TResult> function, object state, TaskCreationOptions creationOptions);
	Task<TResult> StartNew<TResult>(Func<object, TResult> function, object state, CancellationToken cancellationToken = default, TaskCreationOptions creationOptions = default, TaskScheduler scheduler = default);
}
class TaskFactory<TResult> {
	CancellationToken CancellationToken {get;}
	TaskScheduler Scheduler {get;}
	Task<TResult> StartNew(Func<TResult> function);
	Task<TResult> StartNew(Func<TResult> function, TaskCreationOptions creationOptions);
	Task<TResult> StartNew(Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions = default, TaskScheduler scheduler = default);
	Task<TResult> StartNew(Func<object, TResult> function, object state, TaskCreationOptions creationOptions);
	Task<TResult> StartNew(Func<object, TResult> function, object state, CancellationToken cancellationToken = default, TaskCreationOptions creationOptions = default, TaskScheduler scheduler = default);
}
abstract class TaskScheduler {
	static TaskScheduler Current {get;}
	static TaskScheduler Default {get;}
	int Id {get;}
	int MaximumConcurrencyLevel {get;}
	static TaskScheduler FromCurrentSynchronizationContext();
	protected IEnumerable<Task> GetScheduledTasks();
	protected void QueueTask(Task task);
	protected bool TryDequeue(Task task);
	protected bool TryExecuteTask(Task task);
	protected bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued);
}
class TaskSchedulerException : Exception {}
enum TaskStatus { Created, WaitingForActivation, WaitingToRun, Running, WaitingForChildrenToComplete, RanToCompletion, Canceled, Faulted }
struct ValueTask : IEquatable<ValueTask> {
	static ValueTask CompletedTask {get;}
	bool IsCanceled {get;}
	bool IsCompleted {get;}
	bool IsCompletedSuccessfully {get;}
	bool IsFaulted {get;}
	Task AsTask();
	ConfiguredValueTaskAwaitable ConfigureAwait(bool continueOnCapturedContext);
	static ValueTask FromCanceled(CancellationToken cancellationToken);
	static ValueTask<TResult> FromCanceled<TResult>(CancellationToken cancellationToken);
	static ValueTask FromException(Exception exception);
	static ValueTask<TResult> FromException<TResult>(Exception exception);
	static ValueTask<TResult> FromResult<TResult>(TResult result);
	ValueTaskAwaiter GetAwaiter();
	ValueTask Preserve();
}
struct ValueTask<TResult> : IEquatable<ValueTask<TResult>> {
	bool IsCanceled {get;}
	bool IsCompleted {get;}
	bool IsCompletedSuccessfully {get;}
	bool IsFaulted {get;}
	TResult Result {get;}
	Task<TResult> AsTask();
	ConfiguredValueTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext);
	ValueTaskAwaiter<TResult> GetAwaiter();
	ValueTask<TResult> Preserve();
}
