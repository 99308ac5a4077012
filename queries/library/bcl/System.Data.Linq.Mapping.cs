// assemblies: System.Data.Linq
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.IO;
using System.Reflection;
using System.Xml;
namespace System.Data.Linq.Mapping;
class AssociationAttribute : DataAttribute {
	bool DeleteOnNull {get;set;}
	string DeleteRule {get;set;}
	bool IsForeignKey {get;set;}
	bool IsUnique {get;set;}
	string OtherKey {get;set;}
	string ThisKey {get;set;}
}
class AttributeMappingSource : MappingSource {}
enum AutoSync { Default, Always, Never, OnInsert, OnUpdate }
class ColumnAttribute : DataAttribute {
	AutoSync AutoSync {get;set;}
	bool CanBeNull {get;set;}
	string DbType {get;set;}
	string Expression {get;set;}
	bool IsDbGenerated {get;set;}
	bool IsDiscriminator {get;set;}
	bool IsPrimaryKey {get;set;}
	bool IsVersion {get;set;}
	UpdateCheck UpdateCheck {get;set;}
}
abstract class DataAttribute : Attribute {
	string Name {get;set;}
	string Storage {get;set;}
}
class DatabaseAttribute : Attribute {
	string Name {get;set;}
}
class FunctionAttribute : Attribute {
	bool IsComposable {get;set;}
	string Name {get;set;}
}
class InheritanceMappingAttribute : Attribute {
	object Code {get;set;}
	bool IsDefault {get;set;}
	Type Type {get;set;}
}
abstract class MappingSource {
	protected MetaModel CreateModel(Type dataContextType);
	MetaModel GetModel(Type dataContextType);
}
abstract class MetaAccessor {
	Type Type {get;}
	object GetBoxedValue(object instance);
	bool HasAssignedValue(object instance);
	bool HasLoadedValue(object instance);
	bool HasValue(object instance);
	void SetBoxedValue(ref object instance, object value);
}
abstract class MetaAccessor<TEntity, TMember> : MetaAccessor {
	TMember GetValue(TEntity instance);
	void SetValue(ref TEntity instance, TMember value);
}
abstract class MetaAssociation {
	bool DeleteOnNull {get;}
	string DeleteRule {get;}
	bool IsForeignKey {get;}
	bool IsMany {get;}
	bool IsNullable {get;}
	bool IsUnique {get;}
	ReadOnlyCollection<MetaDataMember> OtherKey {get;}
	bool OtherKeyIsPrimaryKey {get;}
	MetaDataMember OtherMember {get;}
	MetaType OtherType {get;}
	ReadOnlyCollection<MetaDataMember> ThisKey {get;}
	bool ThisKeyIsPrimaryKey {get;}
	MetaDataMember ThisMember {get;}
}
abstract class MetaDataMember {
	MetaAssociation Association {get;}
	AutoSync AutoSync {get;}
	bool CanBeNull {get;}
	string DbType {get;}
	MetaType DeclaringType {get;}
	MetaAccessor DeferredSourceAccessor {get;}
	MetaAccessor DeferredValueAccessor {get;}
	string Expression {get;}
	bool IsAssociation {get;}
	bool IsDbGenerated {get;}
	bool IsDeferred {get;}
	bool IsDiscriminator {get;}
	bool IsPersistent {get;}
	bool IsPrimaryKey {get;}
	bool IsVersion {get;}
	MethodInfo LoadMethod {get;}
	string MappedName {get;}
	MemberInfo Member {get;}
	MetaAccessor MemberAccessor {get;}
	string Name {get;}
	int Ordinal {get;}
	MetaAccessor StorageAccessor {get;}
	MemberInfo StorageMember {get;}
	Type Type {get;}
	UpdateCheck UpdateCheck {get;}
	bool IsDeclaredBy(MetaType type);
}
abstract class MetaFunction {
	bool HasMultipleResults {get;}
	bool IsComposable {get;}
	string MappedName {get;}
	MethodInfo Method {get;}
	MetaModel Model {get;}
	string Name {get;}
	ReadOnlyCollection<MetaParameter> Parameters {get;}
	ReadOnlyCollection<MetaType> ResultRowTypes {get;}
	MetaParameter ReturnParameter {get;}
}
abstract class MetaModel {
	Type ContextType {get;}
	string DatabaseName {get;}
	MappingSource MappingSource {get;}
	Type ProviderType {get;}
	MetaFunction GetFunction(MethodInfo method);
	IEnumerable<MetaFunction> GetFunctions();
	MetaType GetMetaType(Type type);
	MetaTable GetTable(Type rowType);
	IEnumerable<MetaTable> GetTables();
}
abstract class MetaParameter {
	string DbType {get;}
	string MappedName {get;}
	string Name {get;}
	ParameterInfo Parameter {get;}
	Type ParameterType {get;}
}
abstract class MetaTable {
	MethodInfo DeleteMethod {get;}
	MethodInfo InsertMethod {get;}
	MetaModel Model {get;}
	MetaType RowType {get;}
	string TableName {get;}
	MethodInfo UpdateMethod {get;}
}
abstract class MetaType {
	ReadOnlyCollection<MetaAssociation> Associations {get;}
	bool CanInstantiate {get;}
	MetaDataMember DBGeneratedIdentityMember {get;}
	ReadOnlyCollection<MetaDataMember> DataMembers {get;}
	ReadOnlyCollection<MetaType> DerivedTypes {get;}
	MetaDataMember Discriminator {get;}
	bool HasAnyLoadMethod {get;}
	bool HasAnyValidateMethod {get;}
	bool HasInheritance {get;}
	bool HasInheritanceCode {get;}
	bool HasUpdateCheck {get;}
	ReadOnlyCollection<MetaDataMember> IdentityMembers {get;}
	MetaType InheritanceBase {get;}
	object InheritanceCode {get;}
	MetaType InheritanceDefault {get;}
	MetaType InheritanceRoot {get;}
	ReadOnlyCollection<MetaType> InheritanceTypes {get;}
	bool IsEntity {get;}
	bool IsInheritanceDefault {get;}
	MetaModel Model {get;}
	string Name {get;}
	MethodInfo OnLoadedMethod {get;}
	MethodInfo OnValidateMethod {get;}
	ReadOnlyCollection<MetaDataMember> PersistentDataMembers {get;}
	MetaTable Table {get;}
	Type Type {get;}
	MetaDataMember VersionMember {get;}
	MetaDataMember GetDataMember(MemberInfo member);
	MetaType GetInheritanceType(Type type);
	MetaType GetTypeForInheritanceCode(object code);
}
class ParameterAttribute : Attribute {
	string DbType {get;set;}
	string Name {get;set;}
}
class ProviderAttribute : Attribute {
	Type Type {get;}
}
class ResultTypeAttribute : Attribute {
	Type Type {get;}
}
class TableAttribute : Attribute {
	string Name {get;set;}
}
enum UpdateCheck { Always, Never, WhenChanged }
class XmlMappingSource : MappingSource {
	static XmlMappingSource FromReader(XmlReader reader);
	static XmlMappingSource FromStream(Stream stream);
	static XmlMappingSource FromUrl(string url);
	static XmlMappingSource FromXml(string xml);
}
