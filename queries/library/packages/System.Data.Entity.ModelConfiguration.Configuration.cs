// packages: EntityFramework
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations.Schema;
using System.Linq.Expressions;
using System.Reflection;
using System;
namespace System.Data.Entity.ModelConfiguration.Configuration;
class ConfigurationRegistrar {
	ConfigurationRegistrar Add<TEntityType>(EntityTypeConfiguration<TEntityType> entityTypeConfiguration) where TEntityType : class;
	ConfigurationRegistrar Add<TComplexType>(ComplexTypeConfiguration<TComplexType> complexTypeConfiguration) where TComplexType : class;
	ConfigurationRegistrar AddFromAssembly(Assembly assembly);
}
class ConventionsConfiguration {
	void Add(params System.Data.Entity.ModelConfiguration.Conventions.IConvention[] conventions);
	void Add<TConvention>() where TConvention : System.Data.Entity.ModelConfiguration.Conventions.IConvention, new();
	void Remove<TConvention>() where TConvention : System.Data.Entity.ModelConfiguration.Conventions.IConvention;
}
class PrimitivePropertyConfiguration {
	PrimitivePropertyConfiguration HasColumnAnnotation(string name, object value);
	PrimitivePropertyConfiguration HasColumnName(string columnName);
	PrimitivePropertyConfiguration HasColumnOrder(int? columnOrder);
	PrimitivePropertyConfiguration HasColumnType(string columnType);
	PrimitivePropertyConfiguration HasDatabaseGeneratedOption(DatabaseGeneratedOption? databaseGeneratedOption);
	PrimitivePropertyConfiguration HasParameterName(string parameterName);
	PrimitivePropertyConfiguration IsConcurrencyToken();
	PrimitivePropertyConfiguration IsOptional();
	PrimitivePropertyConfiguration IsRequired();
}
class LengthPropertyConfiguration : PrimitivePropertyConfiguration {}
class StringPropertyConfiguration : LengthPropertyConfiguration {
	StringPropertyConfiguration HasColumnName(string columnName);
	StringPropertyConfiguration HasColumnType(string columnType);
	StringPropertyConfiguration HasMaxLength(int? value);
	StringPropertyConfiguration IsFixedLength();
	StringPropertyConfiguration IsMaxLength();
	StringPropertyConfiguration IsOptional();
	StringPropertyConfiguration IsRequired();
	StringPropertyConfiguration IsUnicode();
	StringPropertyConfiguration IsUnicode(bool? unicode);
	StringPropertyConfiguration IsVariableLength();
}
class BinaryPropertyConfiguration : LengthPropertyConfiguration {
	BinaryPropertyConfiguration HasMaxLength(int? value);
	BinaryPropertyConfiguration IsRequired();
	BinaryPropertyConfiguration IsRowVersion();
}
class DateTimePropertyConfiguration : PrimitivePropertyConfiguration {
	DateTimePropertyConfiguration HasColumnType(string columnType);
	DateTimePropertyConfiguration HasPrecision(byte value);
}
class DecimalPropertyConfiguration : PrimitivePropertyConfiguration {
	DecimalPropertyConfiguration HasPrecision(byte precision, byte scale);
	DecimalPropertyConfiguration IsRequired();
}
class PrimaryKeyIndexConfiguration {
	PrimaryKeyIndexConfiguration HasName(string name);
	PrimaryKeyIndexConfiguration IsUnique();
}
class EntityMappingConfiguration<TEntityType> where TEntityType : class {
	void MapInheritedProperties();
	void Properties<TObject>(Expression<Func<TEntityType, TObject>> propertiesExpression);
	ValueConditionConfiguration Requires(string discriminator);
	EntityMappingConfiguration<TEntityType> ToTable(string tableName, string schemaName = default);
}
class ValueConditionConfiguration {
	void HasValue(string value);
}
class ManyNavigationPropertyConfiguration<TEntityType, TTargetEntityType> where TEntityType : class where TTargetEntityType : class {
	ManyToManyNavigationPropertyConfiguration<TEntityType, TTargetEntityType> WithMany();
	ManyToManyNavigationPropertyConfiguration<TEntityType, TTargetEntityType> WithMany(Expression<Func<TTargetEntityType, ICollection<TEntityType>>> navigationPropertyExpression);
	DependentNavigationPropertyConfiguration<TTargetEntityType> WithOptional();
	DependentNavigationPropertyConfiguration<TTargetEntityType> WithOptional(Expression<Func<TTargetEntityType, TEntityType>> navigationPropertyExpression);
	DependentNavigationPropertyConfiguration<TTargetEntityType> WithRequired();
	DependentNavigationPropertyConfiguration<TTargetEntityType> WithRequired(Expression<Func<TTargetEntityType, TEntityType>> navigationPropertyExpression);
}
class OptionalNavigationPropertyConfiguration<TEntityType, TTargetEntityType> where TEntityType : class where TTargetEntityType : class {
	DependentNavigationPropertyConfiguration<TEntityType> WithMany();
	DependentNavigationPropertyConfiguration<TEntityType> WithMany(Expression<Func<TTargetEntityType, ICollection<TEntityType>>> navigationPropertyExpression);
	ForeignKeyNavigationPropertyConfiguration WithOptionalDependent();
	ForeignKeyNavigationPropertyConfiguration WithOptionalPrincipal();
	ForeignKeyNavigationPropertyConfiguration WithRequired(Expression<Func<TTargetEntityType, TEntityType>> navigationPropertyExpression);
}
class RequiredNavigationPropertyConfiguration<TEntityType, TTargetEntityType> where TEntityType : class where TTargetEntityType : class {
	DependentNavigationPropertyConfiguration<TEntityType> WithMany();
	DependentNavigationPropertyConfiguration<TEntityType> WithMany(Expression<Func<TTargetEntityType, ICollection<TEntityType>>> navigationPropertyExpression);
	ForeignKeyNavigationPropertyConfiguration WithOptional();
	ForeignKeyNavigationPropertyConfiguration WithOptional(Expression<Func<TTargetEntityType, TEntityType>> navigationPropertyExpression);
	ForeignKeyNavigationPropertyConfiguration WithRequiredDependent();
	ForeignKeyNavigationPropertyConfiguration WithRequiredDependent(Expression<Func<TTargetEntityType, TEntityType>> navigationPropertyExpression);
	ForeignKeyNavigationPropertyConfiguration WithRequiredPrincipal();
	ForeignKeyNavigationPropertyConfiguration WithRequiredPrincipal(Expression<Func<TTargetEntityType, TEntityType>> navigationPropertyExpression);
}
class CascadableNavigationPropertyConfiguration {
	void WillCascadeOnDelete();
	void WillCascadeOnDelete(bool value);
}
class ForeignKeyNavigationPropertyConfiguration : CascadableNavigationPropertyConfiguration {
	CascadableNavigationPropertyConfiguration Map(Action<ForeignKeyAssociationMappingConfiguration> configurationAction);
}
class DependentNavigationPropertyConfiguration<TDependentEntityType> : ForeignKeyNavigationPropertyConfiguration where TDependentEntityType : class {
	CascadableNavigationPropertyConfiguration HasForeignKey<TKey>(Expression<Func<TDependentEntityType, TKey>> foreignKeyExpression);
}
class ForeignKeyAssociationMappingConfiguration {
	ForeignKeyAssociationMappingConfiguration MapKey(params string[] keyColumnNames);
	ForeignKeyAssociationMappingConfiguration ToTable(string tableName, string schemaName = default);
}
class ManyToManyNavigationPropertyConfiguration<TEntityType, TTargetEntityType> where TEntityType : class where TTargetEntityType : class {
	ManyToManyNavigationPropertyConfiguration<TEntityType, TTargetEntityType> Map(Action<ManyToManyAssociationMappingConfiguration> configurationAction);
}
class ManyToManyAssociationMappingConfiguration {
	ManyToManyAssociationMappingConfiguration MapLeftKey(params string[] keyColumnNames);
	ManyToManyAssociationMappingConfiguration MapRightKey(params string[] keyColumnNames);
	ManyToManyAssociationMappingConfiguration ToTable(string tableName, string schemaName = default);
}
class PropertyConventionConfiguration {
	void Configure(Action<ConventionPrimitivePropertyConfiguration> propertyConfigurationAction);
	PropertyConventionConfiguration Where(Func<PropertyInfo, bool> predicate);
}
class ConventionPrimitivePropertyConfiguration {
	PropertyInfo ClrPropertyInfo {get;}
	ConventionPrimitivePropertyConfiguration HasColumnName(string columnName);
	ConventionPrimitivePropertyConfiguration HasColumnType(string columnType);
	ConventionPrimitivePropertyConfiguration HasMaxLength(int maxLength);
	ConventionPrimitivePropertyConfiguration HasPrecision(byte precision, byte scale);
	ConventionPrimitivePropertyConfiguration IsKey();
	ConventionPrimitivePropertyConfiguration IsUnicode(bool unicode);
}
class TypeConventionConfiguration {
	void Configure(Action<ConventionTypeConfiguration> entityConfigurationAction);
	TypeConventionConfiguration Where(Func<Type, bool> predicate);
}
class TypeConventionConfiguration<T> where T : class {
	void Configure(Action<ConventionTypeConfiguration<T>> entityConfigurationAction);
}
class ConventionTypeConfiguration {
	Type ClrType {get;}
	ConventionTypeConfiguration ToTable(string tableName, string schemaName = default);
}
class ConventionTypeConfiguration<T> where T : class {
	ConventionTypeConfiguration<T> ToTable(string tableName, string schemaName = default);
}
