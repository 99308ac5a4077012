// packages: Microsoft.EntityFrameworkCore, Microsoft.EntityFrameworkCore.Relational, Microsoft.EntityFrameworkCore.Abstractions, Microsoft.EntityFrameworkCore.SqlServer, Microsoft.EntityFrameworkCore.InMemory, Microsoft.EntityFrameworkCore.Sqlite, Microsoft.EntityFrameworkCore.Proxies, Npgsql.EntityFrameworkCore.PostgreSQL, Pomelo.EntityFrameworkCore.MySql
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;
using System.Collections.Generic;
using System.Collections;
using System.ComponentModel;
using System.Data.Common;
using System.Data;
using System.Linq.Expressions;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using System.Threading;
using System;
namespace Microsoft.EntityFrameworkCore;
class DbContext : IAsyncDisposable, IDisposable, IInfrastructure<IServiceProvider> {
	ChangeTracker ChangeTracker {get;}
	DbContextId ContextId {get;}
	DatabaseFacade Database {get;}
	IModel Model {get;}
	event EventHandler<SaveChangesFailedEventArgs> SaveChangesFailed;
	event EventHandler<SavedChangesEventArgs> SavedChanges;
	event EventHandler<SavingChangesEventArgs> SavingChanges;
	EntityEntry Add(object entity);
	EntityEntry<TEntity> Add<TEntity>(TEntity entity) where TEntity : class;
	ValueTask<EntityEntry> AddAsync(object entity, CancellationToken cancellationToken = default);
	ValueTask<EntityEntry<TEntity>> AddAsync<TEntity>(TEntity entity, CancellationToken cancellationToken = default) where TEntity : class;
	void AddRange(IEnumerable<object> entities);
	void AddRange(params object[] entities);
	Task AddRangeAsync(IEnumerable<object> entities, CancellationToken cancellationToken = default);
	Task AddRangeAsync(params object[] entities);
	EntityEntry Attach(object entity);
	EntityEntry<TEntity> Attach<TEntity>(TEntity entity) where TEntity : class;
	void AttachRange(IEnumerable<object> entities);
	void AttachRange(params object[] entities);
	protected void ConfigureConventions(ModelConfigurationBuilder configurationBuilder);
	void Dispose();
	ValueTask DisposeAsync();
	EntityEntry Entry(object entity);
	EntityEntry<TEntity> Entry<TEntity>(TEntity entity) where TEntity : class;
	object Find(Type entityType, params object[] keyValues);
	TEntity Find<TEntity>(params object[] keyValues) where TEntity : class;
	ValueTask<object> FindAsync(Type entityType, params object[] keyValues);
	ValueTask<TEntity> FindAsync<TEntity>(params object[] keyValues) where TEntity : class;
	ValueTask<TEntity> FindAsync<TEntity>(object[] keyValues, CancellationToken cancellationToken) where TEntity : class;
	IQueryable<TResult> FromExpression<TResult>(Expression<Func<IQueryable<TResult>>> expression);
	protected void OnConfiguring(DbContextOptionsBuilder optionsBuilder);
	protected void OnModelCreating(ModelBuilder modelBuilder);
	DbSet<TQuery> Query<TQuery>() where TQuery : class;
	EntityEntry Remove(object entity);
	EntityEntry<TEntity> Remove<TEntity>(TEntity entity) where TEntity : class;
	void RemoveRange(IEnumerable<object> entities);
	void RemoveRange(params object[] entities);
	int SaveChanges();
	int SaveChanges(bool acceptAllChangesOnSuccess);
	Task<int> SaveChangesAsync(CancellationToken cancellationToken = default);
	Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default);
	DbSet<TEntity> Set<TEntity>() where TEntity : class;
	DbSet<TEntity> Set<TEntity>(string name) where TEntity : class;
	EntityEntry Update(object entity);
	EntityEntry<TEntity> Update<TEntity>(TEntity entity) where TEntity : class;
	void UpdateRange(IEnumerable<object> entities);
	void UpdateRange(params object[] entities);
}
abstract class DbSet<TEntity> : IAsyncEnumerable<TEntity>, IListSource, IQueryable<TEntity> where TEntity : class {
	IEntityType EntityType {get;}
	LocalView<TEntity> Local {get;}
	EntityEntry<TEntity> Add(TEntity entity);
	ValueTask<EntityEntry<TEntity>> AddAsync(TEntity entity, CancellationToken cancellationToken = default);
	void AddRange(params TEntity[] entities);
	void AddRange(IEnumerable<TEntity> entities);
	Task AddRangeAsync(params TEntity[] entities);
	Task AddRangeAsync(IEnumerable<TEntity> entities, CancellationToken cancellationToken = default);
	IAsyncEnumerable<TEntity> AsAsyncEnumerable();
	IQueryable<TEntity> AsQueryable();
	EntityEntry<TEntity> Attach(TEntity entity);
	void AttachRange(params TEntity[] entities);
	void AttachRange(IEnumerable<TEntity> entities);
	EntityEntry<TEntity> Entry(TEntity entity);
	TEntity Find(params object[] keyValues);
	ValueTask<TEntity> FindAsync(params object[] keyValues);
	ValueTask<TEntity> FindAsync(object[] keyValues, CancellationToken cancellationToken);
	IAsyncEnumerator<TEntity> GetAsyncEnumerator(CancellationToken cancellationToken = default);
	EntityEntry<TEntity> Remove(TEntity entity);
	void RemoveRange(params TEntity[] entities);
	void RemoveRange(IEnumerable<TEntity> entities);
	EntityEntry<TEntity> Update(TEntity entity);
	void UpdateRange(params TEntity[] entities);
	void UpdateRange(IEnumerable<TEntity> entities);
}
abstract class DbQuery<TQuery> : IQueryable<TQuery> where TQuery : class {}
struct DbContextId {
	Guid InstanceId {get;}
	int Lease {get;}
}
abstract class DbContextOptions : IDbContextOptions {
	Type ContextType {get;}
	IEnumerable<IDbContextOptionsExtension> Extensions {get;}
	bool IsFrozen {get;}
	TExtension FindExtension<TExtension>() where TExtension : class, IDbContextOptionsExtension;
	TExtension GetExtension<TExtension>() where TExtension : class, IDbContextOptionsExtension;
}
class DbContextOptions<TContext> : DbContextOptions where TContext : DbContext {}
class DbContextOptionsBuilder : IDbContextOptionsBuilderInfrastructure {
	bool IsConfigured {get;}
	DbContextOptions Options {get;}
	DbContextOptionsBuilder AddInterceptors(IEnumerable<IInterceptor> interceptors);
	DbContextOptionsBuilder AddInterceptors(params IInterceptor[] interceptors);
	DbContextOptionsBuilder ConfigureWarnings(Action<WarningsConfigurationBuilder> warningsConfigurationBuilderAction);
	DbContextOptionsBuilder EnableDetailedErrors(bool detailedErrorsEnabled = default);
	DbContextOptionsBuilder EnableSensitiveDataLogging(bool sensitiveDataLoggingEnabled = default);
	DbContextOptionsBuilder EnableServiceProviderCaching(bool cacheServiceProvider = default);
	DbContextOptionsBuilder LogTo(Action<string> action, LogLevel minimumLevel = default);
	DbContextOptionsBuilder LogTo(Action<string> action, IEnumerable<string> categories, LogLevel minimumLevel = default);
	DbContextOptionsBuilder ReplaceService<TService, TImplementation>() where TImplementation : TService;
	DbContextOptionsBuilder UseApplicationServiceProvider(IServiceProvider serviceProvider);
	DbContextOptionsBuilder UseInternalServiceProvider(IServiceProvider serviceProvider);
	DbContextOptionsBuilder UseLoggerFactory(ILoggerFactory loggerFactory);
	DbContextOptionsBuilder UseModel(IModel model);
	DbContextOptionsBuilder UseQueryTrackingBehavior(QueryTrackingBehavior queryTrackingBehavior);
}
class DbContextOptionsBuilder<TContext> : DbContextOptionsBuilder where TContext : DbContext {
	DbContextOptions<TContext> Options {get;}
	DbContextOptionsBuilder<TContext> AddInterceptors(IEnumerable<IInterceptor> interceptors);
	DbContextOptionsBuilder<TContext> AddInterceptors(params IInterceptor[] interceptors);
	DbContextOptionsBuilder<TContext> ConfigureWarnings(Action<WarningsConfigurationBuilder> warningsConfigurationBuilderAction);
	DbContextOptionsBuilder<TContext> EnableDetailedErrors(bool detailedErrorsEnabled = default);
	DbContextOptionsBuilder<TContext> EnableSensitiveDataLogging(bool sensitiveDataLoggingEnabled = default);
	DbContextOptionsBuilder<TContext> LogTo(Action<string> action, LogLevel minimumLevel = default);
	DbContextOptionsBuilder<TContext> ReplaceService<TService, TImplementation>() where TImplementation : TService;
	DbContextOptionsBuilder<TContext> UseInternalServiceProvider(IServiceProvider serviceProvider);
	DbContextOptionsBuilder<TContext> UseLoggerFactory(ILoggerFactory loggerFactory);
	DbContextOptionsBuilder<TContext> UseQueryTrackingBehavior(QueryTrackingBehavior queryTrackingBehavior);
}
interface IDbContextFactory<TContext> where TContext : DbContext {
	TContext CreateDbContext();
	Task<TContext> CreateDbContextAsync(CancellationToken cancellationToken = default);
}
interface IEntityTypeConfiguration<TEntity> where TEntity : class {
	void Configure(EntityTypeBuilder<TEntity> builder);
}
interface IQueryTypeConfiguration<TQuery> where TQuery : class {}
class EntityTypeConfigurationAttribute : Attribute {}
class EntityTypeConfigurationAttribute<TConfiguration, TEntity> : EntityTypeConfigurationAttribute {}
class ModelBuilder : IInfrastructure<IConventionModelBuilder> {
	IMutableModel Model {get;}
	ModelBuilder ApplyConfiguration<TEntity>(IEntityTypeConfiguration<TEntity> configuration) where TEntity : class;
	ModelBuilder ApplyConfigurationsFromAssembly(Assembly assembly, Func<Type, bool> predicate = default);
	EntityTypeBuilder Entity(string name);
	EntityTypeBuilder Entity(Type type);
	ModelBuilder Entity(Type type, Action<EntityTypeBuilder> buildAction);
	ModelBuilder Entity(string name, Action<EntityTypeBuilder> buildAction);
	EntityTypeBuilder<TEntity> Entity<TEntity>() where TEntity : class;
	ModelBuilder Entity<TEntity>(Action<EntityTypeBuilder<TEntity>> buildAction) where TEntity : class;
	IModel FinalizeModel();
	ModelBuilder HasAnnotation(string annotation, object value);
	ModelBuilder HasChangeTrackingStrategy(ChangeTrackingStrategy changeTrackingStrategy);
	ModelBuilder Ignore(Type type);
	ModelBuilder Ignore<TEntity>() where TEntity : class;
	OwnedEntityTypeBuilder<T> Owned<T>() where T : class;
	OwnedEntityTypeBuilder Owned(Type type);
	EntityTypeBuilder<TQuery> Query<TQuery>() where TQuery : class;
	EntityTypeBuilder<TEntity> SharedTypeEntity<TEntity>(string name) where TEntity : class;
	ModelBuilder UsePropertyAccessMode(PropertyAccessMode propertyAccessMode);
}
class ModelConfigurationBuilder {
	PropertiesConfigurationBuilder<TProperty> Properties<TProperty>();
	ModelConfigurationBuilder Properties<TProperty>(Action<PropertiesConfigurationBuilder<TProperty>> buildAction);
	PropertiesConfigurationBuilder Properties(Type propertyType);
	ModelConfigurationBuilder IgnoreAny<T>();
}
static class EF {
	static DbFunctions Functions {get;}
	static bool IsDesignTime {get;}
	static Func<TContext, IAsyncEnumerable<TResult>> CompileAsyncQuery<TContext, TResult>(Expression<Func<TContext, IQueryable<TResult>>> queryExpression) where TContext : DbContext;
	static Func<TContext, TParam1, IAsyncEnumerable<TResult>> CompileAsyncQuery<TContext, TParam1, TResult>(Expression<Func<TContext, TParam1, IQueryable<TResult>>> queryExpression) where TContext : DbContext;
	static Func<TContext, Task<TResult>> CompileAsyncQuery<TContext, TResult>(Expression<Func<TContext, TResult>> queryExpression) where TContext : DbContext;
	static Func<TContext, TParam1, Task<TResult>> CompileAsyncQuery<TContext, TParam1, TResult>(Expression<Func<TContext, TParam1, TResult>> queryExpression) where TContext : DbContext;
	static Func<TContext, TParam1, TParam2, Task<TResult>> CompileAsyncQuery<TContext, TParam1, TParam2, TResult>(Expression<Func<TContext, TParam1, TParam2, TResult>> queryExpression) where TContext : DbContext;
	static Func<TContext, TResult> CompileQuery<TContext, TResult>(Expression<Func<TContext, TResult>> queryExpression) where TContext : DbContext;
	static Func<TContext, TParam1, TResult> CompileQuery<TContext, TParam1, TResult>(Expression<Func<TContext, TParam1, TResult>> queryExpression) where TContext : DbContext;
	static T Constant<T>(T argument);
	static T Parameter<T>(T argument);
	static TProperty Property<TProperty>(object entity, string propertyName);
}
class DbFunctions {}
static class DbFunctionsExtensions {
	static bool Like(this DbFunctions _, string matchExpression, string pattern, string escapeCharacter = default);
	static T Random<T>(this DbFunctions _);
}
static class SqlServerDbFunctionsExtensions {
	static bool Contains(this DbFunctions _, object propertyReference, string searchCondition, int languageTerm = default);
	static int DateDiffDay(this DbFunctions _, DateTime startDate, DateTime endDate);
	static int? DateDiffDay(this DbFunctions _, DateTime? startDate, DateTime? endDate);
	static int DateDiffHour(this DbFunctions _, DateTime startDate, DateTime endDate);
	static int DateDiffMinute(this DbFunctions _, DateTime startDate, DateTime endDate);
	static int DateDiffMonth(this DbFunctions _, DateTime startDate, DateTime endDate);
	static int DateDiffSecond(this DbFunctions _, DateTime startDate, DateTime endDate);
	static int DateDiffYear(this DbFunctions _, DateTime startDate, DateTime endDate);
	static bool FreeText(this DbFunctions _, object propertyReference, string freeText, int languageTerm = default);
	static bool IsDate(this DbFunctions _, string expression);
}
static class NpgsqlDbFunctionsExtensions {
	static bool ILike(this DbFunctions _, string matchExpression, string pattern, string escapeCharacter = default);
}
enum ChangeTrackingStrategy { Snapshot, ChangedNotifications, ChangingAndChangedNotifications, ChangingAndChangedNotificationsWithOriginalValues }
enum DeleteBehavior { ClientSetNull, Restrict, SetNull, Cascade, ClientCascade, NoAction, ClientNoAction }
enum EntityState { Detached, Unchanged, Deleted, Modified, Added }
enum PropertyAccessMode { Field, FieldDuringConstruction, Property, PreferField, PreferFieldDuringConstruction, PreferProperty }
enum QueryTrackingBehavior { TrackAll, NoTracking, NoTrackingWithIdentityResolution }
enum QuerySplittingBehavior { SingleQuery, SplitQuery }
enum AutoTransactionBehavior { WhenNeeded, Always, Never }
class DbUpdateException : Exception {
	IReadOnlyList<EntityEntry> Entries {get;}
}
class DbUpdateConcurrencyException : DbUpdateException {}
class SaveChangesEventArgs : EventArgs {
	bool AcceptAllChangesOnSuccess {get;}
}
class SavingChangesEventArgs : SaveChangesEventArgs {}
class SavedChangesEventArgs : SaveChangesEventArgs {
	int EntitiesSavedCount {get;}
}
class SaveChangesFailedEventArgs : SaveChangesEventArgs {
	Exception Exception {get;}
}
class BackingFieldAttribute : Attribute {}
class CommentAttribute : Attribute {}
class DeleteBehaviorAttribute : Attribute {}
class IndexAttribute : Attribute {
	bool IsUnique {get;set;}
	string Name {get;set;}
	IReadOnlyList<string> PropertyNames {get;}
}
class KeylessAttribute : Attribute {}
class OwnedAttribute : Attribute {}
class PrecisionAttribute : Attribute {}
class PrimaryKeyAttribute : Attribute {}
class UnicodeAttribute : Attribute {}
class DbFunctionAttribute : Attribute {}
static class EntityFrameworkQueryableExtensions {
	static Task<bool> AllAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default);
	static Task<bool> AnyAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default);
	static Task<bool> AnyAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default);
	static IAsyncEnumerable<TSource> AsAsyncEnumerable<TSource>(this IQueryable<TSource> source);
	static IQueryable<TEntity> AsNoTracking<TEntity>(this IQueryable<TEntity> source) where TEntity : class;
	static IQueryable<TEntity> AsNoTrackingWithIdentityResolution<TEntity>(this IQueryable<TEntity> source) where TEntity : class;
	static IQueryable<TEntity> AsTracking<TEntity>(this IQueryable<TEntity> source) where TEntity : class;
	static IQueryable<TEntity> AsTracking<TEntity>(this IQueryable<TEntity> source, QueryTrackingBehavior track) where TEntity : class;
	static Task<double> AverageAsync(this IQueryable<int> source, CancellationToken cancellationToken = default);
	static Task<double> AverageAsync(this IQueryable<long> source, CancellationToken cancellationToken = default);
	static Task<double> AverageAsync(this IQueryable<double> source, CancellationToken cancellationToken = default);
	static Task<decimal> AverageAsync(this IQueryable<decimal> source, CancellationToken cancellationToken = default);
	static Task<double> AverageAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int>> selector, CancellationToken cancellationToken = default);
	static Task<double?> AverageAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int?>> selector, CancellationToken cancellationToken = default);
	static Task<double> AverageAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, long>> selector, CancellationToken cancellationToken = default);
	static Task<double> AverageAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, double>> selector, CancellationToken cancellationToken = default);
	static Task<double?> AverageAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, double?>> selector, CancellationToken cancellationToken = default);
	static Task<decimal> AverageAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, decimal>> selector, CancellationToken cancellationToken = default);
	static Task<decimal?> AverageAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, decimal?>> selector, CancellationToken cancellationToken = default);
	static Task<bool> ContainsAsync<TSource>(this IQueryable<TSource> source, TSource item, CancellationToken cancellationToken = default);
	static Task<int> CountAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default);
	static Task<int> CountAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default);
	static Task<TSource> ElementAtAsync<TSource>(this IQueryable<TSource> source, int index, CancellationToken cancellationToken = default);
	static Task<TSource> ElementAtOrDefaultAsync<TSource>(this IQueryable<TSource> source, int index, CancellationToken cancellationToken = default);
	static int ExecuteDelete<TSource>(this IQueryable<TSource> source);
	static Task<int> ExecuteDeleteAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default);
	static int ExecuteUpdate<TSource>(this IQueryable<TSource> source, Expression<Func<SetPropertyCalls<TSource>, SetPropertyCalls<TSource>>> setPropertyCalls);
	static Task<int> ExecuteUpdateAsync<TSource>(this IQueryable<TSource> source, Expression<Func<SetPropertyCalls<TSource>, SetPropertyCalls<TSource>>> setPropertyCalls, CancellationToken cancellationToken = default);
	static Task<TSource> FirstAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default);
	static Task<TSource> FirstAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default);
	static Task<TSource> FirstOrDefaultAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default);
	static Task<TSource> FirstOrDefaultAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default);
	static Task ForEachAsync<T>(this IQueryable<T> source, Action<T> action, CancellationToken cancellationToken = default);
	static IQueryable<TEntity> IgnoreAutoIncludes<TEntity>(this IQueryable<TEntity> source) where TEntity : class;
	static IQueryable<TEntity> IgnoreQueryFilters<TEntity>(this IQueryable<TEntity> source) where TEntity : class;
	static IIncludableQueryable<TEntity, TProperty> Include<TEntity, TProperty>(this IQueryable<TEntity> source, Expression<Func<TEntity, TProperty>> navigationPropertyPath) where TEntity : class;
	static IQueryable<TEntity> Include<TEntity>(this IQueryable<TEntity> source, string navigationPropertyPath) where TEntity : class;
	static Task<TSource> LastAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default);
	static Task<TSource> LastAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default);
	static Task<TSource> LastOrDefaultAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default);
	static Task<TSource> LastOrDefaultAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default);
	static void Load<TSource>(this IQueryable<TSource> source);
	static Task LoadAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default);
	static Task<long> LongCountAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default);
	static Task<long> LongCountAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default);
	static Task<TSource> MaxAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default);
	static Task<TResult> MaxAsync<TSource, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, TResult>> selector, CancellationToken cancellationToken = default);
	static Task<TSource> MinAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default);
	static Task<TResult> MinAsync<TSource, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, TResult>> selector, CancellationToken cancellationToken = default);
	static Task<TSource> SingleAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default);
	static Task<TSource> SingleAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default);
	static Task<TSource> SingleOrDefaultAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default);
	static Task<TSource> SingleOrDefaultAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default);
	static Task<int> SumAsync(this IQueryable<int> source, CancellationToken cancellationToken = default);
	static Task<long> SumAsync(this IQueryable<long> source, CancellationToken cancellationToken = default);
	static Task<double> SumAsync(this IQueryable<double> source, CancellationToken cancellationToken = default);
	static Task<decimal> SumAsync(this IQueryable<decimal> source, CancellationToken cancellationToken = default);
	static Task<int> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int>> selector, CancellationToken cancellationToken = default);
	static Task<int?> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int?>> selector, CancellationToken cancellationToken = default);
	static Task<long> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, long>> selector, CancellationToken cancellationToken = default);
	static Task<double> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, double>> selector, CancellationToken cancellationToken = default);
	static Task<decimal> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, decimal>> selector, CancellationToken cancellationToken = default);
	static Task<decimal?> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, decimal?>> selector, CancellationToken cancellationToken = default);
	static IQueryable<T> TagWith<T>(this IQueryable<T> source, string tag);
	static IQueryable<T> TagWithCallSite<T>(this IQueryable<T> source, string filePath = default, int lineNumber = default);
	static IIncludableQueryable<TEntity, TProperty> ThenInclude<TEntity, TPreviousProperty, TProperty>(this IIncludableQueryable<TEntity, IEnumerable<TPreviousProperty>> source, Expression<Func<TPreviousProperty, TProperty>> navigationPropertyPath) where TEntity : class;
	static IIncludableQueryable<TEntity, TProperty> ThenInclude<TEntity, TPreviousProperty, TProperty>(this IIncludableQueryable<TEntity, TPreviousProperty> source, Expression<Func<TPreviousProperty, TProperty>> navigationPropertyPath) where TEntity : class;
	static Task<TSource[]> ToArrayAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default);
	static Task<Dictionary<TKey, TSource>> ToDictionaryAsync<TSource, TKey>(this IQueryable<TSource> source, Func<TSource, TKey> keySelector, CancellationToken cancellationToken = default);
	static Task<Dictionary<TKey, TElement>> ToDictionaryAsync<TSource, TKey, TElement>(this IQueryable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, CancellationToken cancellationToken = default);
	static Task<HashSet<TSource>> ToHashSetAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default);
	static Task<List<TSource>> ToListAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default);
	static string ToQueryString(this IQueryable source);
}
static class RelationalQueryableExtensions {
	static IQueryable<TEntity> AsSingleQuery<TEntity>(this IQueryable<TEntity> source) where TEntity : class;
	static IQueryable<TEntity> AsSplitQuery<TEntity>(this IQueryable<TEntity> source) where TEntity : class;
	static DbCommand CreateDbCommand(this IQueryable source);
	static IQueryable<TEntity> FromSql<TEntity>(this DbSet<TEntity> source, FormattableString sql) where TEntity : class;
	static IQueryable<TEntity> FromSql<TEntity>(this IQueryable<TEntity> source, string sql, params object[] parameters) where TEntity : class;
	static IQueryable<TEntity> FromSqlInterpolated<TEntity>(this DbSet<TEntity> source, FormattableString sql) where TEntity : class;
	static IQueryable<TEntity> FromSqlRaw<TEntity>(this DbSet<TEntity> source, string sql, params object[] parameters) where TEntity : class;
}
static class RelationalDatabaseFacadeExtensions {
	static IDbContextTransaction BeginTransaction(this DatabaseFacade databaseFacade, IsolationLevel isolationLevel);
	static Task<IDbContextTransaction> BeginTransactionAsync(this DatabaseFacade databaseFacade, IsolationLevel isolationLevel, CancellationToken cancellationToken = default);
	static void CloseConnection(this DatabaseFacade databaseFacade);
	static int ExecuteSql(this DatabaseFacade databaseFacade, FormattableString sql);
	static Task<int> ExecuteSqlAsync(this DatabaseFacade databaseFacade, FormattableString sql, CancellationToken cancellationToken = default);
	static int ExecuteSqlCommand(this DatabaseFacade databaseFacade, string sql, params object[] parameters);
	static Task<int> ExecuteSqlCommandAsync(this DatabaseFacade databaseFacade, string sql, params object[] parameters);
	static int ExecuteSqlInterpolated(this DatabaseFacade databaseFacade, FormattableString sql);
	static Task<int> ExecuteSqlInterpolatedAsync(this DatabaseFacade databaseFacade, FormattableString sql, CancellationToken cancellationToken = default);
	static int ExecuteSqlRaw(this DatabaseFacade databaseFacade, string sql, params object[] parameters);
	static int ExecuteSqlRaw(this DatabaseFacade databaseFacade, string sql, IEnumerable<object> parameters);
	static Task<int> ExecuteSqlRawAsync(this DatabaseFacade databaseFacade, string sql, CancellationToken cancellationToken = default);
	static Task<int> ExecuteSqlRawAsync(this DatabaseFacade databaseFacade, string sql, params object[] parameters);
	static Task<int> ExecuteSqlRawAsync(this DatabaseFacade databaseFacade, string sql, IEnumerable<object> parameters, CancellationToken cancellationToken = default);
	static string GenerateCreateScript(this DatabaseFacade databaseFacade);
	static IEnumerable<string> GetAppliedMigrations(this DatabaseFacade databaseFacade);
	static Task<IEnumerable<string>> GetAppliedMigrationsAsync(this DatabaseFacade databaseFacade, CancellationToken cancellationToken = default);
	static int? GetCommandTimeout(this DatabaseFacade databaseFacade);
	static string GetConnectionString(this DatabaseFacade databaseFacade);
	static DbConnection GetDbConnection(this DatabaseFacade databaseFacade);
	static IEnumerable<string> GetMigrations(this DatabaseFacade databaseFacade);
	static IEnumerable<string> GetPendingMigrations(this DatabaseFacade databaseFacade);
	static Task<IEnumerable<string>> GetPendingMigrationsAsync(this DatabaseFacade databaseFacade, CancellationToken cancellationToken = default);
	static bool IsRelational(this DatabaseFacade databaseFacade);
	static void Migrate(this DatabaseFacade databaseFacade);
	static Task MigrateAsync(this DatabaseFacade databaseFacade, CancellationToken cancellationToken = default);
	static void OpenConnection(this DatabaseFacade databaseFacade);
	static Task OpenConnectionAsync(this DatabaseFacade databaseFacade, CancellationToken cancellationToken = default);
	static void SetCommandTimeout(this DatabaseFacade databaseFacade, int? timeout);
	static void SetCommandTimeout(this DatabaseFacade databaseFacade, TimeSpan timeout);
	static void SetConnectionString(this DatabaseFacade databaseFacade, string connectionString);
	static IQueryable<TResult> SqlQuery<TResult>(this DatabaseFacade databaseFacade, FormattableString sql);
	static IQueryable<TResult> SqlQueryRaw<TResult>(this DatabaseFacade databaseFacade, string sql, params object[] parameters);
	static IDbContextTransaction UseTransaction(this DatabaseFacade databaseFacade, DbTransaction transaction, Guid transactionId = default);
	static Task<IDbContextTransaction> UseTransactionAsync(this DatabaseFacade databaseFacade, DbTransaction transaction, CancellationToken cancellationToken = default);
}
static class SqlServerDatabaseFacadeExtensions {
	static bool IsSqlServer(this DatabaseFacade database);
}
static class InMemoryDatabaseFacadeExtensions {
	static bool IsInMemory(this DatabaseFacade database);
}
static class NpgsqlDatabaseFacadeExtensions {
	static bool IsNpgsql(this DatabaseFacade database);
}
static class SqliteDatabaseFacadeExtensions {
	static bool IsSqlite(this DatabaseFacade database);
}
static class RelationalModelBuilderExtensions {
	static DbFunctionBuilder HasDbFunction(this ModelBuilder modelBuilder, MethodInfo methodInfo);
	static DbFunctionBuilder HasDbFunction<TResult>(this ModelBuilder modelBuilder, Expression<Func<TResult>> expression);
	static ModelBuilder HasDefaultSchema(this ModelBuilder modelBuilder, string schema);
	static SequenceBuilder HasSequence(this ModelBuilder modelBuilder, string name, string schema = default);
	static SequenceBuilder HasSequence<T>(this ModelBuilder modelBuilder, string name, string schema = default);
	static ModelBuilder UseCollation(this ModelBuilder modelBuilder, string collation);
}
static class SqlServerModelBuilderExtensions {
	static ModelBuilder UseHiLo(this ModelBuilder modelBuilder, string name = default, string schema = default);
	static ModelBuilder UseIdentityColumns(this ModelBuilder modelBuilder, long seed = default, int increment = default);
	static ModelBuilder ForSqlServerUseIdentityColumns(this ModelBuilder modelBuilder);
}
static class NpgsqlModelBuilderExtensions {
	static ModelBuilder HasPostgresExtension(this ModelBuilder modelBuilder, string name, string schema = default, string version = default);
	static ModelBuilder UseSerialColumns(this ModelBuilder modelBuilder);
	static ModelBuilder UseIdentityByDefaultColumns(this ModelBuilder modelBuilder);
}
static class RelationalEntityTypeBuilderExtensions {
	static EntityTypeBuilder HasCheckConstraint(this EntityTypeBuilder entityTypeBuilder, string name, string sql);
	static EntityTypeBuilder<TEntity> HasCheckConstraint<TEntity>(this EntityTypeBuilder<TEntity> entityTypeBuilder, string name, string sql) where TEntity : class;
	static EntityTypeBuilder<TEntity> HasComment<TEntity>(this EntityTypeBuilder<TEntity> entityTypeBuilder, string comment) where TEntity : class;
	static EntityTypeBuilder ToTable(this EntityTypeBuilder entityTypeBuilder, string name, string schema = default);
	static EntityTypeBuilder ToTable(this EntityTypeBuilder entityTypeBuilder, string name, Action<TableBuilder> buildAction);
	static EntityTypeBuilder ToTable(this EntityTypeBuilder entityTypeBuilder, string name, string schema, Action<TableBuilder> buildAction);
	static EntityTypeBuilder ToTable(this EntityTypeBuilder entityTypeBuilder, Action<TableBuilder> buildAction);
	static EntityTypeBuilder<TEntity> ToTable<TEntity>(this EntityTypeBuilder<TEntity> entityTypeBuilder, string name, string schema = default) where TEntity : class;
	static EntityTypeBuilder<TEntity> ToTable<TEntity>(this EntityTypeBuilder<TEntity> entityTypeBuilder, Action<TableBuilder<TEntity>> buildAction) where TEntity : class;
	static EntityTypeBuilder<TEntity> ToTable<TEntity>(this EntityTypeBuilder<TEntity> entityTypeBuilder, string name, Action<TableBuilder<TEntity>> buildAction) where TEntity : class;
	static EntityTypeBuilder<TEntity> ToTable<TEntity>(this EntityTypeBuilder<TEntity> entityTypeBuilder, string name, string schema, Action<TableBuilder<TEntity>> buildAction) where TEntity : class;
	static OwnedNavigationBuilder ToTable(this OwnedNavigationBuilder referenceOwnershipBuilder, string name, string schema = default);
	static OwnedNavigationBuilder<TOwnerEntity, TDependentEntity> ToTable<TOwnerEntity, TDependentEntity>(this OwnedNavigationBuilder<TOwnerEntity, TDependentEntity> referenceOwnershipBuilder, string name, string schema = default) where TOwnerEntity : class where TDependentEntity : class;
	static OwnedNavigationBuilder<TOwnerEntity, TDependentEntity> ToJson<TOwnerEntity, TDependentEntity>(this OwnedNavigationBuilder<TOwnerEntity, TDependentEntity> builder, string jsonColumnName = default) where TOwnerEntity : class where TDependentEntity : class;
	static EntityTypeBuilder<TEntity> ToView<TEntity>(this EntityTypeBuilder<TEntity> entityTypeBuilder, string name, string schema = default) where TEntity : class;
	static EntityTypeBuilder<TEntity> ToSqlQuery<TEntity>(this EntityTypeBuilder<TEntity> entityTypeBuilder, string query) where TEntity : class;
	static EntityTypeBuilder<TEntity> ToFunction<TEntity>(this EntityTypeBuilder<TEntity> entityTypeBuilder, string name) where TEntity : class;
	static EntityTypeBuilder<TEntity> UseTpcMappingStrategy<TEntity>(this EntityTypeBuilder<TEntity> entityTypeBuilder) where TEntity : class;
	static EntityTypeBuilder<TEntity> UseTphMappingStrategy<TEntity>(this EntityTypeBuilder<TEntity> entityTypeBuilder) where TEntity : class;
	static EntityTypeBuilder<TEntity> UseTptMappingStrategy<TEntity>(this EntityTypeBuilder<TEntity> entityTypeBuilder) where TEntity : class;
}
static class RelationalPropertyBuilderExtensions {
	static PropertyBuilder HasColumnName(this PropertyBuilder propertyBuilder, string name);
	static PropertyBuilder<TProperty> HasColumnName<TProperty>(this PropertyBuilder<TProperty> propertyBuilder, string name);
	static PropertyBuilder<TProperty> HasColumnOrder<TProperty>(this PropertyBuilder<TProperty> propertyBuilder, int? order);
	static PropertyBuilder HasColumnType(this PropertyBuilder propertyBuilder, string typeName);
	static PropertyBuilder<TProperty> HasColumnType<TProperty>(this PropertyBuilder<TProperty> propertyBuilder, string typeName);
	static PropertyBuilder<TProperty> HasComment<TProperty>(this PropertyBuilder<TProperty> propertyBuilder, string comment);
	static PropertyBuilder<TProperty> HasComputedColumnSql<TProperty>(this PropertyBuilder<TProperty> propertyBuilder, string sql, bool? stored = default);
	static PropertyBuilder HasDefaultValue(this PropertyBuilder propertyBuilder, object value);
	static PropertyBuilder<TProperty> HasDefaultValue<TProperty>(this PropertyBuilder<TProperty> propertyBuilder, object value);
	static PropertyBuilder HasDefaultValueSql(this PropertyBuilder propertyBuilder, string sql);
	static PropertyBuilder<TProperty> HasDefaultValueSql<TProperty>(this PropertyBuilder<TProperty> propertyBuilder, string sql);
	static PropertyBuilder<TProperty> IsFixedLength<TProperty>(this PropertyBuilder<TProperty> propertyBuilder, bool fixedLength = default);
	static PropertyBuilder<TProperty> UseCollation<TProperty>(this PropertyBuilder<TProperty> propertyBuilder, string collation);
}
static class SqlServerPropertyBuilderExtensions {
	static PropertyBuilder UseHiLo(this PropertyBuilder propertyBuilder, string name = default, string schema = default);
	static PropertyBuilder<TProperty> UseHiLo<TProperty>(this PropertyBuilder<TProperty> propertyBuilder, string name = default, string schema = default);
	static PropertyBuilder UseIdentityColumn(this PropertyBuilder propertyBuilder, int seed = default, int increment = default);
	static PropertyBuilder<TProperty> UseIdentityColumn<TProperty>(this PropertyBuilder<TProperty> propertyBuilder, int seed = default, int increment = default);
	static PropertyBuilder<TProperty> ForSqlServerUseSequenceHiLo<TProperty>(this PropertyBuilder<TProperty> propertyBuilder, string name = default, string schema = default);
}
static class NpgsqlPropertyBuilderExtensions {
	static PropertyBuilder<TProperty> UseIdentityAlwaysColumn<TProperty>(this PropertyBuilder<TProperty> propertyBuilder);
	static PropertyBuilder<TProperty> UseIdentityByDefaultColumn<TProperty>(this PropertyBuilder<TProperty> propertyBuilder);
	static PropertyBuilder<TProperty> UseSerialColumn<TProperty>(this PropertyBuilder<TProperty> propertyBuilder);
}
static class RelationalKeyBuilderExtensions {
	static KeyBuilder HasName(this KeyBuilder keyBuilder, string name);
}
static class RelationalIndexBuilderExtensions {
	static IndexBuilder HasDatabaseName(this IndexBuilder indexBuilder, string name);
	static IndexBuilder<TEntity> HasDatabaseName<TEntity>(this IndexBuilder<TEntity> indexBuilder, string name);
	static IndexBuilder HasFilter(this IndexBuilder indexBuilder, string sql);
	static IndexBuilder<TEntity> HasFilter<TEntity>(this IndexBuilder<TEntity> indexBuilder, string sql);
	static IndexBuilder HasName(this IndexBuilder indexBuilder, string name);
}
static class SqlServerIndexBuilderExtensions {
	static IndexBuilder<TEntity> IncludeProperties<TEntity>(this IndexBuilder<TEntity> indexBuilder, Expression<Func<TEntity, object>> includeExpression);
	static IndexBuilder IncludeProperties(this IndexBuilder indexBuilder, params string[] propertyNames);
	static IndexBuilder IsClustered(this IndexBuilder indexBuilder, bool clustered = default);
}
static class RelationalForeignKeyBuilderExtensions {
	static ReferenceCollectionBuilder<TEntity, TRelatedEntity> HasConstraintName<TEntity, TRelatedEntity>(this ReferenceCollectionBuilder<TEntity, TRelatedEntity> referenceCollectionBuilder, string name) where TEntity : class where TRelatedEntity : class;
	static ReferenceReferenceBuilder<TEntity, TRelatedEntity> HasConstraintName<TEntity, TRelatedEntity>(this ReferenceReferenceBuilder<TEntity, TRelatedEntity> referenceReferenceBuilder, string name) where TEntity : class where TRelatedEntity : class;
}
static class RelationalEntityTypeExtensions {
	static string GetSchema(this IReadOnlyEntityType entityType);
	static string GetTableName(this IReadOnlyEntityType entityType);
	static string GetViewName(this IReadOnlyEntityType entityType);
	static void SetSchema(this IMutableEntityType entityType, string value);
	static void SetTableName(this IMutableEntityType entityType, string name);
}
static class RelationalPropertyExtensions {
	static string GetColumnName(this IReadOnlyProperty property);
	static string GetColumnType(this IReadOnlyProperty property);
	static void SetColumnName(this IMutableProperty property, string name);
	static void SetColumnType(this IMutableProperty property, string value);
	static void SetDefaultValue(this IMutableProperty property, object value);
	static void SetDefaultValueSql(this IMutableProperty property, string value);
}
static class SqlServerDbContextOptionsExtensions {
	static DbContextOptionsBuilder UseSqlServer(this DbContextOptionsBuilder optionsBuilder, Action<SqlServerDbContextOptionsBuilder> sqlServerOptionsAction = default);
	static DbContextOptionsBuilder UseSqlServer(this DbContextOptionsBuilder optionsBuilder, string connectionString, Action<SqlServerDbContextOptionsBuilder> sqlServerOptionsAction = default);
	static DbContextOptionsBuilder UseSqlServer(this DbContextOptionsBuilder optionsBuilder, DbConnection connection, Action<SqlServerDbContextOptionsBuilder> sqlServerOptionsAction = default);
	static DbContextOptionsBuilder<TContext> UseSqlServer<TContext>(this DbContextOptionsBuilder<TContext> optionsBuilder, string connectionString, Action<SqlServerDbContextOptionsBuilder> sqlServerOptionsAction = default) where TContext : DbContext;
	static DbContextOptionsBuilder<TContext> UseSqlServer<TContext>(this DbContextOptionsBuilder<TContext> optionsBuilder, DbConnection connection, Action<SqlServerDbContextOptionsBuilder> sqlServerOptionsAction = default) where TContext : DbContext;
}
static class InMemoryDbContextOptionsExtensions {
	static DbContextOptionsBuilder UseInMemoryDatabase(this DbContextOptionsBuilder optionsBuilder, string databaseName, Action<InMemoryDbContextOptionsBuilder> inMemoryOptionsAction = default);
	static DbContextOptionsBuilder<TContext> UseInMemoryDatabase<TContext>(this DbContextOptionsBuilder<TContext> optionsBuilder, string databaseName, Action<InMemoryDbContextOptionsBuilder> inMemoryOptionsAction = default) where TContext : DbContext;
}
static class SqliteDbContextOptionsBuilderExtensions {
	static DbContextOptionsBuilder UseSqlite(this DbContextOptionsBuilder optionsBuilder, string connectionString, Action<SqliteDbContextOptionsBuilder> sqliteOptionsAction = default);
	static DbContextOptionsBuilder UseSqlite(this DbContextOptionsBuilder optionsBuilder, DbConnection connection, Action<SqliteDbContextOptionsBuilder> sqliteOptionsAction = default);
	static DbContextOptionsBuilder<TContext> UseSqlite<TContext>(this DbContextOptionsBuilder<TContext> optionsBuilder, string connectionString, Action<SqliteDbContextOptionsBuilder> sqliteOptionsAction = default) where TContext : DbContext;
	static DbContextOptionsBuilder<TContext> UseSqlite<TContext>(this DbContextOptionsBuilder<TContext> optionsBuilder, DbConnection connection, Action<SqliteDbContextOptionsBuilder> sqliteOptionsAction = default) where TContext : DbContext;
}
static class NpgsqlDbContextOptionsBuilderExtensions {
	static DbContextOptionsBuilder UseNpgsql(this DbContextOptionsBuilder optionsBuilder, Action<NpgsqlDbContextOptionsBuilder> npgsqlOptionsAction = default);
	static DbContextOptionsBuilder UseNpgsql(this DbContextOptionsBuilder optionsBuilder, string connectionString, Action<NpgsqlDbContextOptionsBuilder> npgsqlOptionsAction = default);
	static DbContextOptionsBuilder UseNpgsql(this DbContextOptionsBuilder optionsBuilder, DbConnection connection, Action<NpgsqlDbContextOptionsBuilder> npgsqlOptionsAction = default);
	static DbContextOptionsBuilder<TContext> UseNpgsql<TContext>(this DbContextOptionsBuilder<TContext> optionsBuilder, string connectionString, Action<NpgsqlDbContextOptionsBuilder> npgsqlOptionsAction = default) where TContext : DbContext;
}
static class MySqlDbContextOptionsBuilderExtensions {
	static DbContextOptionsBuilder UseMySql(this DbContextOptionsBuilder optionsBuilder, string connectionString, ServerVersion serverVersion = default, Action<MySqlDbContextOptionsBuilder> mySqlOptionsAction = default);
}
abstract class ServerVersion {
	static ServerVersion AutoDetect(string connectionString);
	static ServerVersion Parse(string versionString);
}
class MySqlServerVersion : ServerVersion {}
static class ProxiesExtensions {
	static DbContextOptionsBuilder UseLazyLoadingProxies(this DbContextOptionsBuilder optionsBuilder, bool useLazyLoadingProxies = default);
	static DbContextOptionsBuilder<TContext> UseLazyLoadingProxies<TContext>(this DbContextOptionsBuilder<TContext> optionsBuilder, bool useLazyLoadingProxies = default) where TContext : DbContext;
}
