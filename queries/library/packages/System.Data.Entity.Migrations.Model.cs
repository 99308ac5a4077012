// packages: EntityFramework
namespace System.Data.Entity.Migrations.Model;
class ColumnModel {}
abstract class MigrationOperation {}
