// packages: Microsoft.EntityFrameworkCore
namespace Microsoft.EntityFrameworkCore.Design;
interface IDesignTimeDbContextFactory<out TContext> where TContext : DbContext {
	TContext CreateDbContext(string[] args);
}
interface IDesignTimeServices {}
