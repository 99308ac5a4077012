// packages: Hangfire.AspNetCore
// when: Microsoft.AspNetCore, Microsoft.Extensions
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using System;
namespace Hangfire;
static class HangfireServiceCollectionExtensions {
	static IServiceCollection AddHangfire(this IServiceCollection services, Action<IGlobalConfiguration> configuration);
	static IServiceCollection AddHangfire(this IServiceCollection services, Action<IServiceProvider, IGlobalConfiguration> configuration);
	static IServiceCollection AddHangfireServer(this IServiceCollection services, Action<BackgroundJobServerOptions> optionsAction = default);
}
static class HangfireApplicationBuilderExtensions {
	static IApplicationBuilder UseHangfireDashboard(this IApplicationBuilder app, string pathMatch = default, DashboardOptions options = default, JobStorage storage = default);
	static IApplicationBuilder UseHangfireServer(this IApplicationBuilder app, BackgroundJobServerOptions options = default);
}
