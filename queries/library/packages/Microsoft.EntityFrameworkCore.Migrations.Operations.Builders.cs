// packages: Microsoft.EntityFrameworkCore.Relational
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using System.Linq.Expressions;
using System;
namespace Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;
class OperationBuilder<TOperation> where TOperation : MigrationOperation {
	OperationBuilder<TOperation> Annotation(string name, object value);
}
class AlterOperationBuilder<TOperation> : OperationBuilder<TOperation> where TOperation : MigrationOperation {
	AlterOperationBuilder<TOperation> Annotation(string name, object value);
	AlterOperationBuilder<TOperation> OldAnnotation(string name, object value);
}
class ColumnsBuilder {
	OperationBuilder<AddColumnOperation> Column<T>(string type = default, bool? unicode = default, int? maxLength = default, bool rowVersion = default, string name = default, bool nullable = default, object defaultValue = default, string defaultValueSql = default, string computedColumnSql = default, bool? fixedLength = default, string comment = default, string collation = default, int? precision = default, int? scale = default, bool? stored = default);
}
class CreateTableBuilder<TColumns> : OperationBuilder<CreateTableOperation> {
	CreateTableBuilder<TColumns> Annotation(string name, object value);
	OperationBuilder<MigrationOperation> CheckConstraint(string name, string sql);
	OperationBuilder<AddForeignKeyOperation> ForeignKey(string name, Expression<Func<TColumns, object>> column, string principalTable, string principalColumn, string principalSchema = default, ReferentialAction onUpdate = default, ReferentialAction onDelete = default);
	OperationBuilder<AddForeignKeyOperation> ForeignKey(string name, Expression<Func<TColumns, object>> columns, string principalTable, string[] principalColumns, string principalSchema = default, ReferentialAction onUpdate = default, ReferentialAction onDelete = default);
	OperationBuilder<AddPrimaryKeyOperation> PrimaryKey(string name, Expression<Func<TColumns, object>> columns);
	OperationBuilder<AddUniqueConstraintOperation> UniqueConstraint(string name, Expression<Func<TColumns, object>> columns);
}
