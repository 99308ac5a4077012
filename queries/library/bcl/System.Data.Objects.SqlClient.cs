// assemblies: System.Data.Entity
namespace System.Data.Objects.SqlClient;
static class SqlFunctions {}
static class SqlSpatialFunctions {}
