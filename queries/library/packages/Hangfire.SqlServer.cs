// packages: Hangfire.SqlServer
namespace Hangfire.SqlServer;
class SqlServerStorageOptions {}
class SqlServerStorage : JobStorage {}
