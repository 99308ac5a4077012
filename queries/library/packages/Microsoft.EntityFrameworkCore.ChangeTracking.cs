// packages: Microsoft.EntityFrameworkCore
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Collections;
using System.ComponentModel;
using System.Linq.Expressions;
using System.Linq;
using System.Threading.Tasks;
using System.Threading;
using System;
namespace Microsoft.EntityFrameworkCore.ChangeTracking;
class ChangeTracker {
	bool AutoDetectChangesEnabled {get;set;}
	CascadeTiming CascadeDeleteTiming {get;set;}
	DbContext Context {get;}
	CascadeTiming DeleteOrphansTiming {get;set;}
	bool LazyLoadingEnabled {get;set;}
	QueryTrackingBehavior QueryTrackingBehavior {get;set;}
	event EventHandler<EntityStateChangedEventArgs> StateChanged;
	event EventHandler<EntityTrackedEventArgs> Tracked;
	void AcceptAllChanges();
	void CascadeChanges();
	void Clear();
	void DetectChanges();
	IEnumerable<EntityEntry> Entries();
	IEnumerable<EntityEntry<TEntity>> Entries<TEntity>() where TEntity : class;
	bool HasChanges();
	void TrackGraph(object rootEntity, Action<EntityEntryGraphNode> callback);
}
enum CascadeTiming { Immediate, OnSaveChanges, Never }
class EntityEntryEventArgs : EventArgs {
	EntityEntry Entry {get;}
}
class EntityStateChangedEventArgs : EntityEntryEventArgs {
	EntityState NewState {get;}
	EntityState OldState {get;}
}
class EntityTrackedEventArgs : EntityEntryEventArgs {
	bool FromQuery {get;}
}
class EntityEntryGraphNode {
	EntityEntry Entry {get;}
	INavigationBase InboundNavigation {get;}
	EntityEntry SourceEntry {get;}
}
class EntityEntry {
	IEnumerable<CollectionEntry> Collections {get;}
	DbContext Context {get;}
	PropertyValues CurrentValues {get;}
	object Entity {get;}
	bool IsKeySet {get;}
	IEnumerable<MemberEntry> Members {get;}
	IEntityType Metadata {get;}
	IEnumerable<NavigationEntry> Navigations {get;}
	PropertyValues OriginalValues {get;}
	IEnumerable<PropertyEntry> Properties {get;}
	IEnumerable<ReferenceEntry> References {get;}
	EntityState State {get;set;}
	CollectionEntry Collection(string propertyName);
	void DetectChanges();
	PropertyValues GetDatabaseValues();
	Task<PropertyValues> GetDatabaseValuesAsync(CancellationToken cancellationToken = default);
	MemberEntry Member(string propertyName);
	NavigationEntry Navigation(string propertyName);
	PropertyEntry Property(string propertyName);
	ReferenceEntry Reference(string propertyName);
	void Reload();
	Task ReloadAsync(CancellationToken cancellationToken = default);
}
class EntityEntry<TEntity> : EntityEntry where TEntity : class {
	TEntity Entity {get;}
	CollectionEntry<TEntity, TProperty> Collection<TProperty>(Expression<Func<TEntity, IEnumerable<TProperty>>> propertyExpression) where TProperty : class;
	CollectionEntry<TEntity, TProperty> Collection<TProperty>(string propertyName) where TProperty : class;
	PropertyEntry<TEntity, TProperty> Property<TProperty>(Expression<Func<TEntity, TProperty>> propertyExpression);
	PropertyEntry<TEntity, TProperty> Property<TProperty>(string propertyName);
	ReferenceEntry<TEntity, TProperty> Reference<TProperty>(Expression<Func<TEntity, TProperty>> propertyExpression) where TProperty : class;
	ReferenceEntry<TEntity, TProperty> Reference<TProperty>(string propertyName) where TProperty : class;
}
abstract class MemberEntry {
	object CurrentValue {get;set;}
	EntityEntry EntityEntry {get;}
	bool IsModified {get;set;}
	IPropertyBase Metadata {get;}
}
class PropertyEntry : MemberEntry {
	bool IsTemporary {get;set;}
	IProperty Metadata {get;}
	object OriginalValue {get;set;}
}
class PropertyEntry<TEntity, TProperty> : PropertyEntry where TEntity : class {
	TProperty CurrentValue {get;set;}
	EntityEntry<TEntity> EntityEntry {get;}
	TProperty OriginalValue {get;set;}
}
abstract class NavigationEntry : MemberEntry {
	bool IsLoaded {get;set;}
	INavigationBase Metadata {get;}
	void Load();
	Task LoadAsync(CancellationToken cancellationToken = default);
	IQueryable Query();
}
class CollectionEntry : NavigationEntry {
	IEnumerable CurrentValue {get;set;}
}
class CollectionEntry<TEntity, TRelatedEntity> : CollectionEntry where TEntity : class where TRelatedEntity : class {
	IEnumerable<TRelatedEntity> CurrentValue {get;set;}
	EntityEntry<TEntity> EntityEntry {get;}
	IQueryable<TRelatedEntity> Query();
}
class ReferenceEntry : NavigationEntry {
	EntityEntry TargetEntry {get;}
}
class ReferenceEntry<TEntity, TProperty> : ReferenceEntry where TEntity : class where TProperty : class {
	TProperty CurrentValue {get;set;}
	EntityEntry<TEntity> EntityEntry {get;}
	EntityEntry<TProperty> TargetEntry {get;}
	IQueryable<TProperty> Query();
}
abstract class PropertyValues {
	IReadOnlyList<IProperty> Properties {get;}
	object this[string propertyName] {get;set;}
	object this[IProperty property] {get;set;}
	PropertyValues Clone();
	TValue GetValue<TValue>(string propertyName);
	void SetValues(object obj);
	object ToObject();
}
class LocalView<TEntity> : ICollection<TEntity>, IListSource where TEntity : class {
	TEntity FindEntry<TKey>(TKey keyValue);
	BindingList<TEntity> ToBindingList();
	ObservableCollection<TEntity> ToObservableCollection();
}
abstract class ValueComparer {}
class ValueComparer<T> : ValueComparer {
	ValueComparer(Expression<Func<T, T, bool>> equalsExpression, Expression<Func<T, int>> hashCodeExpression, Expression<Func<T, T>> snapshotExpression = default);
}
