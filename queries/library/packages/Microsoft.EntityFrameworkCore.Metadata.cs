// packages: Microsoft.EntityFrameworkCore, Microsoft.EntityFrameworkCore.Relational
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Reflection;
using System;
namespace Microsoft.EntityFrameworkCore.Metadata;
interface IReadOnlyAnnotatable {
	object this[string name] {get;}
	IAnnotation FindAnnotation(string name);
	IEnumerable<IAnnotation> GetAnnotations();
}
interface IAnnotation {
	string Name {get;}
	object Value {get;}
}
interface IMutableAnnotatable : IReadOnlyAnnotatable {
	object this[string name] {get;set;}
	IAnnotation AddAnnotation(string name, object value);
	IAnnotation RemoveAnnotation(string name);
	void SetAnnotation(string name, object value);
}
interface IReadOnlyModel : IReadOnlyAnnotatable {
	IReadOnlyEntityType FindEntityType(string name);
	IReadOnlyEntityType FindEntityType(Type type);
	IEnumerable<IReadOnlyEntityType> GetEntityTypes();
}
interface IModel : IReadOnlyModel {
	IEntityType FindEntityType(string name);
	IEntityType FindEntityType(Type type);
	IEnumerable<IEntityType> GetEntityTypes();
}
interface IMutableModel : IMutableAnnotatable, IReadOnlyModel {
	IMutableEntityType AddEntityType(Type type);
	IMutableEntityType FindEntityType(string name);
	IMutableEntityType FindEntityType(Type type);
	IEnumerable<IMutableEntityType> GetEntityTypes();
}
interface IReadOnlyTypeBase : IReadOnlyAnnotatable {
	Type ClrType {get;}
	string Name {get;}
	string DisplayName();
	string ShortName();
}
interface IReadOnlyEntityType : IReadOnlyTypeBase {
	IReadOnlyEntityType BaseType {get;}
	IReadOnlyModel Model {get;}
	IReadOnlyKey FindPrimaryKey();
	IReadOnlyProperty FindProperty(string name);
	IEnumerable<IReadOnlyForeignKey> GetForeignKeys();
	IEnumerable<IReadOnlyNavigation> GetNavigations();
	IEnumerable<IReadOnlyProperty> GetProperties();
	bool IsOwned();
}
interface IEntityType : IReadOnlyEntityType {
	IEntityType BaseType {get;}
	IModel Model {get;}
	INavigation FindNavigation(string name);
	IKey FindPrimaryKey();
	IProperty FindProperty(string name);
	IEnumerable<IForeignKey> GetForeignKeys();
	IEnumerable<IKey> GetKeys();
	IEnumerable<INavigation> GetNavigations();
	IEnumerable<IProperty> GetProperties();
}
interface IMutableEntityType : IMutableAnnotatable, IReadOnlyEntityType {
	IMutableEntityType BaseType {get;set;}
	IMutableModel Model {get;}
	IMutableProperty AddProperty(string name, Type propertyType);
	IMutableIndex AddIndex(IMutableProperty property);
	IMutableNavigation FindNavigation(string name);
	IMutableKey FindPrimaryKey();
	IMutableProperty FindProperty(string name);
	IEnumerable<IMutableForeignKey> GetDeclaredForeignKeys();
	IEnumerable<IMutableForeignKey> GetForeignKeys();
	IEnumerable<IMutableIndex> GetIndexes();
	IEnumerable<IMutableKey> GetKeys();
	IEnumerable<IMutableNavigation> GetNavigations();
	IEnumerable<IMutableProperty> GetProperties();
	LambdaExpression GetQueryFilter();
	void SetQueryFilter(LambdaExpression queryFilter);
}
interface IReadOnlyPropertyBase : IReadOnlyAnnotatable {
	Type ClrType {get;}
	FieldInfo FieldInfo {get;}
	string Name {get;}
	PropertyInfo PropertyInfo {get;}
}
interface IPropertyBase : IReadOnlyPropertyBase {}
interface IReadOnlyProperty : IReadOnlyPropertyBase {
	bool IsConcurrencyToken {get;}
	bool IsNullable {get;}
	int? GetMaxLength();
	bool IsForeignKey();
	bool IsKey();
	bool IsPrimaryKey();
	bool IsShadowProperty();
}
interface IProperty : IPropertyBase, IReadOnlyProperty {
	IEntityType DeclaringEntityType {get;}
}
interface IMutableProperty : IMutableAnnotatable, IReadOnlyProperty {
	IMutableEntityType DeclaringEntityType {get;}
	bool IsConcurrencyToken {get;set;}
	bool IsNullable {get;set;}
	ValueGenerated ValueGenerated {get;set;}
	void SetAfterSaveBehavior(PropertySaveBehavior? afterSaveBehavior);
	void SetBeforeSaveBehavior(PropertySaveBehavior? beforeSaveBehavior);
	void SetMaxLength(int? maxLength);
	void SetPrecision(int? precision);
	void SetScale(int? scale);
	void SetValueComparer(ValueComparer comparer);
	void SetValueConverter(ValueConverter converter);
}
interface IReadOnlyNavigationBase : IReadOnlyPropertyBase {
	bool IsCollection {get;}
}
interface INavigationBase : IPropertyBase, IReadOnlyNavigationBase {}
interface IReadOnlyNavigation : IReadOnlyNavigationBase {}
interface INavigation : INavigationBase, IReadOnlyNavigation {
	IForeignKey ForeignKey {get;}
	IEntityType TargetEntityType {get;}
}
interface IMutableNavigation : IMutableAnnotatable, IReadOnlyNavigation {
	IMutableForeignKey ForeignKey {get;}
	void SetField(string fieldName);
	void SetPropertyAccessMode(PropertyAccessMode? propertyAccessMode);
	void SetIsEagerLoaded(bool? eagerLoaded);
}
interface IReadOnlyKey : IReadOnlyAnnotatable {}
interface IKey : IReadOnlyKey {
	IReadOnlyList<IProperty> Properties {get;}
}
interface IMutableKey : IMutableAnnotatable, IReadOnlyKey {
	IReadOnlyList<IMutableProperty> Properties {get;}
}
interface IReadOnlyForeignKey : IReadOnlyAnnotatable {
	bool IsOwnership {get;}
}
interface IForeignKey : IReadOnlyForeignKey {
	IEntityType PrincipalEntityType {get;}
	IReadOnlyList<IProperty> Properties {get;}
}
interface IMutableForeignKey : IMutableAnnotatable, IReadOnlyForeignKey {
	DeleteBehavior DeleteBehavior {get;set;}
	IMutableEntityType PrincipalEntityType {get;}
	IReadOnlyList<IMutableProperty> Properties {get;}
}
interface IReadOnlyIndex : IReadOnlyAnnotatable {}
interface IIndex : IReadOnlyIndex {}
interface IMutableIndex : IMutableAnnotatable, IReadOnlyIndex {
	bool IsUnique {get;set;}
	IReadOnlyList<IMutableProperty> Properties {get;}
}
enum PropertySaveBehavior { Save, Ignore, Throw }
enum ValueGenerated { Never, OnAdd, OnUpdate, OnAddOrUpdate, OnUpdateSometimes }
enum SqlServerValueGenerationStrategy { None, SequenceHiLo, IdentityColumn, Sequence }
interface IConventionModelBuilder {}
interface IConventionEntityTypeBuilder {}
