// assemblies: System.Data.Entity
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Data.Common;
using System.Data.Metadata.Edm;
using System.Data.Objects.DataClasses;
using System.Linq;
using System.Linq.Expressions;
using System.Runtime.Serialization;
namespace System.Data.Objects;
class CompiledQuery {
	static Func<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TArg8, TArg9, TArg10, TArg11, TArg12, TArg13, TArg14, TArg15, TResult> Compile<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TArg8, TArg9, TArg10, TArg11, TArg12, TArg13, TArg14, TArg15, TResult>(Expression<Func<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TArg8, TArg9, TArg10, TArg11, TArg12, TArg13, TArg14, TArg15, TResult>> query) where TArg0 : ObjectContext;
	static Func<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TArg8, TArg9, TArg10, TArg11, TArg12, TArg13, TArg14, TResult> Compile<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TArg8, TArg9, TArg10, TArg11, TArg12, TArg13, TArg14, TResult>(Expression<Func<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TArg8, TArg9, TArg10, TArg11, TArg12, TArg13, TArg14, TResult>> query) where TArg0 : ObjectContext;
	static Func<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TArg8, TArg9, TArg10, TArg11, TArg12, TArg13, TResult> Compile<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TArg8, TArg9, TArg10, TArg11, TArg12, TArg13, TResult>(Expression<Func<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TArg8, TArg9, TArg10, TArg11, TArg12, TArg13, TResult>> query) where TArg0 : ObjectContext;
	static Func<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TArg8, TArg9, TArg10, TArg11, TArg12, TResult> Compile<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TArg8, TArg9, TArg10, TArg11, TArg12, TResult>(Expression<Func<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TArg8, TArg9, TArg10, TArg11, TArg12, TResult>> query) where TArg0 : ObjectContext;
	static Func<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TArg8, TArg9, TArg10, TArg11, TResult> Compile<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TArg8, TArg9, TArg10, TArg11, TResult>(Expression<Func<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TArg8, TArg9, TArg10, TArg11, TResult>> query) where TArg0 : ObjectContext;
	static Func<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TArg8, TArg9, TArg10, TResult> Compile<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TArg8, TArg9, TArg10, TResult>(Expression<Func<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TArg8, TArg9, TArg10, TResult>> query) where TArg0 : ObjectContext;
	static Func<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TArg8, TArg9, TResult> Compile<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TArg8, TArg9, TResult>(Expression<Func<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TArg8, TArg9, TResult>> query) where TArg0 : ObjectContext;
	static Func<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TArg8, TResult> Compile<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TArg8, TResult>(Expression<Func<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TArg8, TResult>> query) where TArg0 : ObjectContext;
	static Func<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TResult> Compile<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TResult>(Expression<Func<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TArg7, TResult>> query) where TArg0 : ObjectContext;
	static Func<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TResult> Compile<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TResult>(Expression<Func<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TArg6, TResult>> query) where TArg0 : ObjectContext;
	static Func<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TResult> Compile<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TResult>(Expression<Func<TArg0, TArg1, TArg2, TArg3, TArg4, TArg5, TResult>> query) where TArg0 : ObjectContext;
	static Func<TArg0, TArg1, TArg2, TArg3, TArg4, TResult> Compile<TArg0, TArg1, TArg2, TArg3, TArg4, TResult>(Expression<Func<TArg0, TArg1, TArg2, TArg3, TArg4, TResult>> query) where TArg0 : ObjectContext;
	static Func<TArg0, TArg1, TArg2, TArg3, TResult> Compile<TArg0, TArg1, TArg2, TArg3, TResult>(Expression<Func<TArg0, TArg1, TArg2, TArg3, TResult>> query) where TArg0 : ObjectContext;
	static Func<TArg0, TArg1, TArg2, TResult> Compile<TArg0, TArg1, TArg2, TResult>(Expression<Func<TArg0, TArg1, TArg2, TResult>> query) where TArg0 : ObjectContext;
	static Func<TArg0, TArg1, TResult> Compile<TArg0, TArg1, TResult>(Expression<Func<TArg0, TArg1, TResult>> query) where TArg0 : ObjectContext;
	static Func<TArg0, TResult> Compile<TArg0, TResult>(Expression<Func<TArg0, TResult>> query) where TArg0 : ObjectContext;
}
abstract class CurrentValueRecord : DbUpdatableDataRecord {}
abstract class DbUpdatableDataRecord : DbDataRecord, IExtendedDataRecord {
	DataRecordInfo DataRecordInfo {get;}
	DbDataReader GetDataReader(int i);
	DbDataRecord GetDataRecord(int ordinal);
	protected object GetRecordValue(int ordinal);
	void SetBoolean(int ordinal, bool value);
	void SetByte(int ordinal, byte value);
	void SetChar(int ordinal, char value);
	void SetDBNull(int ordinal);
	void SetDataRecord(int ordinal, IDataRecord value);
	void SetDateTime(int ordinal, DateTime value);
	void SetDecimal(int ordinal, decimal value);
	void SetDouble(int ordinal, double value);
	void SetFloat(int ordinal, float value);
	void SetGuid(int ordinal, Guid value);
	void SetInt16(int ordinal, short value);
	void SetInt32(int ordinal, int value);
	void SetInt64(int ordinal, long value);
	protected void SetRecordValue(int ordinal, object value);
	void SetString(int ordinal, string value);
	void SetValue(int ordinal, object value);
	int SetValues(params object[] values);
}
static class EntityFunctions {
	static DateTimeOffset? AddDays(DateTimeOffset? dateValue, int? addValue);
	static DateTime? AddDays(DateTime? dateValue, int? addValue);
	static DateTimeOffset? AddHours(DateTimeOffset? timeValue, int? addValue);
	static DateTime? AddHours(DateTime? timeValue, int? addValue);
	static TimeSpan? AddHours(TimeSpan? timeValue, int? addValue);
	static DateTimeOffset? AddMicroseconds(DateTimeOffset? timeValue, int? addValue);
	static DateTime? AddMicroseconds(DateTime? timeValue, int? addValue);
	static TimeSpan? AddMicroseconds(TimeSpan? timeValue, int? addValue);
	static DateTimeOffset? AddMilliseconds(DateTimeOffset? timeValue, int? addValue);
	static DateTime? AddMilliseconds(DateTime? timeValue, int? addValue);
	static TimeSpan? AddMilliseconds(TimeSpan? timeValue, int? addValue);
	static DateTimeOffset? AddMinutes(DateTimeOffset? timeValue, int? addValue);
	static DateTime? AddMinutes(DateTime? timeValue, int? addValue);
	static TimeSpan? AddMinutes(TimeSpan? timeValue, int? addValue);
	static DateTimeOffset? AddMonths(DateTimeOffset? dateValue, int? addValue);
	static DateTime? AddMonths(DateTime? dateValue, int? addValue);
	static DateTimeOffset? AddNanoseconds(DateTimeOffset? timeValue, int? addValue);
	static DateTime? AddNanoseconds(DateTime? timeValue, int? addValue);
	static TimeSpan? AddNanoseconds(TimeSpan? timeValue, int? addValue);
	static DateTimeOffset? AddSeconds(DateTimeOffset? timeValue, int? addValue);
	static DateTime? AddSeconds(DateTime? timeValue, int? addValue);
	static TimeSpan? AddSeconds(TimeSpan? timeValue, int? addValue);
	static DateTimeOffset? AddYears(DateTimeOffset? dateValue, int? addValue);
	static DateTime? AddYears(DateTime? dateValue, int? addValue);
	static string AsNonUnicode(string value);
	static string AsUnicode(string value);
	static DateTime? CreateDateTime(int? year, int? month, int? day, int? hour, int? minute, double? second);
	static DateTimeOffset? CreateDateTimeOffset(int? year, int? month, int? day, int? hour, int? minute, double? second, int? timeZoneOffset);
	static TimeSpan? CreateTime(int? hour, int? minute, double? second);
	static int? DiffDays(DateTimeOffset? dateValue1, DateTimeOffset? dateValue2);
	static int? DiffDays(DateTime? dateValue1, DateTime? dateValue2);
	static int? DiffHours(DateTimeOffset? timeValue1, DateTimeOffset? timeValue2);
	static int? DiffHours(DateTime? timeValue1, DateTime? timeValue2);
	static int? DiffHours(TimeSpan? timeValue1, TimeSpan? timeValue2);
	static int? DiffMicroseconds(DateTimeOffset? timeValue1, DateTimeOffset? timeValue2);
	static int? DiffMicroseconds(DateTime? timeValue1, DateTime? timeValue2);
	static int? DiffMicroseconds(TimeSpan? timeValue1, TimeSpan? timeValue2);
	static int? DiffMilliseconds(DateTimeOffset? timeValue1, DateTimeOffset? timeValue2);
	static int? DiffMilliseconds(DateTime? timeValue1, DateTime? timeValue2);
	static int? DiffMilliseconds(TimeSpan? timeValue1, TimeSpan? timeValue2);
	static int? DiffMinutes(DateTimeOffset? timeValue1, DateTimeOffset? timeValue2);
	static int? DiffMinutes(DateTime? timeValue1, DateTime? timeValue2);
	static int? DiffMinutes(TimeSpan? timeValue1, TimeSpan? timeValue2);
	static int? DiffMonths(DateTimeOffset? dateValue1, DateTimeOffset? dateValue2);
	static int? DiffMonths(DateTime? dateValue1, DateTime? dateValue2);
	static int? DiffNanoseconds(DateTimeOffset? timeValue1, DateTimeOffset? timeValue2);
	static int? DiffNanoseconds(DateTime? timeValue1, DateTime? timeValue2);
	static int? DiffNanoseconds(TimeSpan? timeValue1, TimeSpan? timeValue2);
	static int? DiffSeconds(DateTimeOffset? timeValue1, DateTimeOffset? timeValue2);
	static int? DiffSeconds(DateTime? timeValue1, DateTime? timeValue2);
	static int? DiffSeconds(TimeSpan? timeValue1, TimeSpan? timeValue2);
	static int? DiffYears(DateTimeOffset? dateValue1, DateTimeOffset? dateValue2);
	static int? DiffYears(DateTime? dateValue1, DateTime? dateValue2);
	static int? GetTotalOffsetMinutes(DateTimeOffset? dateTimeOffsetArgument);
	static string Left(string stringArgument, long? length);
	static string Reverse(string stringArgument);
	static string Right(string stringArgument, long? length);
	static double? StandardDeviation(IEnumerable<decimal> collection);
	static double? StandardDeviation(IEnumerable<decimal?> collection);
	static double? StandardDeviation(IEnumerable<double> collection);
	static double? StandardDeviation(IEnumerable<double?> collection);
	static double? StandardDeviation(IEnumerable<int> collection);
	static double? StandardDeviation(IEnumerable<int?> collection);
	static double? StandardDeviation(IEnumerable<long> collection);
	static double? StandardDeviation(IEnumerable<long?> collection);
	static double? StandardDeviationP(IEnumerable<decimal> collection);
	static double? StandardDeviationP(IEnumerable<decimal?> collection);
	static double? StandardDeviationP(IEnumerable<double> collection);
	static double? StandardDeviationP(IEnumerable<double?> collection);
	static double? StandardDeviationP(IEnumerable<int> collection);
	static double? StandardDeviationP(IEnumerable<int?> collection);
	static double? StandardDeviationP(IEnumerable<long> collection);
	static double? StandardDeviationP(IEnumerable<long?> collection);
	static double? Truncate(double? value, int? digits);
	static decimal? Truncate(decimal? value, int? digits);
	static DateTimeOffset? TruncateTime(DateTimeOffset? dateValue);
	static DateTime? TruncateTime(DateTime? dateValue);
	static double? Var(IEnumerable<decimal> collection);
	static double? Var(IEnumerable<decimal?> collection);
	static double? Var(IEnumerable<double> collection);
	static double? Var(IEnumerable<double?> collection);
	static double? Var(IEnumerable<int> collection);
	static double? Var(IEnumerable<int?> collection);
	static double? Var(IEnumerable<long> collection);
	static double? Var(IEnumerable<long?> collection);
	static double? VarP(IEnumerable<decimal> collection);
	static double? VarP(IEnumerable<decimal?> collection);
	static double? VarP(IEnumerable<double> collection);
	static double? VarP(IEnumerable<double?> collection);
	static double? VarP(IEnumerable<int> collection);
	static double? VarP(IEnumerable<int?> collection);
	static double? VarP(IEnumerable<long> collection);
	static double? VarP(IEnumerable<long?> collection);
}
interface IObjectSet<TEntity> : IQueryable<TEntity> where TEntity : class {
	void AddObject(TEntity entity);
	void Attach(TEntity entity);
	void DeleteObject(TEntity entity);
	void Detach(TEntity entity);
}
enum MergeOption { AppendOnly, OverwriteChanges, PreserveChanges, NoTracking }
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
class ObjectMaterializedEventArgs : EventArgs {
	object Entity {get;}
}
delegate void ObjectMaterializedEventHandler(object sender, ObjectMaterializedEventArgs e);
class ObjectParameter {
	string Name {get;}
	Type ParameterType {get;}
	object Value {get;set;}
}
class ObjectParameterCollection : ICollection<ObjectParameter> {
	int Count {get;}
	ObjectParameter this[string name] {get;}
	void Add(ObjectParameter parameter);
	void Clear();
	bool Contains(ObjectParameter parameter);
	bool Contains(string name);
	void CopyTo(ObjectParameter[] array, int index);
	bool Remove(ObjectParameter parameter);
}
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
class ProxyDataContractResolver : DataContractResolver {}
enum RefreshMode { ClientWins, StoreWins }
enum SaveOptions { None, AcceptAllChangesAfterSave, DetectChangesBeforeSave }
