// assemblies: System.Data.Linq
namespace System.Data.Linq.Mapping;
class AssociationAttribute : DataAttribute {}
class AttributeMappingSource : MappingSource {}
enum AutoSync {}
class ColumnAttribute : DataAttribute {}
abstract class DataAttribute : Attribute {}
class DatabaseAttribute : Attribute {}
class FunctionAttribute : Attribute {}
class InheritanceMappingAttribute : Attribute {}
abstract class MappingSource {
	protected MetaModel CreateModel(Type dataContextType);
	MetaModel GetModel(Type dataContextType);
}
abstract class MetaAccessor {}
abstract class MetaAccessor<TEntity, TMember> : MetaAccessor {}
abstract class MetaAssociation {}
abstract class MetaDataMember {}
abstract class MetaFunction {}
abstract class MetaModel {}
abstract class MetaParameter {}
abstract class MetaTable {}
abstract class MetaType {}
class ParameterAttribute : Attribute {}
class ProviderAttribute : Attribute {}
class ResultTypeAttribute : Attribute {}
class TableAttribute : Attribute {}
enum UpdateCheck {}
class XmlMappingSource : MappingSource {}
