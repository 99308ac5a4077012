// packages: Microsoft.EntityFrameworkCore, Microsoft.EntityFrameworkCore.Relational
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using System.Collections.Generic;
using System.Linq.Expressions;
using System;
namespace Microsoft.EntityFrameworkCore.Metadata.Builders;
class EntityTypeBuilder {
	IMutableEntityType Metadata {get;}
	KeyBuilder HasAlternateKey(params string[] propertyNames);
	EntityTypeBuilder HasAnnotation(string annotation, object value);
	EntityTypeBuilder HasBaseType(string name);
	EntityTypeBuilder HasBaseType(Type entityType);
	DiscriminatorBuilder HasDiscriminator();
	DiscriminatorBuilder HasDiscriminator(string name, Type type);
	IndexBuilder HasIndex(params string[] propertyNames);
	KeyBuilder HasKey(params string[] propertyNames);
	CollectionNavigationBuilder HasMany(string navigationName);
	EntityTypeBuilder HasNoKey();
	ReferenceNavigationBuilder HasOne(string relatedTypeName, string navigationName = default);
	ReferenceNavigationBuilder HasOne(Type relatedType, string navigationName = default);
	EntityTypeBuilder HasQueryFilter(LambdaExpression filter);
	EntityTypeBuilder Ignore(string propertyName);
	NavigationBuilder Navigation(string navigationName);
	OwnedNavigationBuilder OwnsOne(string ownedTypeName, string navigationName);
	EntityTypeBuilder OwnsOne(string ownedTypeName, string navigationName, Action<OwnedNavigationBuilder> buildAction);
	EntityTypeBuilder OwnsMany(string ownedTypeName, string navigationName, Action<OwnedNavigationBuilder> buildAction);
	PropertyBuilder Property(string propertyName);
	PropertyBuilder Property(Type propertyType, string propertyName);
	PropertyBuilder<TProperty> Property<TProperty>(string propertyName);
	EntityTypeBuilder UsePropertyAccessMode(PropertyAccessMode propertyAccessMode);
}
class EntityTypeBuilder<TEntity> : EntityTypeBuilder where TEntity : class {
	ComplexPropertyBuilder<TProperty> ComplexProperty<TProperty>(Expression<Func<TEntity, TProperty>> propertyExpression);
	EntityTypeBuilder<TEntity> ComplexProperty<TProperty>(Expression<Func<TEntity, TProperty>> propertyExpression, Action<ComplexPropertyBuilder<TProperty>> buildAction);
	KeyBuilder<TEntity> HasAlternateKey(Expression<Func<TEntity, object>> keyExpression);
	EntityTypeBuilder<TEntity> HasAnnotation(string annotation, object value);
	EntityTypeBuilder<TEntity> HasBaseType<TBaseType>();
	EntityTypeBuilder<TEntity> HasChangeTrackingStrategy(ChangeTrackingStrategy changeTrackingStrategy);
	DataBuilder<TEntity> HasData(params TEntity[] data);
	DataBuilder<TEntity> HasData(IEnumerable<TEntity> data);
	DataBuilder<TEntity> HasData(params object[] data);
	DataBuilder<TEntity> HasData(IEnumerable<object> data);
	DiscriminatorBuilder<TDiscriminator> HasDiscriminator<TDiscriminator>(Expression<Func<TEntity, TDiscriminator>> propertyExpression);
	DiscriminatorBuilder<TDiscriminator> HasDiscriminator<TDiscriminator>(string name);
	IndexBuilder<TEntity> HasIndex(Expression<Func<TEntity, object>> indexExpression);
	IndexBuilder<TEntity> HasIndex(Expression<Func<TEntity, object>> indexExpression, string name);
	IndexBuilder<TEntity> HasIndex(params string[] propertyNames);
	IndexBuilder<TEntity> HasIndex(string[] propertyNames, string name);
	KeyBuilder HasKey(Expression<Func<TEntity, object>> keyExpression);
	KeyBuilder<TEntity> HasKey(params string[] propertyNames);
	CollectionNavigationBuilder<TEntity, TRelatedEntity> HasMany<TRelatedEntity>(Expression<Func<TEntity, IEnumerable<TRelatedEntity>>> navigationExpression = default) where TRelatedEntity : class;
	CollectionNavigationBuilder<TEntity, TRelatedEntity> HasMany<TRelatedEntity>(string navigationName) where TRelatedEntity : class;
	EntityTypeBuilder<TEntity> HasNoDiscriminator();
	EntityTypeBuilder<TEntity> HasNoKey();
	ReferenceNavigationBuilder<TEntity, TRelatedEntity> HasOne<TRelatedEntity>(Expression<Func<TEntity, TRelatedEntity>> navigationExpression = default) where TRelatedEntity : class;
	ReferenceNavigationBuilder<TEntity, TRelatedEntity> HasOne<TRelatedEntity>(string navigationName) where TRelatedEntity : class;
	EntityTypeBuilder<TEntity> HasQueryFilter(Expression<Func<TEntity, bool>> filter);
	EntityTypeBuilder<TEntity> Ignore(Expression<Func<TEntity, object>> propertyExpression);
	EntityTypeBuilder<TEntity> Ignore(string propertyName);
	NavigationBuilder<TEntity, TNavigation> Navigation<TNavigation>(Expression<Func<TEntity, TNavigation>> navigationExpression) where TNavigation : class;
	NavigationBuilder<TEntity, TNavigation> Navigation<TNavigation>(Expression<Func<TEntity, IEnumerable<TNavigation>>> navigationExpression) where TNavigation : class;
	OwnedNavigationBuilder<TEntity, TRelatedEntity> OwnsMany<TRelatedEntity>(Expression<Func<TEntity, IEnumerable<TRelatedEntity>>> navigationExpression) where TRelatedEntity : class;
	EntityTypeBuilder<TEntity> OwnsMany<TRelatedEntity>(Expression<Func<TEntity, IEnumerable<TRelatedEntity>>> navigationExpression, Action<OwnedNavigationBuilder<TEntity, TRelatedEntity>> buildAction) where TRelatedEntity : class;
	OwnedNavigationBuilder<TEntity, TRelatedEntity> OwnsMany<TRelatedEntity>(string navigationName) where TRelatedEntity : class;
	EntityTypeBuilder<TEntity> OwnsMany<TRelatedEntity>(string navigationName, Action<OwnedNavigationBuilder<TEntity, TRelatedEntity>> buildAction) where TRelatedEntity : class;
	OwnedNavigationBuilder<TEntity, TRelatedEntity> OwnsOne<TRelatedEntity>(Expression<Func<TEntity, TRelatedEntity>> navigationExpression) where TRelatedEntity : class;
	EntityTypeBuilder<TEntity> OwnsOne<TRelatedEntity>(Expression<Func<TEntity, TRelatedEntity>> navigationExpression, Action<OwnedNavigationBuilder<TEntity, TRelatedEntity>> buildAction) where TRelatedEntity : class;
	OwnedNavigationBuilder<TEntity, TRelatedEntity> OwnsOne<TRelatedEntity>(string navigationName) where TRelatedEntity : class;
	EntityTypeBuilder<TEntity> OwnsOne<TRelatedEntity>(string navigationName, Action<OwnedNavigationBuilder<TEntity, TRelatedEntity>> buildAction) where TRelatedEntity : class;
	PrimitiveCollectionBuilder<TProperty> PrimitiveCollection<TProperty>(Expression<Func<TEntity, TProperty>> propertyExpression);
	PropertyBuilder<TProperty> Property<TProperty>(Expression<Func<TEntity, TProperty>> propertyExpression);
	PropertyBuilder<TProperty> Property<TProperty>(string propertyName);
	EntityTypeBuilder<TEntity> UsePropertyAccessMode(PropertyAccessMode propertyAccessMode);
}
class PropertyBuilder {
	IMutableProperty Metadata {get;}
	PropertyBuilder HasAnnotation(string annotation, object value);
	PropertyBuilder HasConversion(ValueConverter converter);
	PropertyBuilder HasConversion(Type conversionType);
	PropertyBuilder HasConversion<TConversion>();
	PropertyBuilder HasField(string fieldName);
	PropertyBuilder HasMaxLength(int maxLength);
	PropertyBuilder HasPrecision(int precision, int scale = default);
	PropertyBuilder IsConcurrencyToken(bool concurrencyToken = default);
	PropertyBuilder IsRequired(bool required = default);
	PropertyBuilder IsRowVersion();
	PropertyBuilder IsUnicode(bool unicode = default);
	PropertyBuilder UsePropertyAccessMode(PropertyAccessMode propertyAccessMode);
	PropertyBuilder ValueGeneratedNever();
	PropertyBuilder ValueGeneratedOnAdd();
	PropertyBuilder ValueGeneratedOnAddOrUpdate();
	PropertyBuilder ValueGeneratedOnUpdate();
}
class PropertyBuilder<TProperty> : PropertyBuilder {
	PropertyBuilder<TProperty> HasAnnotation(string annotation, object value);
	PropertyBuilder<TProperty> HasConversion<TConversion>(ValueComparer valueComparer = default);
	PropertyBuilder<TProperty> HasConversion<TConversion, TComparer>();
	PropertyBuilder<TProperty> HasConversion(Type conversionType);
	PropertyBuilder<TProperty> HasConversion(ValueConverter converter, ValueComparer valueComparer = default);
	PropertyBuilder<TProperty> HasConversion<TProvider>(ValueConverter<TProperty, TProvider> converter, ValueComparer valueComparer = default);
	PropertyBuilder<TProperty> HasConversion<TProvider>(Expression<Func<TProperty, TProvider>> convertToProviderExpression, Expression<Func<TProvider, TProperty>> convertFromProviderExpression, ValueComparer valueComparer = default);
	PropertyBuilder<TProperty> HasField(string fieldName);
	PropertyBuilder<TProperty> HasMaxLength(int maxLength);
	PropertyBuilder<TProperty> HasPrecision(int precision, int scale = default);
	PropertyBuilder<TProperty> HasSentinel(object sentinel);
	PropertyBuilder<TProperty> HasValueGenerator<TGenerator>();
	PropertyBuilder<TProperty> IsConcurrencyToken(bool concurrencyToken = default);
	PropertyBuilder<TProperty> IsRequired(bool required = default);
	PropertyBuilder<TProperty> IsRowVersion();
	PropertyBuilder<TProperty> IsUnicode(bool unicode = default);
	PropertyBuilder<TProperty> UsePropertyAccessMode(PropertyAccessMode propertyAccessMode);
	PropertyBuilder<TProperty> ValueGeneratedNever();
	PropertyBuilder<TProperty> ValueGeneratedOnAdd();
	PropertyBuilder<TProperty> ValueGeneratedOnAddOrUpdate();
	PropertyBuilder<TProperty> ValueGeneratedOnUpdate();
}
class PrimitiveCollectionBuilder<TProperty> {}
class PropertiesConfigurationBuilder {
	PropertiesConfigurationBuilder HaveConversion<TConversion>();
	PropertiesConfigurationBuilder HaveMaxLength(int maxLength);
	PropertiesConfigurationBuilder HavePrecision(int precision, int scale = default);
}
class PropertiesConfigurationBuilder<TProperty> : PropertiesConfigurationBuilder {
	PropertiesConfigurationBuilder<TProperty> HaveConversion<TConversion>();
	PropertiesConfigurationBuilder<TProperty> HaveColumnType(string typeName);
	PropertiesConfigurationBuilder<TProperty> HaveMaxLength(int maxLength);
	PropertiesConfigurationBuilder<TProperty> HavePrecision(int precision, int scale = default);
}
class ComplexPropertyBuilder {}
class ComplexPropertyBuilder<TComplex> : ComplexPropertyBuilder {
	ComplexPropertyBuilder<TComplex> IsRequired(bool required = default);
	ComplexTypePropertyBuilder<TProperty> Property<TProperty>(Expression<Func<TComplex, TProperty>> propertyExpression);
}
class ComplexTypePropertyBuilder<TProperty> {
	ComplexTypePropertyBuilder<TProperty> HasMaxLength(int maxLength);
	ComplexTypePropertyBuilder<TProperty> IsRequired(bool required = default);
	ComplexTypePropertyBuilder<TProperty> HasColumnName(string name);
}
class KeyBuilder {
	IMutableKey Metadata {get;}
	KeyBuilder HasAnnotation(string annotation, object value);
}
class KeyBuilder<TEntity> : KeyBuilder {}
class IndexBuilder {
	IMutableIndex Metadata {get;}
	IndexBuilder HasAnnotation(string annotation, object value);
	IndexBuilder IsUnique(bool unique = default);
	IndexBuilder IsDescending(params bool[] descending);
}
class IndexBuilder<T> : IndexBuilder {
	IndexBuilder<T> IsUnique(bool unique = default);
	IndexBuilder<T> IsDescending(params bool[] descending);
}
class DataBuilder {}
class DataBuilder<TEntity> : DataBuilder {}
class DiscriminatorBuilder {
	DiscriminatorBuilder HasValue(object value);
	DiscriminatorBuilder HasValue<TEntity>(object value);
	DiscriminatorBuilder HasValue(Type entityType, object value);
}
class DiscriminatorBuilder<TDiscriminator> {
	DiscriminatorBuilder<TDiscriminator> HasValue(TDiscriminator value);
	DiscriminatorBuilder<TDiscriminator> HasValue<TEntity>(TDiscriminator value);
	DiscriminatorBuilder<TDiscriminator> HasValue(Type entityType, TDiscriminator value);
	DiscriminatorBuilder<TDiscriminator> IsComplete(bool complete = default);
}
class NavigationBuilder {
	NavigationBuilder AutoInclude(bool autoInclude = default);
	NavigationBuilder HasField(string fieldName);
	NavigationBuilder IsRequired(bool required = default);
	NavigationBuilder UsePropertyAccessMode(PropertyAccessMode propertyAccessMode);
}
class NavigationBuilder<TSource, TTarget> : NavigationBuilder where TSource : class where TTarget : class {
	NavigationBuilder<TSource, TTarget> AutoInclude(bool autoInclude = default);
	NavigationBuilder<TSource, TTarget> HasField(string fieldName);
	NavigationBuilder<TSource, TTarget> IsRequired(bool required = default);
	NavigationBuilder<TSource, TTarget> UsePropertyAccessMode(PropertyAccessMode propertyAccessMode);
}
class ReferenceNavigationBuilder {
	ReferenceCollectionBuilder WithMany(string collection = default);
	ReferenceReferenceBuilder WithOne(string reference = default);
}
class ReferenceNavigationBuilder<TEntity, TRelatedEntity> : ReferenceNavigationBuilder where TEntity : class where TRelatedEntity : class {
	ReferenceCollectionBuilder<TRelatedEntity, TEntity> WithMany(string navigationName = default);
	ReferenceCollectionBuilder<TRelatedEntity, TEntity> WithMany(Expression<Func<TRelatedEntity, IEnumerable<TEntity>>> navigationExpression);
	ReferenceReferenceBuilder<TEntity, TRelatedEntity> WithOne(string navigationName = default);
	ReferenceReferenceBuilder<TEntity, TRelatedEntity> WithOne(Expression<Func<TRelatedEntity, TEntity>> navigationExpression);
}
class CollectionNavigationBuilder {
	ReferenceCollectionBuilder WithOne(string navigationName = default);
	CollectionCollectionBuilder WithMany(string navigationName = default);
}
class CollectionNavigationBuilder<TEntity, TRelatedEntity> : CollectionNavigationBuilder where TEntity : class where TRelatedEntity : class {
	CollectionCollectionBuilder<TRelatedEntity, TEntity> WithMany(string navigationName = default);
	CollectionCollectionBuilder<TRelatedEntity, TEntity> WithMany(Expression<Func<TRelatedEntity, IEnumerable<TEntity>>> navigationExpression);
	ReferenceCollectionBuilder<TEntity, TRelatedEntity> WithOne(string navigationName = default);
	ReferenceCollectionBuilder<TEntity, TRelatedEntity> WithOne(Expression<Func<TRelatedEntity, TEntity>> navigationExpression);
}
class CollectionCollectionBuilder {
	EntityTypeBuilder UsingEntity(Action<EntityTypeBuilder> configureJoinEntityType);
}
class CollectionCollectionBuilder<TLeftEntity, TRightEntity> : CollectionCollectionBuilder where TLeftEntity : class where TRightEntity : class {
	EntityTypeBuilder<TRightEntity> UsingEntity(string joinEntityName);
	EntityTypeBuilder<TRightEntity> UsingEntity(Action<EntityTypeBuilder> configureJoinEntityType);
	EntityTypeBuilder<TJoinEntity> UsingEntity<TJoinEntity>() where TJoinEntity : class;
	EntityTypeBuilder<TRightEntity> UsingEntity<TJoinEntity>(Action<EntityTypeBuilder<TJoinEntity>> configureJoinEntityType) where TJoinEntity : class;
	EntityTypeBuilder<TJoinEntity> UsingEntity<TJoinEntity>(Func<EntityTypeBuilder<TJoinEntity>, ReferenceCollectionBuilder<TLeftEntity, TJoinEntity>> configureRight, Func<EntityTypeBuilder<TJoinEntity>, ReferenceCollectionBuilder<TRightEntity, TJoinEntity>> configureLeft) where TJoinEntity : class;
	EntityTypeBuilder<TRightEntity> UsingEntity<TJoinEntity>(Func<EntityTypeBuilder<TJoinEntity>, ReferenceCollectionBuilder<TLeftEntity, TJoinEntity>> configureRight, Func<EntityTypeBuilder<TJoinEntity>, ReferenceCollectionBuilder<TRightEntity, TJoinEntity>> configureLeft, Action<EntityTypeBuilder<TJoinEntity>> configureJoinEntityType) where TJoinEntity : class;
}
class ReferenceCollectionBuilder {
	IMutableForeignKey Metadata {get;}
	ReferenceCollectionBuilder HasForeignKey(params string[] foreignKeyPropertyNames);
	ReferenceCollectionBuilder HasPrincipalKey(params string[] keyPropertyNames);
	ReferenceCollectionBuilder IsRequired(bool required = default);
	ReferenceCollectionBuilder OnDelete(DeleteBehavior deleteBehavior);
}
class ReferenceCollectionBuilder<TPrincipalEntity, TDependentEntity> : ReferenceCollectionBuilder where TPrincipalEntity : class where TDependentEntity : class {
	ReferenceCollectionBuilder<TPrincipalEntity, TDependentEntity> HasAnnotation(string annotation, object value);
	ReferenceCollectionBuilder<TPrincipalEntity, TDependentEntity> HasForeignKey(params string[] foreignKeyPropertyNames);
	ReferenceCollectionBuilder<TPrincipalEntity, TDependentEntity> HasForeignKey(Expression<Func<TDependentEntity, object>> foreignKeyExpression);
	ReferenceCollectionBuilder<TPrincipalEntity, TDependentEntity> HasPrincipalKey(params string[] keyPropertyNames);
	ReferenceCollectionBuilder<TPrincipalEntity, TDependentEntity> HasPrincipalKey(Expression<Func<TPrincipalEntity, object>> keyExpression);
	ReferenceCollectionBuilder<TPrincipalEntity, TDependentEntity> IsRequired(bool required = default);
	ReferenceCollectionBuilder<TPrincipalEntity, TDependentEntity> OnDelete(DeleteBehavior deleteBehavior);
}
class ReferenceReferenceBuilder {
	IMutableForeignKey Metadata {get;}
	ReferenceReferenceBuilder HasForeignKey(string dependentEntityTypeName, params string[] foreignKeyPropertyNames);
	ReferenceReferenceBuilder IsRequired(bool required = default);
	ReferenceReferenceBuilder OnDelete(DeleteBehavior deleteBehavior);
}
class ReferenceReferenceBuilder<TEntity, TRelatedEntity> : ReferenceReferenceBuilder where TEntity : class where TRelatedEntity : class {
	ReferenceReferenceBuilder<TEntity, TRelatedEntity> HasForeignKey(string dependentEntityTypeName, params string[] foreignKeyPropertyNames);
	ReferenceReferenceBuilder<TEntity, TRelatedEntity> HasForeignKey<TDependentEntity>(params string[] foreignKeyPropertyNames) where TDependentEntity : class;
	ReferenceReferenceBuilder<TEntity, TRelatedEntity> HasForeignKey<TDependentEntity>(Expression<Func<TDependentEntity, object>> foreignKeyExpression) where TDependentEntity : class;
	ReferenceReferenceBuilder<TEntity, TRelatedEntity> HasPrincipalKey<TPrincipalEntity>(Expression<Func<TPrincipalEntity, object>> keyExpression) where TPrincipalEntity : class;
	ReferenceReferenceBuilder<TEntity, TRelatedEntity> IsRequired(bool required = default);
	ReferenceReferenceBuilder<TEntity, TRelatedEntity> OnDelete(DeleteBehavior deleteBehavior);
}
class OwnershipBuilder {}
class OwnershipBuilder<TEntity, TDependentEntity> : OwnershipBuilder where TEntity : class where TDependentEntity : class {
	OwnershipBuilder<TEntity, TDependentEntity> HasForeignKey(params string[] foreignKeyPropertyNames);
	OwnershipBuilder<TEntity, TDependentEntity> HasForeignKey(Expression<Func<TDependentEntity, object>> foreignKeyExpression);
	OwnershipBuilder<TEntity, TDependentEntity> HasPrincipalKey(params string[] keyPropertyNames);
	OwnershipBuilder<TEntity, TDependentEntity> HasPrincipalKey(Expression<Func<TEntity, object>> keyExpression);
}
class OwnedEntityTypeBuilder {}
class OwnedEntityTypeBuilder<T> : OwnedEntityTypeBuilder {}
class OwnedNavigationBuilder {
	IMutableForeignKey Metadata {get;}
	IMutableEntityType OwnedEntityType {get;}
	IndexBuilder HasIndex(params string[] propertyNames);
	KeyBuilder HasKey(params string[] propertyNames);
	ReferenceNavigationBuilder HasOne(string relatedTypeName, string navigationName = default);
	OwnedNavigationBuilder Ignore(string propertyName);
	OwnedNavigationBuilder OwnsOne(string ownedTypeName, string navigationName, Action<OwnedNavigationBuilder> buildAction);
	OwnedNavigationBuilder OwnsMany(string ownedTypeName, string navigationName, Action<OwnedNavigationBuilder> buildAction);
	PropertyBuilder Property(string propertyName);
	PropertyBuilder<TProperty> Property<TProperty>(string propertyName);
	OwnershipBuilder WithOwner(string ownerReference = default);
}
class OwnedNavigationBuilder<TOwnerEntity, TDependentEntity> : OwnedNavigationBuilder where TOwnerEntity : class where TDependentEntity : class {
	DataBuilder<TDependentEntity> HasData(params TDependentEntity[] data);
	DataBuilder<TDependentEntity> HasData(params object[] data);
	IndexBuilder<TDependentEntity> HasIndex(Expression<Func<TDependentEntity, object>> indexExpression);
	KeyBuilder<TDependentEntity> HasKey(params string[] propertyNames);
	KeyBuilder<TDependentEntity> HasKey(Expression<Func<TDependentEntity, object>> keyExpression);
	ReferenceNavigationBuilder<TDependentEntity, TNewRelatedEntity> HasOne<TNewRelatedEntity>(Expression<Func<TDependentEntity, TNewRelatedEntity>> navigationExpression = default) where TNewRelatedEntity : class;
	ReferenceNavigationBuilder<TDependentEntity, TNewRelatedEntity> HasOne<TNewRelatedEntity>(string navigationName) where TNewRelatedEntity : class;
	OwnedNavigationBuilder<TOwnerEntity, TDependentEntity> Ignore(Expression<Func<TDependentEntity, object>> propertyExpression);
	OwnedNavigationBuilder<TOwnerEntity, TDependentEntity> Ignore(string propertyName);
	NavigationBuilder<TDependentEntity, TNavigation> Navigation<TNavigation>(Expression<Func<TDependentEntity, TNavigation>> navigationExpression) where TNavigation : class;
	OwnedNavigationBuilder<TDependentEntity, TNewDependentEntity> OwnsMany<TNewDependentEntity>(Expression<Func<TDependentEntity, IEnumerable<TNewDependentEntity>>> navigationExpression) where TNewDependentEntity : class;
	OwnedNavigationBuilder<TOwnerEntity, TDependentEntity> OwnsMany<TNewDependentEntity>(Expression<Func<TDependentEntity, IEnumerable<TNewDependentEntity>>> navigationExpression, Action<OwnedNavigationBuilder<TDependentEntity, TNewDependentEntity>> buildAction) where TNewDependentEntity : class;
	OwnedNavigationBuilder<TOwnerEntity, TDependentEntity> OwnsMany<TNewDependentEntity>(string navigationName, Action<OwnedNavigationBuilder<TDependentEntity, TNewDependentEntity>> buildAction) where TNewDependentEntity : class;
	OwnedNavigationBuilder<TDependentEntity, TNewDependentEntity> OwnsOne<TNewDependentEntity>(Expression<Func<TDependentEntity, TNewDependentEntity>> navigationExpression) where TNewDependentEntity : class;
	OwnedNavigationBuilder<TOwnerEntity, TDependentEntity> OwnsOne<TNewDependentEntity>(Expression<Func<TDependentEntity, TNewDependentEntity>> navigationExpression, Action<OwnedNavigationBuilder<TDependentEntity, TNewDependentEntity>> buildAction) where TNewDependentEntity : class;
	OwnedNavigationBuilder<TOwnerEntity, TDependentEntity> OwnsOne<TNewDependentEntity>(string navigationName, Action<OwnedNavigationBuilder<TDependentEntity, TNewDependentEntity>> buildAction) where TNewDependentEntity : class;
	PropertyBuilder<TProperty> Property<TProperty>(Expression<Func<TDependentEntity, TProperty>> propertyExpression);
	PropertyBuilder<TProperty> Property<TProperty>(string propertyName);
	OwnedNavigationBuilder<TOwnerEntity, TDependentEntity> UsePropertyAccessMode(PropertyAccessMode propertyAccessMode);
	OwnershipBuilder<TOwnerEntity, TDependentEntity> WithOwner(string referenceName = default);
	OwnershipBuilder<TOwnerEntity, TDependentEntity> WithOwner(Expression<Func<TDependentEntity, TOwnerEntity>> referenceExpression);
}
class SequenceBuilder {
	SequenceBuilder IncrementsBy(int increment);
	SequenceBuilder StartsAt(long startValue);
}
class DbFunctionBuilder {
	DbFunctionBuilder HasName(string name);
	DbFunctionBuilder HasSchema(string schema);
}
class TableBuilder {
	TableBuilder ExcludeFromMigrations(bool excluded = default);
	CheckConstraintBuilder HasCheckConstraint(string name, string sql);
	TableBuilder HasComment(string comment);
	TableTriggerBuilder HasTrigger(string modelName);
	TableBuilder IsTemporal(bool temporal = default);
}
class TableBuilder<TEntity> : TableBuilder where TEntity : class {
	TableBuilder<TEntity> ExcludeFromMigrations(bool excluded = default);
	TableBuilder<TEntity> HasComment(string comment);
	TableBuilder<TEntity> IsTemporal(bool temporal = default);
}
class CheckConstraintBuilder {}
class TableTriggerBuilder {}
