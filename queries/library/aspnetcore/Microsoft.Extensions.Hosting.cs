// assemblies: Microsoft.AspNetCore, Microsoft.AspNetCore.Hosting
// when: Microsoft.AspNetCore
using Microsoft.AspNetCore.Hosting;
using System;
namespace Microsoft.Extensions.Hosting;
static class GenericHostBuilderExtensions {
	static IHostBuilder ConfigureWebHostDefaults(this IHostBuilder builder, Action<IWebHostBuilder> configure, Action<WebHostBuilderOptions> configureOptions = default);
}
static class GenericHostWebHostBuilderExtensions {
	static IHostBuilder ConfigureSlimWebHost(this IHostBuilder builder, Action<IWebHostBuilder> configure, Action<WebHostBuilderOptions> configureWebHostBuilder);
	static IHostBuilder ConfigureWebHost(this IHostBuilder builder, Action<IWebHostBuilder> configure, Action<WebHostBuilderOptions> configureWebHostBuilder = default);
}
class WebHostBuilderOptions {
	bool SuppressEnvironmentConfiguration {get;set;}
}
