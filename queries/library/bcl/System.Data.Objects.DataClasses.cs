// assemblies: System.Data.Entity
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Data.Metadata.Edm;
using System.Runtime.Serialization;
namespace System.Data.Objects.DataClasses;
abstract class ComplexObject : StructuralObject {}
class EdmComplexPropertyAttribute : EdmPropertyAttribute {}
class EdmComplexTypeAttribute : EdmTypeAttribute {}
class EdmEntityTypeAttribute : EdmTypeAttribute {}
class EdmEnumTypeAttribute : EdmTypeAttribute {}
class EdmFunctionAttribute : Attribute {
	string FunctionName {get;}
	string NamespaceName {get;}
}
abstract class EdmPropertyAttribute : Attribute {}
class EdmRelationshipAttribute : Attribute {
	bool IsForeignKey {get;}
	string RelationshipName {get;}
	string RelationshipNamespaceName {get;}
	RelationshipMultiplicity Role1Multiplicity {get;}
	string Role1Name {get;}
	Type Role1Type {get;}
	RelationshipMultiplicity Role2Multiplicity {get;}
	string Role2Name {get;}
	Type Role2Type {get;}
}
class EdmRelationshipNavigationPropertyAttribute : EdmPropertyAttribute {
	string RelationshipName {get;}
	string RelationshipNamespaceName {get;}
	string TargetRoleName {get;}
}
class EdmScalarPropertyAttribute : EdmPropertyAttribute {
	bool EntityKeyProperty {get;set;}
	bool IsNullable {get;set;}
}
class EdmSchemaAttribute : Attribute {}
abstract class EdmTypeAttribute : Attribute {
	string Name {get;set;}
	string NamespaceName {get;set;}
}
class EntityCollection<TEntity> : RelatedEnd, ICollection<TEntity>, IListSource where TEntity : class {
	int Count {get;}
	bool IsReadOnly {get;}
	void Add(TEntity entity);
	void Attach(IEnumerable<TEntity> entities);
	void Attach(TEntity entity);
	void Clear();
	bool Contains(TEntity entity);
	void CopyTo(TEntity[] array, int arrayIndex);
	ObjectQuery<TEntity> CreateSourceQuery();
	IEnumerator<TEntity> GetEnumerator();
	void OnCollectionDeserialized(StreamingContext context);
	void OnSerializing(StreamingContext context);
	bool Remove(TEntity entity);
}
abstract class EntityObject : StructuralObject, IEntityWithChangeTracker, IEntityWithKey, IEntityWithRelationships {
	EntityKey EntityKey {get;set;}
	EntityState EntityState {get;}
}
abstract class EntityReference : RelatedEnd {
	EntityKey EntityKey {get;set;}
}
class EntityReference<TEntity> : EntityReference where TEntity : class {
	TEntity Value {get;set;}
	void Attach(TEntity entity);
	ObjectQuery<TEntity> CreateSourceQuery();
	void OnRefDeserialized(StreamingContext context);
	void OnSerializing(StreamingContext context);
}
interface IEntityChangeTracker {
	EntityState EntityState {get;}
	void EntityComplexMemberChanged(string entityMemberName, object complexObject, string complexObjectMemberName);
	void EntityComplexMemberChanging(string entityMemberName, object complexObject, string complexObjectMemberName);
	void EntityMemberChanged(string entityMemberName);
	void EntityMemberChanging(string entityMemberName);
}
interface IEntityWithChangeTracker {
	void SetChangeTracker(IEntityChangeTracker changeTracker);
}
interface IEntityWithKey {
	EntityKey EntityKey {get;set;}
}
interface IEntityWithRelationships {
	RelationshipManager RelationshipManager {get;}
}
interface IRelatedEnd {
	bool IsLoaded {get;}
	string RelationshipName {get;}
	RelationshipSet RelationshipSet {get;}
	string SourceRoleName {get;}
	string TargetRoleName {get;}
	void Add(IEntityWithRelationships entity);
	void Add(object entity);
	void Attach(IEntityWithRelationships entity);
	void Attach(object entity);
	IEnumerable CreateSourceQuery();
	IEnumerator GetEnumerator();
	void Load();
	void Load(MergeOption mergeOption);
	bool Remove(IEntityWithRelationships entity);
	bool Remove(object entity);
}
abstract class RelatedEnd : IRelatedEnd {
	bool IsLoaded {get;}
	string RelationshipName {get;}
	RelationshipSet RelationshipSet {get;}
	string SourceRoleName {get;}
	string TargetRoleName {get;}
	event CollectionChangeEventHandler AssociationChanged;
	IEnumerator GetEnumerator();
	void Load();
	void Load(MergeOption mergeOption);
	void OnDeserialized(StreamingContext context);
}
enum RelationshipKind { Association }
class RelationshipManager {
	static RelationshipManager Create(IEntityWithRelationships owner);
	IEnumerable<IRelatedEnd> GetAllRelatedEnds();
	EntityCollection<TTargetEntity> GetRelatedCollection<TTargetEntity>(string relationshipName, string targetRoleName) where TTargetEntity : class;
	IRelatedEnd GetRelatedEnd(string relationshipName, string targetRoleName);
	EntityReference<TTargetEntity> GetRelatedReference<TTargetEntity>(string relationshipName, string targetRoleName) where TTargetEntity : class;
	void InitializeRelatedCollection<TTargetEntity>(string relationshipName, string targetRoleName, EntityCollection<TTargetEntity> entityCollection) where TTargetEntity : class;
	void InitializeRelatedReference<TTargetEntity>(string relationshipName, string targetRoleName, EntityReference<TTargetEntity> entityReference) where TTargetEntity : class;
	void OnDeserialized(StreamingContext context);
	void OnSerializing(StreamingContext context);
}
abstract class StructuralObject : INotifyPropertyChanged, INotifyPropertyChanging {
	static string EntityKeyPropertyName;
	event PropertyChangedEventHandler PropertyChanged;
	event PropertyChangingEventHandler PropertyChanging;
	protected static bool BinaryEquals(byte[] first, byte[] second);
	protected static DateTime DefaultDateTimeValue();
	protected T GetValidValue<T>(T currentValue, string property, bool isNullable, bool isInitialized) where T : ComplexObject, new();
	protected static byte[] GetValidValue(byte[] currentValue);
	protected void OnPropertyChanged(string property);
	protected void OnPropertyChanging(string property);
	protected void ReportPropertyChanged(string property);
	protected void ReportPropertyChanging(string property);
	protected static byte[] SetValidValue(byte[] value, bool isNullable, string propertyName = default);
	protected static bool SetValidValue(bool value, string propertyName);
	protected static bool SetValidValue(bool value);
	protected static bool? SetValidValue(bool? value, string propertyName);
	protected static bool? SetValidValue(bool? value);
	protected static byte SetValidValue(byte value, string propertyName);
	protected static byte SetValidValue(byte value);
	protected static byte? SetValidValue(byte? value, string propertyName);
	protected static byte? SetValidValue(byte? value);
	protected static sbyte SetValidValue(sbyte value, string propertyName);
	protected static sbyte SetValidValue(sbyte value);
	protected static sbyte? SetValidValue(sbyte? value, string propertyName);
	protected static sbyte? SetValidValue(sbyte? value);
	protected static DateTime SetValidValue(DateTime value, string propertyName);
	protected static DateTime SetValidValue(DateTime value);
	protected static DateTime? SetValidValue(DateTime? value, string propertyName);
	protected static DateTime? SetValidValue(DateTime? value);
	protected static TimeSpan SetValidValue(TimeSpan value, string propertyName);
	protected static TimeSpan SetValidValue(TimeSpan value);
	protected static TimeSpan? SetValidValue(TimeSpan? value, string propertyName);
	protected static TimeSpan? SetValidValue(TimeSpan? value);
	protected static DateTimeOffset SetValidValue(DateTimeOffset value, string propertyName);
	protected static DateTimeOffset SetValidValue(DateTimeOffset value);
	protected static DateTimeOffset? SetValidValue(DateTimeOffset? value, string propertyName);
	protected static DateTimeOffset? SetValidValue(DateTimeOffset? value);
	protected static decimal SetValidValue(decimal value, string propertyName);
	protected static decimal SetValidValue(decimal value);
	protected static decimal? SetValidValue(decimal? value, string propertyName);
	protected static decimal? SetValidValue(decimal? value);
	protected static double SetValidValue(double value, string propertyName);
	protected static double SetValidValue(double value);
	protected static double? SetValidValue(double? value, string propertyName);
	protected static double? SetValidValue(double? value);
	protected static float SetValidValue(float value, string propertyName);
	protected static float SetValidValue(float value);
	protected static float? SetValidValue(float? value, string propertyName);
	protected static float? SetValidValue(float? value);
	protected static Guid SetValidValue(Guid value, string propertyName);
	protected static Guid SetValidValue(Guid value);
	protected static Guid? SetValidValue(Guid? value, string propertyName);
	protected static Guid? SetValidValue(Guid? value);
	protected static short SetValidValue(short value, string propertyName);
	protected static short SetValidValue(short value);
	protected static short? SetValidValue(short? value, string propertyName);
	protected static short? SetValidValue(short? value);
	protected static int SetValidValue(int value, string propertyName);
	protected static int SetValidValue(int value);
	protected static int? SetValidValue(int? value, string propertyName);
	protected static int? SetValidValue(int? value);
	protected static long SetValidValue(long value, string propertyName);
	protected static long SetValidValue(long value);
	protected static long? SetValidValue(long? value, string propertyName);
	protected static long? SetValidValue(long? value);
	protected static ushort SetValidValue(ushort value, string propertyName);
	protected static ushort SetValidValue(ushort value);
	protected static ushort? SetValidValue(ushort? value, string propertyName);
	protected static ushort? SetValidValue(ushort? value);
	protected static uint SetValidValue(uint value, string propertyName);
	protected static uint SetValidValue(uint value);
	protected static uint? SetValidValue(uint? value, string propertyName);
	protected static uint? SetValidValue(uint? value);
	protected static ulong SetValidValue(ulong value, string propertyName);
	protected static ulong SetValidValue(ulong value);
	protected static ulong? SetValidValue(ulong? value, string propertyName);
	protected static ulong? SetValidValue(ulong? value);
	protected static string SetValidValue(string value, bool isNullable, string propertyName = default);
	protected T SetValidValue<T>(T oldValue, T newValue, string property) where T : ComplexObject;
	protected static TComplex VerifyComplexObjectIsNotNull<TComplex>(TComplex complexObject, string propertyName) where TComplex : ComplexObject;
}
