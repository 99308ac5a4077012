// packages: EntityFramework
namespace System.Data.Entity.Infrastructure.Interception;
interface IDbInterceptor {}
interface IDbCommandInterceptor : IDbInterceptor {}
class DbCommandInterceptor : IDbCommandInterceptor {}
static class DbInterception {
	static void Add(IDbInterceptor interceptor);
}
class DbCommandInterceptionContext {}
class DbCommandInterceptionContext<TResult> : DbCommandInterceptionContext {}
