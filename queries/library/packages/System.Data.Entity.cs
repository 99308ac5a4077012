// packages: EntityFramework
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Collections;
using System.ComponentModel;
using System.Data.Common;
using System.Data.Entity.Core.Objects;
using System.Data.Entity.Infrastructure.DependencyResolution;
using System.Data.Entity.Infrastructure.Interception;
using System.Data.Entity.Infrastructure;
using System.Data.Entity.Migrations;
using System.Data.Entity.ModelConfiguration.Configuration;
using System.Data.Entity.ModelConfiguration.Conventions;
using System.Data.Entity.ModelConfiguration;
using System.Data.Entity.Validation;
using System.Data;
using System.Linq.Expressions;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using System.Threading;
using System;
namespace System.Data.Entity;
class DbContext : IDisposable, IObjectContextAdapter {
	DbChangeTracker ChangeTracker {get;}
	DbContextConfiguration Configuration {get;}
	Database Database {get;}
	void Dispose();
	protected void Dispose(bool disposing);
	DbEntityEntry Entry(object entity);
	DbEntityEntry<TEntity> Entry<TEntity>(TEntity entity) where TEntity : class;
	IEnumerable<DbEntityValidationResult> GetValidationErrors();
	protected void OnModelCreating(DbModelBuilder modelBuilder);
	int SaveChanges();
	Task<int> SaveChangesAsync();
	Task<int> SaveChangesAsync(CancellationToken cancellationToken);
	DbSet Set(Type entityType);
	DbSet<TEntity> Set<TEntity>() where TEntity : class;
	protected bool ShouldValidateEntity(DbEntityEntry entityEntry);
	protected DbEntityValidationResult ValidateEntity(DbEntityEntry entityEntry, IDictionary<object, object> items);
}
interface IDbSet<TEntity> : IQueryable<TEntity> where TEntity : class {
	ObservableCollection<TEntity> Local {get;}
	TEntity Add(TEntity entity);
	TEntity Attach(TEntity entity);
	TEntity Create();
	TDerivedEntity Create<TDerivedEntity>() where TDerivedEntity : class, TEntity;
	TEntity Find(params object[] keyValues);
	TEntity Remove(TEntity entity);
}
class DbSet<TEntity> : DbQuery<TEntity>, IDbSet<TEntity> where TEntity : class {
	ObservableCollection<TEntity> Local {get;}
	TEntity Add(TEntity entity);
	IEnumerable<TEntity> AddRange(IEnumerable<TEntity> entities);
	TEntity Attach(TEntity entity);
	TEntity Create();
	TDerivedEntity Create<TDerivedEntity>() where TDerivedEntity : class, TEntity;
	TEntity Find(params object[] keyValues);
	Task<TEntity> FindAsync(params object[] keyValues);
	Task<TEntity> FindAsync(CancellationToken cancellationToken, params object[] keyValues);
	TEntity Remove(TEntity entity);
	IEnumerable<TEntity> RemoveRange(IEnumerable<TEntity> entities);
	DbSqlQuery<TEntity> SqlQuery(string sql, params object[] parameters);
}
abstract class DbSet : DbQuery {
	IList Local {get;}
	object Add(object entity);
	object Attach(object entity);
	DbSet<TEntity> Cast<TEntity>() where TEntity : class;
	object Find(params object[] keyValues);
	object Remove(object entity);
}
class Database {
	Action<string> Log {get;set;}
	int? CommandTimeout {get;set;}
	DbConnection Connection {get;}
	DbContextTransaction CurrentTransaction {get;}
	DbContextTransaction BeginTransaction();
	DbContextTransaction BeginTransaction(IsolationLevel isolationLevel);
	bool CompatibleWithModel(bool throwIfNoMetadata);
	void Create();
	bool CreateIfNotExists();
	bool Delete();
	static bool Delete(string nameOrConnectionString);
	int ExecuteSqlCommand(string sql, params object[] parameters);
	int ExecuteSqlCommand(TransactionalBehavior transactionalBehavior, string sql, params object[] parameters);
	Task<int> ExecuteSqlCommandAsync(string sql, params object[] parameters);
	bool Exists();
	static bool Exists(string nameOrConnectionString);
	void Initialize(bool force);
	static void SetInitializer<TContext>(IDatabaseInitializer<TContext> strategy) where TContext : DbContext;
	DbRawSqlQuery<TElement> SqlQuery<TElement>(string sql, params object[] parameters);
	DbRawSqlQuery SqlQuery(Type elementType, string sql, params object[] parameters);
	void UseTransaction(DbTransaction transaction);
}
enum TransactionalBehavior { EnsureTransaction, DoNotEnsureTransaction }
class DbContextTransaction : IDisposable {
	DbTransaction UnderlyingTransaction {get;}
	void Commit();
	void Dispose();
	void Rollback();
}
interface IDatabaseInitializer<in TContext> where TContext : DbContext {
	void InitializeDatabase(TContext context);
}
class CreateDatabaseIfNotExists<TContext> : IDatabaseInitializer<TContext> where TContext : DbContext {
	void InitializeDatabase(TContext context);
	protected void Seed(TContext context);
}
class DropCreateDatabaseAlways<TContext> : IDatabaseInitializer<TContext> where TContext : DbContext {
	void InitializeDatabase(TContext context);
	protected void Seed(TContext context);
}
class DropCreateDatabaseIfModelChanges<TContext> : IDatabaseInitializer<TContext> where TContext : DbContext {
	void InitializeDatabase(TContext context);
	protected void Seed(TContext context);
}
class NullDatabaseInitializer<TContext> : IDatabaseInitializer<TContext> where TContext : DbContext {}
class MigrateDatabaseToLatestVersion<TContext, TMigrationsConfiguration> : IDatabaseInitializer<TContext> where TContext : DbContext where TMigrationsConfiguration : DbMigrationsConfiguration<TContext>, new() {}
class DbModelBuilder {
	ConfigurationRegistrar Configurations {get;}
	ConventionsConfiguration Conventions {get;}
	DbModel Build(DbConnection providerConnection);
	ComplexTypeConfiguration<TComplexType> ComplexType<TComplexType>() where TComplexType : class;
	EntityTypeConfiguration<TEntityType> Entity<TEntityType>() where TEntityType : class;
	DbModelBuilder HasDefaultSchema(string schema);
	DbModelBuilder Ignore<T>() where T : class;
	DbModelBuilder Ignore(IEnumerable<Type> types);
	PropertyConventionConfiguration Properties();
	PropertyConventionConfiguration Properties<T>();
	TypeConventionConfiguration Types();
	TypeConventionConfiguration<T> Types<T>() where T : class;
}
class DbConfiguration {
	protected void AddInterceptor(IDbInterceptor interceptor);
	protected void SetDatabaseInitializer<TContext>(IDatabaseInitializer<TContext> initializer) where TContext : DbContext;
	static void SetConfiguration(DbConfiguration configuration);
	protected void SetDefaultConnectionFactory(IDbConnectionFactory connectionFactory);
	protected void SetExecutionStrategy(string providerInvariantName, Func<IDbExecutionStrategy> getExecutionStrategy);
	protected void SetProviderServices(string providerInvariantName, object provider);
}
class DbConfigurationTypeAttribute : Attribute {}
enum EntityState { Detached, Unchanged, Added, Deleted, Modified }
static class DbFunctions {
	static int? DiffDays(DateTime? timeValue1, DateTime? timeValue2);
	static int? DiffHours(DateTime? timeValue1, DateTime? timeValue2);
	static int? DiffMinutes(DateTime? timeValue1, DateTime? timeValue2);
	static DateTime? AddDays(DateTime? timeValue, int? addValue);
	static DateTime? TruncateTime(DateTime? dateValue);
	static string AsNonUnicode(string value);
	static bool Like(string searchString, string likeExpression);
}
static class QueryableExtensions {
	static Task<bool> AllAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default);
	static Task<bool> AnyAsync<TSource>(this IQueryable<TSource> source);
	static Task<bool> AnyAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken);
	static Task<bool> AnyAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default);
	static IQueryable<T> AsNoTracking<T>(this IQueryable<T> source) where T : class;
	static IQueryable<T> AsStreaming<T>(this IQueryable<T> source);
	static Task<double> AverageAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int>> selector, CancellationToken cancellationToken = default);
	static Task<decimal> AverageAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, decimal>> selector, CancellationToken cancellationToken = default);
	static Task<bool> ContainsAsync<TSource>(this IQueryable<TSource> source, TSource item, CancellationToken cancellationToken = default);
	static Task<int> CountAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default);
	static Task<int> CountAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default);
	static Task<TSource> FirstAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default);
	static Task<TSource> FirstAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default);
	static Task<TSource> FirstOrDefaultAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default);
	static Task<TSource> FirstOrDefaultAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default);
	static Task ForEachAsync<T>(this IQueryable<T> source, Action<T> action, CancellationToken cancellationToken = default);
	static IQueryable<T> Include<T>(this IQueryable<T> source, string path);
	static IQueryable<T> Include<T, TProperty>(this IQueryable<T> source, Expression<Func<T, TProperty>> path);
	static void Load(this IQueryable source);
	static Task LoadAsync(this IQueryable source, CancellationToken cancellationToken = default);
	static Task<long> LongCountAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default);
	static Task<TResult> MaxAsync<TSource, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, TResult>> selector, CancellationToken cancellationToken = default);
	static Task<TResult> MinAsync<TSource, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, TResult>> selector, CancellationToken cancellationToken = default);
	static Task<TSource> SingleAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default);
	static Task<TSource> SingleAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default);
	static Task<TSource> SingleOrDefaultAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default);
	static Task<TSource> SingleOrDefaultAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default);
	static IQueryable<TSource> Skip<TSource>(this IQueryable<TSource> source, Expression<Func<int>> countAccessor);
	static Task<int> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int>> selector, CancellationToken cancellationToken = default);
	static Task<decimal> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, decimal>> selector, CancellationToken cancellationToken = default);
	static Task<double> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, double>> selector, CancellationToken cancellationToken = default);
	static IQueryable<TSource> Take<TSource>(this IQueryable<TSource> source, Expression<Func<int>> countAccessor);
	static Task<TSource[]> ToArrayAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default);
	static Task<Dictionary<TKey, TSource>> ToDictionaryAsync<TSource, TKey>(this IQueryable<TSource> source, Func<TSource, TKey> keySelector, CancellationToken cancellationToken = default);
	static Task<Dictionary<TKey, TElement>> ToDictionaryAsync<TSource, TKey, TElement>(this IQueryable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, CancellationToken cancellationToken = default);
	static Task<List<TSource>> ToListAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default);
}
static class ObservableCollectionExtensions {
	static BindingList<T> ToBindingList<T>(this ObservableCollection<T> source) where T : class;
}
