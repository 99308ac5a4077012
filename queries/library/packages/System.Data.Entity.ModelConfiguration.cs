// packages: EntityFramework
using System.Collections.Generic;
using System.Data.Entity.ModelConfiguration.Configuration;
using System.Linq.Expressions;
using System;
namespace System.Data.Entity.ModelConfiguration;
abstract class StructuralTypeConfiguration<TStructuralType> where TStructuralType : class {
	PrimitivePropertyConfiguration Property<T>(Expression<Func<TStructuralType, T>> propertyExpression) where T : struct;
	PrimitivePropertyConfiguration Property<T>(Expression<Func<TStructuralType, T?>> propertyExpression) where T : struct;
	StringPropertyConfiguration Property(Expression<Func<TStructuralType, string>> propertyExpression);
	BinaryPropertyConfiguration Property(Expression<Func<TStructuralType, byte[]>> propertyExpression);
	DecimalPropertyConfiguration Property(Expression<Func<TStructuralType, decimal>> propertyExpression);
	DecimalPropertyConfiguration Property(Expression<Func<TStructuralType, decimal?>> propertyExpression);
	DateTimePropertyConfiguration Property(Expression<Func<TStructuralType, DateTime>> propertyExpression);
	DateTimePropertyConfiguration Property(Expression<Func<TStructuralType, DateTime?>> propertyExpression);
}
class ComplexTypeConfiguration<TComplexType> : StructuralTypeConfiguration<TComplexType> where TComplexType : class {
	ComplexTypeConfiguration<TComplexType> Ignore<TProperty>(Expression<Func<TComplexType, TProperty>> propertyExpression);
}
class EntityTypeConfiguration<TEntityType> : StructuralTypeConfiguration<TEntityType> where TEntityType : class {
	EntityTypeConfiguration<TEntityType> HasEntitySetName(string entitySetName);
	PrimaryKeyIndexConfiguration HasIndex<TIndex>(Expression<Func<TEntityType, TIndex>> indexExpression);
	EntityTypeConfiguration<TEntityType> HasKey<TKey>(Expression<Func<TEntityType, TKey>> keyExpression);
	ManyNavigationPropertyConfiguration<TEntityType, TTargetEntity> HasMany<TTargetEntity>(Expression<Func<TEntityType, ICollection<TTargetEntity>>> navigationPropertyExpression) where TTargetEntity : class;
	OptionalNavigationPropertyConfiguration<TEntityType, TTargetEntity> HasOptional<TTargetEntity>(Expression<Func<TEntityType, TTargetEntity>> navigationPropertyExpression) where TTargetEntity : class;
	RequiredNavigationPropertyConfiguration<TEntityType, TTargetEntity> HasRequired<TTargetEntity>(Expression<Func<TEntityType, TTargetEntity>> navigationPropertyExpression) where TTargetEntity : class;
	EntityTypeConfiguration<TEntityType> HasTableAnnotation(string name, object value);
	EntityTypeConfiguration<TEntityType> Ignore<TProperty>(Expression<Func<TEntityType, TProperty>> propertyExpression);
	EntityTypeConfiguration<TEntityType> Map(Action<EntityMappingConfiguration<TEntityType>> entityMappingConfigurationAction);
	EntityTypeConfiguration<TEntityType> Map<TDerived>(Action<EntityMappingConfiguration<TDerived>> derivedTypeMapConfigurationAction) where TDerived : class, TEntityType;
	EntityTypeConfiguration<TEntityType> MapToStoredProcedures();
	EntityTypeConfiguration<TEntityType> ToTable(string tableName);
	EntityTypeConfiguration<TEntityType> ToTable(string tableName, string schemaName);
}
class ModelValidationException : Exception {}
