// packages: Microsoft.EntityFrameworkCore, Microsoft.EntityFrameworkCore.Relational
using Microsoft.EntityFrameworkCore.Infrastructure;
using System.Data.Common;
using System.Data;
using System.Threading.Tasks;
using System.Threading;
using System;
namespace Microsoft.EntityFrameworkCore.Storage;
interface IDbContextTransaction : IAsyncDisposable, IDisposable {
	Guid TransactionId {get;}
	void Commit();
	Task CommitAsync(CancellationToken cancellationToken = default);
	void CreateSavepoint(string name);
	void Rollback();
	Task RollbackAsync(CancellationToken cancellationToken = default);
}
static class DbContextTransactionExtensions {
	static DbTransaction GetDbTransaction(this IDbContextTransaction dbContextTransaction);
}
interface IDbContextTransactionManager {
	IDbContextTransaction CurrentTransaction {get;}
	IDbContextTransaction BeginTransaction();
}
interface IDatabaseCreator {}
interface IRelationalDatabaseCreator : IDatabaseCreator {
	bool Exists();
	bool HasTables();
	void Create();
	void CreateTables();
}
abstract class RelationalDatabaseCreator : IRelationalDatabaseCreator {}
interface IDatabase {}
interface IExecutionStrategy {
	bool RetriesOnFailure {get;}
	TResult Execute<TState, TResult>(TState state, Func<DbContext, TState, TResult> operation, Func<DbContext, TState, ExecutionResult<TResult>> verifySucceeded);
	Task<TResult> ExecuteAsync<TState, TResult>(TState state, Func<DbContext, TState, CancellationToken, Task<TResult>> operation, Func<DbContext, TState, CancellationToken, Task<ExecutionResult<TResult>>> verifySucceeded, CancellationToken cancellationToken = default);
}
class ExecutionResult<TResult> {
	bool IsSuccessful {get;}
	TResult Result {get;}
}
class ExecutionStrategyDependencies {}
abstract class ExecutionStrategy : IExecutionStrategy {}
abstract class RelationalTypeMapping {}
