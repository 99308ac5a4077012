// packages: Microsoft.EntityFrameworkCore.Relational
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using System.Collections.Generic;
using System.Linq.Expressions;
using System;
namespace Microsoft.EntityFrameworkCore.Migrations;
abstract class Migration {
	string ActiveProvider {get;set;}
	IModel TargetModel {get;}
	protected void BuildTargetModel(ModelBuilder modelBuilder);
	protected void Down(MigrationBuilder migrationBuilder);
	protected void Up(MigrationBuilder migrationBuilder);
}
class MigrationAttribute : Attribute {}
enum ReferentialAction { NoAction, Restrict, Cascade, SetNull, SetDefault }
interface IMigrator {
	void Migrate(string targetMigration = default);
}
interface IMigrationsAssembly {}
interface IHistoryRepository {}
class MigrationBuilder {
	string ActiveProvider {get;}
	List<MigrationOperation> Operations {get;}
	OperationBuilder<AddColumnOperation> AddColumn<T>(string name, string table, string type = default, bool? unicode = default, int? maxLength = default, bool rowVersion = default, string schema = default, bool nullable = default, object defaultValue = default, string defaultValueSql = default, string computedColumnSql = default, bool? fixedLength = default, string comment = default, string collation = default, int? precision = default, int? scale = default, bool? stored = default);
	OperationBuilder<AddForeignKeyOperation> AddForeignKey(string name, string table, string column, string principalTable, string schema = default, string principalSchema = default, string principalColumn = default, ReferentialAction onUpdate = default, ReferentialAction onDelete = default);
	OperationBuilder<AddForeignKeyOperation> AddForeignKey(string name, string table, string[] columns, string principalTable, string schema = default, string principalSchema = default, string[] principalColumns = default, ReferentialAction onUpdate = default, ReferentialAction onDelete = default);
	OperationBuilder<AddPrimaryKeyOperation> AddPrimaryKey(string name, string table, string column, string schema = default);
	OperationBuilder<AddPrimaryKeyOperation> AddPrimaryKey(string name, string table, string[] columns, string schema = default);
	OperationBuilder<AddUniqueConstraintOperation> AddUniqueConstraint(string name, string table, string column, string schema = default);
	AlterOperationBuilder<AlterColumnOperation> AlterColumn<T>(string name, string table, string type = default, bool? unicode = default, int? maxLength = default, bool rowVersion = default, string schema = default, bool nullable = default, object defaultValue = default, string defaultValueSql = default, string computedColumnSql = default, Type oldClrType = default, string oldType = default, bool? oldUnicode = default, int? oldMaxLength = default, bool oldRowVersion = default, bool oldNullable = default, object oldDefaultValue = default, string oldDefaultValueSql = default, string oldComputedColumnSql = default, bool? fixedLength = default, bool? oldFixedLength = default, string comment = default, string oldComment = default, string collation = default, string oldCollation = default, int? precision = default, int? oldPrecision = default, int? scale = default, int? oldScale = default, bool? stored = default, bool? oldStored = default);
	AlterOperationBuilder<AlterDatabaseOperation> AlterDatabase(string collation = default, string oldCollation = default);
	OperationBuilder<CreateIndexOperation> CreateIndex(string name, string table, string column, string schema = default, bool unique = default, string filter = default, bool[] descending = default);
	OperationBuilder<CreateIndexOperation> CreateIndex(string name, string table, string[] columns, string schema = default, bool unique = default, string filter = default, bool[] descending = default);
	OperationBuilder<CreateSequenceOperation> CreateSequence(string name, string schema = default, long startValue = default, int incrementBy = default, long? minValue = default, long? maxValue = default, bool cyclic = default);
	OperationBuilder<CreateSequenceOperation> CreateSequence<T>(string name, string schema = default, long startValue = default, int incrementBy = default, long? minValue = default, long? maxValue = default, bool cyclic = default);
	CreateTableBuilder<TColumns> CreateTable<TColumns>(string name, Func<ColumnsBuilder, TColumns> columns, string schema = default, Action<CreateTableBuilder<TColumns>> constraints = default, string comment = default);
	OperationBuilder<InsertDataOperation> DeleteData(string table, string keyColumn, object keyValue, string schema = default);
	OperationBuilder<DropColumnOperation> DropColumn(string name, string table, string schema = default);
	OperationBuilder<DropForeignKeyOperation> DropForeignKey(string name, string table, string schema = default);
	OperationBuilder<DropIndexOperation> DropIndex(string name, string table = default, string schema = default);
	OperationBuilder<DropPrimaryKeyOperation> DropPrimaryKey(string name, string table, string schema = default);
	OperationBuilder<DropSchemaOperation> DropSchema(string name);
	OperationBuilder<DropSequenceOperation> DropSequence(string name, string schema = default);
	OperationBuilder<DropTableOperation> DropTable(string name, string schema = default);
	OperationBuilder<EnsureSchemaOperation> EnsureSchema(string name);
	OperationBuilder<InsertDataOperation> InsertData(string table, string column, object value, string schema = default);
	OperationBuilder<InsertDataOperation> InsertData(string table, string[] columns, object[] values, string schema = default);
	OperationBuilder<InsertDataOperation> InsertData(string table, string[] columns, object[,] values, string schema = default);
	OperationBuilder<RenameColumnOperation> RenameColumn(string name, string table, string newName, string schema = default);
	OperationBuilder<RenameIndexOperation> RenameIndex(string name, string newName, string table = default, string schema = default);
	OperationBuilder<RenameTableOperation> RenameTable(string name, string schema = default, string newName = default, string newSchema = default);
	OperationBuilder<SqlOperation> Sql(string sql, bool suppressTransaction = default);
	OperationBuilder<UpdateDataOperation> UpdateData(string table, string keyColumn, object keyValue, string column, object value, string schema = default);
}
static class MigrationsOperations {}
