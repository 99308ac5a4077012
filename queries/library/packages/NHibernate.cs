// packages: NHibernate
using System;
using System.Collections.Generic;
using System.Data;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
namespace NHibernate;
interface ISessionFactory : IDisposable {
	ISession OpenSession();
	IStatelessSession OpenStatelessSession();
	ISession GetCurrentSession();
}
interface ITransaction : IDisposable {
	void Commit();
	Task CommitAsync(CancellationToken cancellationToken = default);
	void Rollback();
	Task RollbackAsync(CancellationToken cancellationToken = default);
}
interface IQuery {
	IQuery SetParameter(string name, object val);
	IQuery SetMaxResults(int maxResults);
	IQuery SetFirstResult(int firstResult);
	IList<T> List<T>();
	Task<IList<T>> ListAsync<T>(CancellationToken cancellationToken = default);
	T UniqueResult<T>();
	Task<T> UniqueResultAsync<T>(CancellationToken cancellationToken = default);
	int ExecuteUpdate();
}
interface ISQLQuery : IQuery {
	ISQLQuery AddEntity(Type entityClass);
}
interface ICriteria {
	ICriteria SetMaxResults(int maxResults);
	ICriteria SetFirstResult(int firstResult);
	IList<T> List<T>();
	T UniqueResult<T>();
}
interface IQueryOver<TRoot, TSubType> {
	IQueryOver<TRoot, TSubType> Where(Expression<Func<TSubType, bool>> expression);
	IQueryOver<TRoot, TSubType> And(Expression<Func<TSubType, bool>> expression);
	IQueryOver<TRoot, TSubType> Take(int maxResults);
	IQueryOver<TRoot, TSubType> Skip(int firstResult);
	IList<TRoot> List();
	Task<IList<TRoot>> ListAsync(CancellationToken cancellationToken = default);
	TRoot SingleOrDefault();
	Task<TRoot> SingleOrDefaultAsync(CancellationToken cancellationToken = default);
	int RowCount();
}
interface ISession : IDisposable {
	ITransaction Transaction { get; }
	ITransaction BeginTransaction();
	ITransaction BeginTransaction(IsolationLevel isolationLevel);
	IQueryable<T> Query<T>();
	IQueryOver<T, T> QueryOver<T>();
	ICriteria CreateCriteria<T>();
	ICriteria CreateCriteria(Type persistentClass);
	IQuery CreateQuery(string queryString);
	ISQLQuery CreateSQLQuery(string queryString);
	IQuery GetNamedQuery(string queryName);
	T Get<T>(object id);
	Task<T> GetAsync<T>(object id, CancellationToken cancellationToken = default);
	T Load<T>(object id);
	Task<T> LoadAsync<T>(object id, CancellationToken cancellationToken = default);
	object Save(object obj);
	Task<object> SaveAsync(object obj, CancellationToken cancellationToken = default);
	void SaveOrUpdate(object obj);
	Task SaveOrUpdateAsync(object obj, CancellationToken cancellationToken = default);
	void Persist(object obj);
	Task PersistAsync(object obj, CancellationToken cancellationToken = default);
	void Update(object obj);
	Task UpdateAsync(object obj, CancellationToken cancellationToken = default);
	T Merge<T>(T entity);
	Task<T> MergeAsync<T>(T entity, CancellationToken cancellationToken = default);
	void Delete(object obj);
	Task DeleteAsync(object obj, CancellationToken cancellationToken = default);
	void Flush();
	Task FlushAsync(CancellationToken cancellationToken = default);
	void Clear();
	void Evict(object obj);
	void Refresh(object obj);
}
interface IStatelessSession : IDisposable {
	ITransaction BeginTransaction();
	IQueryable<T> Query<T>();
	IQueryOver<T, T> QueryOver<T>();
	T Get<T>(object id);
	object Insert(object entity);
	void Update(object entity);
	void Delete(object entity);
}
interface IFutureValue<T> {}
interface IInterceptor {}
interface IFilter {}
interface IMultiCriteria {}
interface IMultiQuery {}
interface IQueryOver {}
interface IQueryOver<TRoot> {}
interface ISessionBuilder {}
interface ISharedSessionBuilder {}
class EmptyInterceptor : IInterceptor {}
class ADOException : Exception {}
class HibernateException : Exception {}
class LazyInitializationException : Exception {}
class MappingException : Exception {}
class NonUniqueObjectException : Exception {}
class ObjectNotFoundException : Exception {}
class PropertyValueException : Exception {}
class QueryException : Exception {}
class StaleObjectStateException : Exception {}
class StaleStateException : Exception {}
class TransactionException : Exception {}
class NHibernateLogger {}
static class NHibernateUtil {}
enum CacheMode {}
enum FlushMode {}
class LockMode {}
