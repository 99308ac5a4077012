// assemblies: Microsoft.AspNetCore
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using System;
namespace Microsoft.AspNetCore;
static class WebHost {
	static IWebHostBuilder CreateDefaultBuilder();
	static IWebHostBuilder CreateDefaultBuilder(string[] args);
	static IWebHostBuilder CreateDefaultBuilder<TStartup>(string[] args) where TStartup : class;
	static IWebHost Start(RequestDelegate app);
	static IWebHost Start(string url, RequestDelegate app);
	static IWebHost Start(Action<IRouteBuilder> routeBuilder);
	static IWebHost Start(string url, Action<IRouteBuilder> routeBuilder);
	static IWebHost StartWith(Action<IApplicationBuilder> app);
	static IWebHost StartWith(string url, Action<IApplicationBuilder> app);
}
