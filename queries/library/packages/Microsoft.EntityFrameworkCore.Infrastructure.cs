// packages: Microsoft.EntityFrameworkCore, Microsoft.EntityFrameworkCore.Relational, Microsoft.EntityFrameworkCore.SqlServer
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using System.Collections.Generic;
using System.Threading.Tasks;
using System.Threading;
using System;
namespace Microsoft.EntityFrameworkCore.Infrastructure;
class DatabaseFacade {
	AutoTransactionBehavior AutoTransactionBehavior {get;set;}
	bool AutoTransactionsEnabled {get;set;}
	IDbContextTransaction CurrentTransaction {get;}
	string ProviderName {get;}
	IDbContextTransaction BeginTransaction();
	Task<IDbContextTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default);
	bool CanConnect();
	Task<bool> CanConnectAsync(CancellationToken cancellationToken = default);
	void CommitTransaction();
	Task CommitTransactionAsync(CancellationToken cancellationToken = default);
	IExecutionStrategy CreateExecutionStrategy();
	bool EnsureCreated();
	Task<bool> EnsureCreatedAsync(CancellationToken cancellationToken = default);
	bool EnsureDeleted();
	Task<bool> EnsureDeletedAsync(CancellationToken cancellationToken = default);
	void RollbackTransaction();
	Task RollbackTransactionAsync(CancellationToken cancellationToken = default);
}
static class AccessorExtensions {
	static TService GetService<TService>(this IInfrastructure<IServiceProvider> accessor) where TService : class;
	static T GetInfrastructure<T>(this IInfrastructure<T> accessor);
}
interface IInfrastructure<T> {
	T Instance {get;}
}
interface IDbContextOptions {
	IEnumerable<IDbContextOptionsExtension> Extensions {get;}
}
interface IDbContextOptionsExtension {}
interface IDbContextOptionsBuilderInfrastructure {
	void AddOrUpdateExtension<TExtension>(TExtension extension) where TExtension : class, IDbContextOptionsExtension;
}
class DbContextAttribute : Attribute {}
interface IModelCacheKeyFactory {
	object Create(DbContext context, bool designTime = default);
}
interface IModelCustomizer {
	void Customize(ModelBuilder modelBuilder, DbContext context);
}
class ModelCustomizer : IModelCustomizer {}
class RelationalModelCustomizer : ModelCustomizer {}
interface ILazyLoader {
	void Load(object entity, string navigationName = default);
	Task LoadAsync(object entity, CancellationToken cancellationToken = default, string navigationName = default);
}
abstract class ModelSnapshot {
	IModel Model {get;}
	protected void BuildModel(ModelBuilder modelBuilder);
}
abstract class RelationalDbContextOptionsBuilder<TBuilder, TExtension> where TBuilder : RelationalDbContextOptionsBuilder<TBuilder, TExtension> {
	TBuilder CommandTimeout(int? commandTimeout);
	TBuilder ExecutionStrategy(Func<ExecutionStrategyDependencies, IExecutionStrategy> getExecutionStrategy);
	TBuilder MaxBatchSize(int maxBatchSize);
	TBuilder MigrationsAssembly(string assemblyName);
	TBuilder MigrationsHistoryTable(string tableName, string schema = default);
	TBuilder UseQuerySplittingBehavior(QuerySplittingBehavior querySplittingBehavior);
	TBuilder UseRelationalNulls(bool useRelationalNulls = default);
}
class SqlServerOptionsExtension : IDbContextOptionsExtension {}
class SqlServerDbContextOptionsBuilder : RelationalDbContextOptionsBuilder<SqlServerDbContextOptionsBuilder, SqlServerOptionsExtension> {
	SqlServerDbContextOptionsBuilder EnableRetryOnFailure(int maxRetryCount = default, TimeSpan maxRetryDelay = default, ICollection<int> errorNumbersToAdd = default);
	SqlServerDbContextOptionsBuilder UseRowNumberForPaging(bool useRowNumberForPaging = default);
}
class SqliteDbContextOptionsBuilder : RelationalDbContextOptionsBuilder<SqliteDbContextOptionsBuilder, IDbContextOptionsExtension> {}
class NpgsqlDbContextOptionsBuilder : RelationalDbContextOptionsBuilder<NpgsqlDbContextOptionsBuilder, IDbContextOptionsExtension> {
	NpgsqlDbContextOptionsBuilder EnableRetryOnFailure(int maxRetryCount = default, TimeSpan maxRetryDelay = default, ICollection<string> errorCodesToAdd = default);
	NpgsqlDbContextOptionsBuilder SetPostgresVersion(Version postgresVersion);
	NpgsqlDbContextOptionsBuilder UseNodaTime();
}
class MySqlDbContextOptionsBuilder : RelationalDbContextOptionsBuilder<MySqlDbContextOptionsBuilder, IDbContextOptionsExtension> {
	MySqlDbContextOptionsBuilder EnableRetryOnFailure(int maxRetryCount = default, TimeSpan maxRetryDelay = default, ICollection<int> errorNumbersToAdd = default);
}
class InMemoryDbContextOptionsBuilder {
	InMemoryDbContextOptionsBuilder EnableNullChecks(bool nullChecksEnabled = default);
}
