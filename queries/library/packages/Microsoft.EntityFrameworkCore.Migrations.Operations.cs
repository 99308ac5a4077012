// packages: Microsoft.EntityFrameworkCore.Relational
namespace Microsoft.EntityFrameworkCore.Migrations.Operations;
abstract class MigrationOperation {}
class AddColumnOperation : MigrationOperation {}
class AddForeignKeyOperation : MigrationOperation {}
class AddPrimaryKeyOperation : MigrationOperation {}
class AddUniqueConstraintOperation : MigrationOperation {}
class AlterColumnOperation : MigrationOperation {}
class AlterDatabaseOperation : MigrationOperation {}
class CreateIndexOperation : MigrationOperation {}
class CreateSequenceOperation : MigrationOperation {}
class CreateTableOperation : MigrationOperation {}
class DropColumnOperation : MigrationOperation {}
class DropForeignKeyOperation : MigrationOperation {}
class DropIndexOperation : MigrationOperation {}
class DropPrimaryKeyOperation : MigrationOperation {}
class DropSchemaOperation : MigrationOperation {}
class DropSequenceOperation : MigrationOperation {}
class DropTableOperation : MigrationOperation {}
class EnsureSchemaOperation : MigrationOperation {}
class InsertDataOperation : MigrationOperation {}
class RenameColumnOperation : MigrationOperation {}
class RenameIndexOperation : MigrationOperation {}
class RenameTableOperation : MigrationOperation {}
class SqlOperation : MigrationOperation {}
class UpdateDataOperation : MigrationOperation {}
