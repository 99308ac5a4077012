// assemblies: System.Data.Entity
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Data.Metadata.Edm;
namespace System.Data.Objects.DataClasses;
abstract class ComplexObject : StructuralObject {}
class EdmComplexPropertyAttribute : EdmPropertyAttribute {}
class EdmComplexTypeAttribute : EdmTypeAttribute {}
class EdmEntityTypeAttribute : EdmTypeAttribute {}
class EdmEnumTypeAttribute : EdmTypeAttribute {}
class EdmFunctionAttribute : Attribute {}
abstract class EdmPropertyAttribute : Attribute {}
class EdmRelationshipAttribute : Attribute {}
class EdmRelationshipNavigationPropertyAttribute : EdmPropertyAttribute {}
class EdmScalarPropertyAttribute : EdmPropertyAttribute {}
class EdmSchemaAttribute : Attribute {}
abstract class EdmTypeAttribute : Attribute {}
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
}
interface IEntityChangeTracker {}
interface IEntityWithChangeTracker {}
interface IEntityWithKey {}
interface IEntityWithRelationships {}
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
}
enum RelationshipKind {}
class RelationshipManager {}
abstract class StructuralObject : INotifyPropertyChanged, INotifyPropertyChanging {}
