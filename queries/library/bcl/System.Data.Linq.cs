// assemblies: System.Data.Linq
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Data.Common;
using System.Data.Linq.Mapping;
using System.IO;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
namespace System.Data.Linq;
class Binary : IEquatable<Binary> {
	int Length {get;}
	byte[] ToArray();
	static implicit operator Binary(byte[] value);
}
enum ChangeAction { None, Delete, Insert, Update }
class ChangeConflictCollection : ICollection, ICollection<ObjectChangeConflict> {
	int Count {get;}
	ObjectChangeConflict this[int index] {get;}
	void Clear();
	bool Contains(ObjectChangeConflict item);
	void CopyTo(ObjectChangeConflict[] array, int arrayIndex);
	IEnumerator<ObjectChangeConflict> GetEnumerator();
	bool Remove(ObjectChangeConflict item);
	void ResolveAll(RefreshMode mode);
	void ResolveAll(RefreshMode mode, bool autoResolveDeletes);
}
class ChangeConflictException : Exception {}
class ChangeSet {
	IList<object> Deletes {get;}
	IList<object> Inserts {get;}
	IList<object> Updates {get;}
}
class CompiledQuery {}
enum ConflictMode { FailOnFirstConflict, ContinueOnConflict }
static class DBConvert {
	static T ChangeType<T>(object value);
	static object ChangeType(object value, Type type);
}
class DataContext : IDisposable {
	ChangeConflictCollection ChangeConflicts {get;}
	int CommandTimeout {get;set;}
	DbConnection Connection {get;}
	bool DeferredLoadingEnabled {get;set;}
	DataLoadOptions LoadOptions {get;set;}
	TextWriter Log {get;set;}
	MetaModel Mapping {get;}
	bool ObjectTrackingEnabled {get;set;}
	DbTransaction Transaction {get;set;}
	void CreateDatabase();
	protected IQueryable<TResult> CreateMethodCallQuery<TResult>(object instance, MethodInfo methodInfo, params object[] parameters);
	bool DatabaseExists();
	void DeleteDatabase();
	void Dispose();
	protected void Dispose(bool disposing);
	int ExecuteCommand(string command, params object[] parameters);
	protected void ExecuteDynamicDelete(object entity);
	protected void ExecuteDynamicInsert(object entity);
	protected void ExecuteDynamicUpdate(object entity);
	protected IExecuteResult ExecuteMethodCall(object instance, MethodInfo methodInfo, params object[] parameters);
	IEnumerable<TResult> ExecuteQuery<TResult>(string query, params object[] parameters);
	IEnumerable ExecuteQuery(Type elementType, string query, params object[] parameters);
	ChangeSet GetChangeSet();
	DbCommand GetCommand(IQueryable query);
	Table<TEntity> GetTable<TEntity>() where TEntity : class;
	ITable GetTable(Type type);
	void Refresh(RefreshMode mode, object entity);
	void Refresh(RefreshMode mode, params object[] entities);
	void Refresh(RefreshMode mode, IEnumerable entities);
	void SubmitChanges();
	void SubmitChanges(ConflictMode failureMode);
	IEnumerable<TResult> Translate<TResult>(DbDataReader reader);
	IEnumerable Translate(Type elementType, DbDataReader reader);
	IMultipleResults Translate(DbDataReader reader);
}
class DataLoadOptions {
	void AssociateWith<T>(Expression<Func<T, object>> expression);
	void AssociateWith(LambdaExpression expression);
	void LoadWith<T>(Expression<Func<T, object>> expression);
	void LoadWith(LambdaExpression expression);
}
class DuplicateKeyException : InvalidOperationException {
	object Object {get;}
}
struct EntityRef<TEntity> where TEntity : class {
	TEntity Entity {get;set;}
	bool HasLoadedOrAssignedValue {get;}
}
class EntitySet<TEntity> : IList, IList<TEntity>, IListSource where TEntity : class {
	int Count {get;}
	bool HasLoadedOrAssignedValues {get;}
	bool IsDeferred {get;}
	TEntity this[int index] {get;set;}
	event ListChangedEventHandler ListChanged;
	void Add(TEntity entity);
	void AddRange(IEnumerable<TEntity> collection);
	void Assign(IEnumerable<TEntity> entitySource);
	void Clear();
	bool Contains(TEntity entity);
	void CopyTo(TEntity[] array, int arrayIndex);
	IEnumerator<TEntity> GetEnumerator();
	IBindingList GetNewBindingList();
	int IndexOf(TEntity entity);
	void Insert(int index, TEntity entity);
	void Load();
	bool Remove(TEntity entity);
	void RemoveAt(int index);
	void SetSource(IEnumerable<TEntity> entitySource);
}
class ForeignKeyReferenceAlreadyHasValueException : InvalidOperationException {}
interface IExecuteResult : IDisposable {
	object ReturnValue {get;}
	object GetParameterValue(int parameterIndex);
}
interface IFunctionResult {
	object ReturnValue {get;}
}
interface IMultipleResults : IDisposable, IFunctionResult {
	IEnumerable<TElement> GetResult<TElement>();
}
interface ISingleResult<T> : IDisposable, IEnumerable<T>, IFunctionResult {}
interface ITable : IQueryable {
	DataContext Context {get;}
	bool IsReadOnly {get;}
	void Attach(object entity);
	void Attach(object entity, object original);
	void AttachAll(IEnumerable entities);
	void AttachAll(IEnumerable entities, bool asModified);
	void DeleteAllOnSubmit(IEnumerable entities);
	void DeleteOnSubmit(object entity);
	ModifiedMemberInfo[] GetModifiedMembers(object entity);
	object GetOriginalEntityState(object entity);
	void InsertAllOnSubmit(IEnumerable entities);
	void InsertOnSubmit(object entity);
}
interface ITable<TEntity> : IQueryable<TEntity> where TEntity : class {
	void Attach(TEntity entity);
	void DeleteOnSubmit(TEntity entity);
	void InsertOnSubmit(TEntity entity);
}
struct Link<T> {
	bool HasLoadedOrAssignedValue {get;}
	bool HasValue {get;}
	T Value {get;set;}
}
class MemberChangeConflict {
	object CurrentValue {get;}
	object DatabaseValue {get;}
	bool IsModified {get;}
	bool IsResolved {get;}
	MemberInfo Member {get;}
	object OriginalValue {get;}
	void Resolve(object value);
	void Resolve(RefreshMode refreshMode);
}
struct ModifiedMemberInfo {
	object CurrentValue {get;}
	MemberInfo Member {get;}
	object OriginalValue {get;}
}
class ObjectChangeConflict {
	bool IsDeleted {get;}
	bool IsResolved {get;}
	ReadOnlyCollection<MemberChangeConflict> MemberConflicts {get;}
	object Object {get;}
	void Resolve();
	void Resolve(RefreshMode refreshMode);
	void Resolve(RefreshMode refreshMode, bool autoResolveDeletes);
}
enum RefreshMode { KeepCurrentValues, KeepChanges, OverwriteCurrentValues }
class Table<TEntity> : IListSource, IQueryProvider, ITable, ITable<TEntity> where TEntity : class {
	DataContext Context {get;}
	bool IsReadOnly {get;}
	void Attach(TEntity entity);
	void Attach(TEntity entity, bool asModified);
	void Attach(TEntity entity, TEntity original);
	void AttachAll<TSubEntity>(IEnumerable<TSubEntity> entities) where TSubEntity : TEntity;
	void AttachAll<TSubEntity>(IEnumerable<TSubEntity> entities, bool asModified) where TSubEntity : TEntity;
	void DeleteAllOnSubmit<TSubEntity>(IEnumerable<TSubEntity> entities) where TSubEntity : TEntity;
	void DeleteOnSubmit(TEntity entity);
	IEnumerator<TEntity> GetEnumerator();
	ModifiedMemberInfo[] GetModifiedMembers(TEntity entity);
	IBindingList GetNewBindingList();
	TEntity GetOriginalEntityState(TEntity entity);
	void InsertAllOnSubmit<TSubEntity>(IEnumerable<TSubEntity> entities) where TSubEntity : TEntity;
	void InsertOnSubmit(TEntity entity);
}
