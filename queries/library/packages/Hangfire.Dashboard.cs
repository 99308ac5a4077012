// packages: Hangfire.Core
namespace Hangfire.Dashboard;
interface IDashboardAuthorizationFilter {
	bool Authorize(DashboardContext context);
}
abstract class DashboardContext {}
static class HttpContextExtensions {
	static Microsoft.AspNetCore.Http.HttpContext GetHttpContext(this DashboardContext context);
}
