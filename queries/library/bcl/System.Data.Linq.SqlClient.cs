// assemblies: System.Data.Linq
namespace System.Data.Linq.SqlClient;
class Sql2000Provider : SqlProvider {}
class Sql2005Provider : SqlProvider {}
class Sql2008Provider : SqlProvider {}
static class SqlHelpers {}
static class SqlMethods {}
class SqlProvider : IDisposable {}
