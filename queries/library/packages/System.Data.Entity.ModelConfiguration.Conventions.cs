// packages: EntityFramework
namespace System.Data.Entity.ModelConfiguration.Conventions;
interface IConvention {}
class Convention : IConvention {}
class PluralizingTableNameConvention : IConvention {}
class PluralizingEntitySetNameConvention : IConvention {}
class OneToManyCascadeDeleteConvention : IConvention {}
class ManyToManyCascadeDeleteConvention : IConvention {}
class IncludeMetadataConvention : IConvention {}
class StoreGeneratedIdentityKeyConvention : IConvention {}
class DecimalPropertyConvention : IConvention {}
