// assemblies: Microsoft.AspNetCore.Hosting
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using System;
namespace Microsoft.AspNetCore.Hosting.Infrastructure;
interface ISupportsConfigureWebHost {
	IHostBuilder ConfigureWebHost(Action<IWebHostBuilder> configure, Action<WebHostBuilderOptions> configureOptions);
}
interface ISupportsStartup {
	IWebHostBuilder Configure(Action<IApplicationBuilder> configure);
	IWebHostBuilder Configure(Action<WebHostBuilderContext, IApplicationBuilder> configure);
	IWebHostBuilder UseStartup(Type startupType);
	IWebHostBuilder UseStartup<TStartup>(Func<WebHostBuilderContext, TStartup> startupFactory);
}
