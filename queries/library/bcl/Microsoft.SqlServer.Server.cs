// assemblies: System.Data
using System;
using System.Data;
namespace Microsoft.SqlServer.Server;
enum DataAccessKind {}
enum Format {}
interface IBinarySerialize {}
class InvalidUdtException : SystemException {}
class SqlContext {}
class SqlDataRecord : IDataRecord {}
class SqlFacetAttribute : Attribute {}
class SqlFunctionAttribute : Attribute {}
class SqlMetaData {}
class SqlMethodAttribute : SqlFunctionAttribute {}
class SqlPipe {}
class SqlProcedureAttribute : Attribute {}
class SqlTriggerAttribute : Attribute {}
class SqlTriggerContext {}
class SqlUserDefinedAggregateAttribute : Attribute {}
class SqlUserDefinedTypeAttribute : Attribute {}
enum SystemDataAccessKind {}
enum TriggerAction {}
