// assemblies: System.ComponentModel.Annotations, System.ComponentModel.DataAnnotations
namespace System.ComponentModel.DataAnnotations.Schema;
class ColumnAttribute : Attribute {
	string Name {get;}
	int Order {get;set;}
	string TypeName {get;set;}
}
class ComplexTypeAttribute : Attribute {}
class DatabaseGeneratedAttribute : Attribute {
	DatabaseGeneratedOption DatabaseGeneratedOption {get;}
}
enum DatabaseGeneratedOption { None, Identity, Computed }
class ForeignKeyAttribute : Attribute {
	string Name {get;}
}
class InversePropertyAttribute : Attribute {
	string Property {get;}
}
class NotMappedAttribute : Attribute {}
class TableAttribute : Attribute {
	string Name {get;}
	string Schema {get;set;}
}
