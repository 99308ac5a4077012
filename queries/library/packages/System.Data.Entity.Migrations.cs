// packages: EntityFramework
using System.Collections.Generic;
using System.Data.Entity.Migrations.Builders;
using System.Data.Entity.Migrations.Model;
using System.Linq.Expressions;
using System;
namespace System.Data.Entity.Migrations;
abstract class DbMigration {
	protected void AddColumn(string table, string name, Func<ColumnBuilder, ColumnModel> columnAction, object anonymousArguments = default);
	protected void AddForeignKey(string dependentTable, string dependentColumn, string principalTable, string principalColumn = default, bool cascadeDelete = default, string name = default, object anonymousArguments = default);
	protected void AddPrimaryKey(string table, string column, string name = default, bool clustered = default, object anonymousArguments = default);
	protected void AlterColumn(string table, string name, Func<ColumnBuilder, ColumnModel> columnAction, object anonymousArguments = default);
	protected void CreateIndex(string table, string column, bool unique = default, string name = default, bool clustered = default, object anonymousArguments = default);
	protected void CreateIndex(string table, string[] columns, bool unique = default, string name = default, bool clustered = default, object anonymousArguments = default);
	protected void CreateStoredProcedure(string name, string body, object anonymousArguments = default);
	protected TableBuilder<TColumns> CreateTable<TColumns>(string name, Func<ColumnBuilder, TColumns> columnsAction, object anonymousArguments = default);
	void Down();
	protected void DropColumn(string table, string name, object anonymousArguments = default);
	protected void DropForeignKey(string dependentTable, string dependentColumn, string principalTable, object anonymousArguments = default);
	protected void DropIndex(string table, string[] columns, object anonymousArguments = default);
	protected void DropIndex(string table, string name, object anonymousArguments = default);
	protected void DropPrimaryKey(string table, object anonymousArguments = default);
	protected void DropTable(string name, object anonymousArguments = default);
	protected void RenameColumn(string table, string name, string newName, object anonymousArguments = default);
	protected void RenameTable(string name, string newName, object anonymousArguments = default);
	protected void Sql(string sql, bool suppressTransaction = default, object anonymousArguments = default);
	protected void SqlFile(string sqlFile, bool suppressTransaction = default, object anonymousArguments = default);
	void Up();
}
class DbMigrationsConfiguration {
	bool AutomaticMigrationDataLossAllowed {get;set;}
	bool AutomaticMigrationsEnabled {get;set;}
	string ContextKey {get;set;}
	string MigrationsDirectory {get;set;}
}
class DbMigrationsConfiguration<TContext> : DbMigrationsConfiguration where TContext : DbContext {
	protected void Seed(TContext context);
}
class DbMigrator {
	IEnumerable<string> GetPendingMigrations();
	void Update(string targetMigration = default);
}
static class DbSetMigrationsExtensions {
	static void AddOrUpdate<TEntity>(this IDbSet<TEntity> set, params TEntity[] entities) where TEntity : class;
	static void AddOrUpdate<TEntity>(this IDbSet<TEntity> set, Expression<Func<TEntity, object>> identifierExpression, params TEntity[] entities) where TEntity : class;
}
