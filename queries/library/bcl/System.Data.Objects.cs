// assemblies: System.Data.Entity
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Data.Common;
using System.Data.Metadata.Edm;
using System.Data.Objects.DataClasses;
using System.Linq;
using System.Linq.Expressions;
namespace System.Data.Objects;
abstract class CurrentValueRecord : DbUpdatableDataRecord {}
abstract class DbUpdatableDataRecord : DbDataRecord, IExtendedDataRecord {}
interface IObjectSet<TEntity> : IQueryable<TEntity> where TEntity : class {}
enum MergeOption {}
class ObjectContext : IDisposable {
	int? CommandTimeout {get;set;}
	DbConnection Connection {get;}
	ObjectContextOptions ContextOptions {get;}
	string DefaultContainerName {get;set;}
	MetadataWorkspace MetadataWorkspace {get;}
	ObjectStateManager ObjectStateManager {get;}
	protected IQueryProvider QueryProvider {get;}
	event ObjectMaterializedEventHandler ObjectMaterialized;
	event EventHandler SavingChanges;
	void AcceptAllChanges();
	void AddObject(string entitySetName, object entity);
	TEntity ApplyCurrentValues<TEntity>(string entitySetName, TEntity currentEntity) where TEntity : class;
	TEntity ApplyOriginalValues<TEntity>(string entitySetName, TEntity originalEntity) where TEntity : class;
	void Attach(IEntityWithKey entity);
	void AttachTo(string entitySetName, object entity);
	void CreateDatabase();
	string CreateDatabaseScript();
	EntityKey CreateEntityKey(string entitySetName, object entity);
	T CreateObject<T>() where T : class;
	ObjectSet<TEntity> CreateObjectSet<TEntity>() where TEntity : class;
	ObjectSet<TEntity> CreateObjectSet<TEntity>(string entitySetName) where TEntity : class;
	void CreateProxyTypes(IEnumerable<Type> types);
	ObjectQuery<T> CreateQuery<T>(string queryString, params ObjectParameter[] parameters);
	bool DatabaseExists();
	void DeleteDatabase();
	void DeleteObject(object entity);
	void Detach(object entity);
	void DetectChanges();
	void Dispose();
	protected void Dispose(bool disposing);
	ObjectResult<TElement> ExecuteFunction<TElement>(string functionName, params ObjectParameter[] parameters);
	ObjectResult<TElement> ExecuteFunction<TElement>(string functionName, MergeOption mergeOption, params ObjectParameter[] parameters);
	int ExecuteFunction(string functionName, params ObjectParameter[] parameters);
	int ExecuteStoreCommand(string commandText, params object[] parameters);
	ObjectResult<TElement> ExecuteStoreQuery<TElement>(string commandText, params object[] parameters);
	ObjectResult<TEntity> ExecuteStoreQuery<TEntity>(string commandText, string entitySetName, MergeOption mergeOption, params object[] parameters);
	static IEnumerable<Type> GetKnownProxyTypes();
	object GetObjectByKey(EntityKey key);
	static Type GetObjectType(Type type);
	void LoadProperty(object entity, string navigationProperty, MergeOption mergeOption = default);
	void LoadProperty<TEntity>(TEntity entity, Expression<Func<TEntity, object>> selector, MergeOption mergeOption = default);
	void Refresh(RefreshMode refreshMode, IEnumerable collection);
	void Refresh(RefreshMode refreshMode, object entity);
	int SaveChanges();
	int SaveChanges(SaveOptions options);
	ObjectResult<TElement> Translate<TElement>(DbDataReader reader);
	ObjectResult<TEntity> Translate<TEntity>(DbDataReader reader, string entitySetName, MergeOption mergeOption);
	bool TryGetObjectByKey(EntityKey key, out object value);
}
class ObjectContextOptions {
	bool LazyLoadingEnabled {get;set;}
	bool ProxyCreationEnabled {get;set;}
	bool UseCSharpNullComparisonBehavior {get;set;}
	bool UseConsistentNullReferenceBehavior {get;set;}
	bool UseLegacyPreserveChangesBehavior {get;set;}
}
class ObjectMaterializedEventArgs : EventArgs {}
delegate void ObjectMaterializedEventHandler(object sender, ObjectMaterializedEventArgs e);
class ObjectParameter {
	string Name {get;}
	Type ParameterType {get;}
	object Value {get;set;}
}
class ObjectParameterCollection : ICollection<ObjectParameter> {}
abstract class ObjectQuery : IListSource, IOrderedQueryable {
	string CommandText {get;}
	ObjectContext Context {get;}
	bool EnablePlanCaching {get;set;}
	MergeOption MergeOption {get;set;}
	ObjectParameterCollection Parameters {get;}
	ObjectResult Execute(MergeOption mergeOption);
	TypeUsage GetResultType();
	string ToTraceString();
}
class ObjectQuery<T> : ObjectQuery, IOrderedQueryable<T> {
	string Name {get;set;}
	ObjectQuery<T> Distinct();
	ObjectQuery<T> Except(ObjectQuery<T> query);
	ObjectResult<T> Execute(MergeOption mergeOption);
	ObjectQuery<DbDataRecord> GroupBy(string keys, string projection, params ObjectParameter[] parameters);
	ObjectQuery<T> Include(string path);
	ObjectQuery<T> Intersect(ObjectQuery<T> query);
	ObjectQuery<TResultType> OfType<TResultType>();
	ObjectQuery<T> OrderBy(string keys, params ObjectParameter[] parameters);
	ObjectQuery<DbDataRecord> Select(string projection, params ObjectParameter[] parameters);
	ObjectQuery<TResultType> SelectValue<TResultType>(string projection, params ObjectParameter[] parameters);
	ObjectQuery<T> Skip(string keys, string count, params ObjectParameter[] parameters);
	ObjectQuery<T> Top(string count, params ObjectParameter[] parameters);
	ObjectQuery<T> Union(ObjectQuery<T> query);
	ObjectQuery<T> UnionAll(ObjectQuery<T> query);
	ObjectQuery<T> Where(string predicate, params ObjectParameter[] parameters);
}
abstract class ObjectResult : IDisposable, IEnumerable, IListSource {
	Type ElementType {get;}
	void Dispose();
	ObjectResult<TElement> GetNextResult<TElement>();
}
class ObjectResult<T> : ObjectResult, IEnumerable<T> {
	IEnumerator<T> GetEnumerator();
}
class ObjectSet<TEntity> : ObjectQuery<TEntity>, IObjectSet<TEntity> where TEntity : class {
	EntitySet EntitySet {get;}
	void AddObject(TEntity entity);
	TEntity ApplyCurrentValues(TEntity currentEntity);
	TEntity ApplyOriginalValues(TEntity originalEntity);
	void Attach(TEntity entity);
	TEntity CreateObject();
	T CreateObject<T>() where T : class, TEntity;
	void DeleteObject(TEntity entity);
	void Detach(TEntity entity);
}
abstract class ObjectStateEntry : IEntityChangeTracker {
	CurrentValueRecord CurrentValues {get;}
	object Entity {get;}
	EntityKey EntityKey {get;}
	EntitySetBase EntitySet {get;}
	bool IsRelationship {get;}
	ObjectStateManager ObjectStateManager {get;}
	DbDataRecord OriginalValues {get;}
	RelationshipManager RelationshipManager {get;}
	EntityState State {get;}
	void AcceptChanges();
	void ApplyCurrentValues(object currentEntity);
	void ApplyOriginalValues(object originalEntity);
	void ChangeState(EntityState state);
	void Delete();
	IEnumerable<string> GetModifiedProperties();
	OriginalValueRecord GetUpdatableOriginalValues();
	bool IsPropertyChanged(string propertyName);
	void RejectPropertyChanges(string propertyName);
	void SetModified();
	void SetModifiedProperty(string propertyName);
}
class ObjectStateManager {
	MetadataWorkspace MetadataWorkspace {get;}
	event CollectionChangeEventHandler ObjectStateManagerChanged;
	ObjectStateEntry ChangeObjectState(object entity, EntityState entityState);
	ObjectStateEntry ChangeRelationshipState(object sourceEntity, object targetEntity, string navigationProperty, EntityState relationshipState);
	ObjectStateEntry ChangeRelationshipState<TEntity>(TEntity sourceEntity, object targetEntity, Expression<Func<TEntity, object>> navigationPropertySelector, EntityState relationshipState) where TEntity : class;
	ObjectStateEntry ChangeRelationshipState(object sourceEntity, object targetEntity, string relationshipName, string targetRoleName, EntityState relationshipState);
	IEnumerable<ObjectStateEntry> GetObjectStateEntries(EntityState state);
	ObjectStateEntry GetObjectStateEntry(EntityKey key);
	ObjectStateEntry GetObjectStateEntry(object entity);
	RelationshipManager GetRelationshipManager(object entity);
	bool TryGetObjectStateEntry(object entity, out ObjectStateEntry entry);
	bool TryGetObjectStateEntry(EntityKey key, out ObjectStateEntry entry);
	bool TryGetRelationshipManager(object entity, out RelationshipManager relationshipManager);
}
abstract class OriginalValueRecord : DbUpdatableDataRecord {}
class ProxyDataContractResolver {}
enum RefreshMode {}
enum SaveOptions {}
