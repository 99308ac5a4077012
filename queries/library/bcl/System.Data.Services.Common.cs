// assemblies: System.Data.Services.Client
namespace System.Data.Services.Common;
class DataServiceEntityAttribute : Attribute {}
class DataServiceKeyAttribute : Attribute {}
enum DataServiceProtocolVersion {}
class EntityPropertyMappingAttribute : Attribute {}
class EntitySetAttribute : Attribute {}
class HasStreamAttribute : Attribute {}
enum SyndicationItemProperty {}
enum SyndicationTextContentKind {}
