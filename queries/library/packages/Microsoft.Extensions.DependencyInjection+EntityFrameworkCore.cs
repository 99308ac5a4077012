// packages: Microsoft.EntityFrameworkCore
// when: Microsoft.EntityFrameworkCore
using Microsoft.EntityFrameworkCore;
using System;
namespace Microsoft.Extensions.DependencyInjection;
static class EntityFrameworkServiceCollectionExtensions {
	static IServiceCollection AddDbContext<TContext>(this IServiceCollection serviceCollection, Action<DbContextOptionsBuilder> optionsAction = default, ServiceLifetime contextLifetime = default, ServiceLifetime optionsLifetime = default) where TContext : DbContext;
	static IServiceCollection AddDbContext<TContext>(this IServiceCollection serviceCollection, ServiceLifetime contextLifetime, ServiceLifetime optionsLifetime = default) where TContext : DbContext;
	static IServiceCollection AddDbContext<TContext>(this IServiceCollection serviceCollection, Action<IServiceProvider, DbContextOptionsBuilder> optionsAction, ServiceLifetime contextLifetime = default, ServiceLifetime optionsLifetime = default) where TContext : DbContext;
	static IServiceCollection AddDbContext<TContextService, TContextImplementation>(this IServiceCollection serviceCollection, Action<DbContextOptionsBuilder> optionsAction = default, ServiceLifetime contextLifetime = default, ServiceLifetime optionsLifetime = default) where TContextImplementation : DbContext, TContextService;
	static IServiceCollection AddDbContext<TContextService, TContextImplementation>(this IServiceCollection serviceCollection, Action<IServiceProvider, DbContextOptionsBuilder> optionsAction, ServiceLifetime contextLifetime = default, ServiceLifetime optionsLifetime = default) where TContextImplementation : DbContext, TContextService;
	static IServiceCollection AddDbContextFactory<TContext>(this IServiceCollection serviceCollection, Action<DbContextOptionsBuilder> optionsAction = default, ServiceLifetime lifetime = default) where TContext : DbContext;
	static IServiceCollection AddDbContextFactory<TContext>(this IServiceCollection serviceCollection, Action<IServiceProvider, DbContextOptionsBuilder> optionsAction, ServiceLifetime lifetime = default) where TContext : DbContext;
	static IServiceCollection AddDbContextPool<TContext>(this IServiceCollection serviceCollection, Action<DbContextOptionsBuilder> optionsAction, int poolSize = default) where TContext : DbContext;
	static IServiceCollection AddDbContextPool<TContext>(this IServiceCollection serviceCollection, Action<IServiceProvider, DbContextOptionsBuilder> optionsAction, int poolSize = default) where TContext : DbContext;
	static IServiceCollection AddPooledDbContextFactory<TContext>(this IServiceCollection serviceCollection, Action<DbContextOptionsBuilder> optionsAction, int poolSize = default) where TContext : DbContext;
}
static class SqlServerServiceCollectionExtensions {
	static IServiceCollection AddEntityFrameworkSqlServer(this IServiceCollection serviceCollection);
	static IServiceCollection AddSqlServer<TContext>(this IServiceCollection serviceCollection, string connectionString) where TContext : DbContext;
}
static class NpgsqlServiceCollectionExtensions {
	static IServiceCollection AddEntityFrameworkNpgsql(this IServiceCollection serviceCollection);
}
static class InMemoryServiceCollectionExtensions {
	static IServiceCollection AddEntityFrameworkInMemoryDatabase(this IServiceCollection serviceCollection);
}
static class EntityFrameworkCoreHealthChecksBuilderExtensions {
	static IHealthChecksBuilder AddDbContextCheck<TContext>(this IHealthChecksBuilder builder, string name = default) where TContext : DbContext;
}
