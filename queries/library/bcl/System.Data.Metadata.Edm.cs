// assemblies: System.Data.Entity
using System.Collections.ObjectModel;
namespace System.Data.Metadata.Edm;
class AssociationEndMember : RelationshipEndMember {}
class AssociationSet : RelationshipSet {}
class AssociationSetEnd : MetadataItem {}
class AssociationType : RelationshipType {}
enum BuiltInTypeKind {}
enum CollectionKind {}
class CollectionType : EdmType {}
class ComplexType : StructuralType {}
enum ConcurrencyMode {}
enum DataSpace {}
class Documentation : MetadataItem {}
abstract class EdmError {}
class EdmFunction : EdmType {}
class EdmItemCollection : ItemCollection {}
abstract class EdmMember : MetadataItem {}
class EdmProperty : EdmMember {}
class EdmSchemaError : EdmError {}
enum EdmSchemaErrorSeverity {}
abstract class EdmType : GlobalItem {}
class EntityContainer : GlobalItem {}
class EntitySet : EntitySetBase {}
abstract class EntitySetBase : MetadataItem {}
class EntityType : EntityTypeBase {}
abstract class EntityTypeBase : StructuralType {}
class EnumMember : MetadataItem {}
class EnumType : SimpleType {}
class Facet : MetadataItem {}
class FacetDescription {}
class FunctionParameter : MetadataItem {}
abstract class GlobalItem : MetadataItem {}
abstract class ItemCollection : ReadOnlyMetadataCollection<GlobalItem> {}
abstract class MetadataItem {}
class MetadataProperty : MetadataItem {}
class MetadataWorkspace {}
class NavigationProperty : EdmMember {}
class ObjectItemCollection : ItemCollection {}
enum OperationAction {}
enum ParameterMode {}
enum ParameterTypeSemantics {}
class PrimitiveType : SimpleType {}
enum PrimitiveTypeKind {}
enum PropertyKind {}
class ReadOnlyMetadataCollection<T> : ReadOnlyCollection<T> where T : MetadataItem {}
class RefType : EdmType {}
class ReferentialConstraint : MetadataItem {}
abstract class RelationshipEndMember : EdmMember {}
enum RelationshipMultiplicity {}
abstract class RelationshipSet : EntitySetBase {}
abstract class RelationshipType : EntityTypeBase {}
class RowType : StructuralType {}
abstract class SimpleType : EdmType {}
enum StoreGeneratedPattern {}
class StoreItemCollection : ItemCollection {}
abstract class StructuralType : EdmType {}
class TypeUsage : MetadataItem {}
