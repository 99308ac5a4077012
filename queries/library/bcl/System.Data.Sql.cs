// assemblies: System.Data
using System.Data.Common;
namespace System.Data.Sql;
class SqlDataSourceEnumerator : DbDataSourceEnumerator {}
class SqlNotificationRequest {}
