// packages: EntityFramework
using System.Collections.Generic;
using System.Collections;
using System.ComponentModel;
using System.Data.Common;
using System.Data.Entity.Core.Objects;
using System.Data.Entity.Validation;
using System.Linq.Expressions;
using System.Linq;
using System.Threading.Tasks;
using System.Threading;
using System;
namespace System.Data.Entity.Infrastructure;
interface IObjectContextAdapter {
	ObjectContext ObjectContext {get;}
}
interface IDbAsyncEnumerable<out T> {
	IDbAsyncEnumerator<T> GetAsyncEnumerator();
}
interface IDbAsyncEnumerator<out T> : IDisposable {
	T Current {get;}
	Task<bool> MoveNextAsync(CancellationToken cancellationToken);
}
interface IDbAsyncQueryProvider : IQueryProvider {}
interface IDbConnectionFactory {
	DbConnection CreateConnection(string nameOrConnectionString);
}
interface IDbContextFactory<out TContext> where TContext : DbContext {
	TContext Create();
}
interface IDbExecutionStrategy {}
class DbExecutionStrategy : IDbExecutionStrategy {}
class DbModel {
	DbCompiledModel Compile();
}
class DbCompiledModel {}
class SqlConnectionFactory : IDbConnectionFactory {}
class LocalDbConnectionFactory : IDbConnectionFactory {}
abstract class DbQuery : IListSource, IOrderedQueryable {
	Type ElementType {get;}
	DbQuery AsNoTracking();
	DbQuery Include(string path);
}
class DbQuery<TResult> : IDbAsyncEnumerable<TResult>, IListSource, IOrderedQueryable<TResult> {
	string Sql {get;}
	DbQuery<TResult> AsNoTracking();
	DbQuery<TResult> AsStreaming();
	DbQuery<TResult> Include(string path);
}
class DbRawSqlQuery : IEnumerable {}
class DbRawSqlQuery<TElement> : IDbAsyncEnumerable<TElement>, IEnumerable<TElement> {
	Task<TElement> FirstOrDefaultAsync();
	IEnumerator<TElement> GetEnumerator();
	Task<TElement> SingleAsync();
	Task<TElement> SingleOrDefaultAsync();
	Task<TElement[]> ToArrayAsync();
	Task<List<TElement>> ToListAsync();
	Task<List<TElement>> ToListAsync(CancellationToken cancellationToken);
}
class DbSqlQuery<TEntity> : DbRawSqlQuery<TEntity> where TEntity : class {
	DbSqlQuery<TEntity> AsNoTracking();
}
class DbChangeTracker {
	void DetectChanges();
	IEnumerable<DbEntityEntry> Entries();
	IEnumerable<DbEntityEntry<TEntity>> Entries<TEntity>() where TEntity : class;
	bool HasChanges();
}
class DbContextConfiguration {
	bool AutoDetectChangesEnabled {get;set;}
	bool EnsureTransactionsForFunctionsAndCommands {get;set;}
	bool LazyLoadingEnabled {get;set;}
	bool ProxyCreationEnabled {get;set;}
	bool UseDatabaseNullSemantics {get;set;}
	bool ValidateOnSaveEnabled {get;set;}
}
class DbEntityEntry {
	DbPropertyValues CurrentValues {get;}
	object Entity {get;}
	DbPropertyValues OriginalValues {get;}
	EntityState State {get;set;}
	DbEntityEntry<TEntity> Cast<TEntity>() where TEntity : class;
	DbCollectionEntry Collection(string navigationProperty);
	DbPropertyValues GetDatabaseValues();
	DbEntityValidationResult GetValidationResult();
	DbMemberEntry Member(string propertyName);
	DbPropertyEntry Property(string propertyName);
	DbReferenceEntry Reference(string navigationProperty);
	void Reload();
	Task ReloadAsync();
}
class DbEntityEntry<TEntity> where TEntity : class {
	DbPropertyValues CurrentValues {get;}
	TEntity Entity {get;}
	DbPropertyValues OriginalValues {get;}
	EntityState State {get;set;}
	DbCollectionEntry Collection(string navigationProperty);
	DbCollectionEntry<TEntity, TElement> Collection<TElement>(Expression<Func<TEntity, ICollection<TElement>>> navigationProperty) where TElement : class;
	DbPropertyValues GetDatabaseValues();
	DbPropertyEntry Property(string propertyName);
	DbPropertyEntry<TEntity, TProperty> Property<TProperty>(Expression<Func<TEntity, TProperty>> property);
	DbReferenceEntry Reference(string navigationProperty);
	DbReferenceEntry<TEntity, TProperty> Reference<TProperty>(Expression<Func<TEntity, TProperty>> navigationProperty) where TProperty : class;
	void Reload();
	Task ReloadAsync();
}
abstract class DbMemberEntry {
	object CurrentValue {get;set;}
	string Name {get;}
}
class DbPropertyEntry : DbMemberEntry {
	bool IsModified {get;set;}
	object OriginalValue {get;set;}
}
class DbPropertyEntry<TEntity, TProperty> where TEntity : class {
	TProperty CurrentValue {get;set;}
	bool IsModified {get;set;}
	TProperty OriginalValue {get;set;}
}
class DbCollectionEntry : DbMemberEntry {
	bool IsLoaded {get;set;}
	void Load();
	IQueryable Query();
}
class DbCollectionEntry<TEntity, TElement> where TEntity : class {
	ICollection<TElement> CurrentValue {get;set;}
	bool IsLoaded {get;set;}
	void Load();
	Task LoadAsync();
	IQueryable<TElement> Query();
}
class DbReferenceEntry : DbMemberEntry {
	bool IsLoaded {get;set;}
	void Load();
	IQueryable Query();
}
class DbReferenceEntry<TEntity, TProperty> where TEntity : class {
	TProperty CurrentValue {get;set;}
	bool IsLoaded {get;set;}
	void Load();
	Task LoadAsync();
	IQueryable<TProperty> Query();
}
class DbPropertyValues {
	IEnumerable<string> PropertyNames {get;}
	object this[string propertyName] {get;set;}
	TValue GetValue<TValue>(string propertyName);
	void SetValues(object obj);
	object ToObject();
}
class DbUpdateException : System.Data.DataException {
	IEnumerable<DbEntityEntry> Entries {get;}
}
class DbUpdateConcurrencyException : DbUpdateException {}
