// packages: Microsoft.EntityFrameworkCore
using Microsoft.EntityFrameworkCore.Storage;
using System.Threading.Tasks;
using System.Threading;
using System;
namespace Microsoft.EntityFrameworkCore;
static class ExecutionStrategyExtensions {
	static void Execute(this IExecutionStrategy strategy, Action operation);
	static TResult Execute<TResult>(this IExecutionStrategy strategy, Func<TResult> operation);
	static void Execute<TState>(this IExecutionStrategy strategy, TState state, Action<TState> operation);
	static TResult Execute<TState, TResult>(this IExecutionStrategy strategy, TState state, Func<TState, TResult> operation);
	static Task ExecuteAsync(this IExecutionStrategy strategy, Func<Task> operation);
	static Task ExecuteAsync(this IExecutionStrategy strategy, Func<CancellationToken, Task> operation, CancellationToken cancellationToken);
	static Task<TResult> ExecuteAsync<TResult>(this IExecutionStrategy strategy, Func<Task<TResult>> operation);
	static Task<TResult> ExecuteAsync<TResult>(this IExecutionStrategy strategy, Func<CancellationToken, Task<TResult>> operation, CancellationToken cancellationToken);
	static Task ExecuteAsync<TState>(this IExecutionStrategy strategy, TState state, Func<TState, Task> operation);
	static Task ExecuteAsync<TState>(this IExecutionStrategy strategy, TState state, Func<TState, CancellationToken, Task> operation, CancellationToken cancellationToken = default);
	static Task<TResult> ExecuteAsync<TState, TResult>(this IExecutionStrategy strategy, TState state, Func<TState, Task<TResult>> operation);
	static Task<TResult> ExecuteAsync<TState, TResult>(this IExecutionStrategy strategy, TState state, Func<TState, CancellationToken, Task<TResult>> operation, CancellationToken cancellationToken = default);
}
