// packages: EntityFramework
using System.Data.Entity.Migrations.Model;
using System.Linq.Expressions;
using System;
namespace System.Data.Entity.Migrations.Builders;
class ColumnBuilder {
	ColumnModel Binary(bool? nullable = default, int? maxLength = default, bool? fixedLength = default, byte[] defaultValue = default, string defaultValueSql = default, bool timestamp = default, string name = default, string storeType = default);
	ColumnModel Boolean(bool? nullable = default, bool? defaultValue = default, string defaultValueSql = default, string name = default, string storeType = default);
	ColumnModel Byte(bool? nullable = default, bool identity = default, byte? defaultValue = default, string defaultValueSql = default, string name = default, string storeType = default);
	ColumnModel DateTime(bool? nullable = default, byte? precision = default, DateTime? defaultValue = default, string defaultValueSql = default, string name = default, string storeType = default);
	ColumnModel DateTimeOffset(bool? nullable = default, byte? precision = default, DateTimeOffset? defaultValue = default, string defaultValueSql = default, string name = default, string storeType = default);
	ColumnModel Decimal(bool? nullable = default, byte? precision = default, byte? scale = default, decimal? defaultValue = default, string defaultValueSql = default, string name = default, string storeType = default, bool identity = default);
	ColumnModel Double(bool? nullable = default, double? defaultValue = default, string defaultValueSql = default, string name = default, string storeType = default);
	ColumnModel Guid(bool? nullable = default, bool identity = default, Guid? defaultValue = default, string defaultValueSql = default, string name = default, string storeType = default);
	ColumnModel Int(bool? nullable = default, bool identity = default, int? defaultValue = default, string defaultValueSql = default, string name = default, string storeType = default);
	ColumnModel Long(bool? nullable = default, bool identity = default, long? defaultValue = default, string defaultValueSql = default, string name = default, string storeType = default);
	ColumnModel Short(bool? nullable = default, bool identity = default, short? defaultValue = default, string defaultValueSql = default, string name = default, string storeType = default);
	ColumnModel Single(bool? nullable = default, float? defaultValue = default, string defaultValueSql = default, string name = default, string storeType = default);
	ColumnModel String(bool? nullable = default, int? maxLength = default, bool? fixedLength = default, bool? unicode = default, string defaultValue = default, string defaultValueSql = default, string name = default, string storeType = default);
	ColumnModel Time(bool? nullable = default, byte? precision = default, TimeSpan? defaultValue = default, string defaultValueSql = default, string name = default, string storeType = default);
}
class TableBuilder<TColumns> {
	TableBuilder<TColumns> ForeignKey(string principalTable, Expression<Func<TColumns, object>> dependentKeyExpression, bool cascadeDelete = default, string name = default, object anonymousArguments = default);
	TableBuilder<TColumns> Index(Expression<Func<TColumns, object>> indexExpression, string name = default, bool unique = default, bool clustered = default, object anonymousArguments = default);
	TableBuilder<TColumns> PrimaryKey(Expression<Func<TColumns, object>> keyExpression, string name = default, bool clustered = default, object anonymousArguments = default);
}
