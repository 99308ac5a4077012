// packages: Serilog.AspNetCore, Serilog.Extensions.Hosting, Serilog.Extensions.Logging
// when: Microsoft.Extensions, Microsoft.AspNetCore
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Serilog.AspNetCore;
using Serilog.Events;
using System;
namespace Serilog;
static class SerilogHostBuilderExtensions {
	static IHostBuilder UseSerilog(this IHostBuilder builder, ILogger logger = default, bool dispose = default);
	static IHostBuilder UseSerilog(this IHostBuilder builder, Action<HostBuilderContext, LoggerConfiguration> configureLogger, bool preserveStaticLogger = default, bool writeToProviders = default);
	static IHostBuilder UseSerilog(this IHostBuilder builder, Action<HostBuilderContext, IServiceProvider, LoggerConfiguration> configureLogger, bool preserveStaticLogger = default, bool writeToProviders = default);
}
static class SerilogWebHostBuilderExtensions {
	static IWebHostBuilder UseSerilog(this IWebHostBuilder builder, ILogger logger = default, bool dispose = default);
	static IWebHostBuilder UseSerilog(this IWebHostBuilder builder, Action<WebHostBuilderContext, LoggerConfiguration> configureLogger, bool preserveStaticLogger = default, bool writeToProviders = default);
}
static class SerilogServiceCollectionExtensions {
	static IServiceCollection AddSerilog(this IServiceCollection collection, ILogger logger = default, bool dispose = default);
	static IServiceCollection AddSerilog(this IServiceCollection collection, Action<LoggerConfiguration> configureLogger, bool preserveStaticLogger = default, bool writeToProviders = default);
	static IServiceCollection AddSerilog(this IServiceCollection collection, Action<IServiceProvider, LoggerConfiguration> configureLogger, bool preserveStaticLogger = default, bool writeToProviders = default);
}
static class SerilogLoggingBuilderExtensions {
	static ILoggingBuilder AddSerilog(this ILoggingBuilder builder, ILogger logger = default, bool dispose = default);
}
static class SerilogLoggerFactoryExtensions {
	static ILoggerFactory AddSerilog(this ILoggerFactory factory, ILogger logger = default, bool dispose = default);
}
static class SerilogApplicationBuilderExtensions {
	static IApplicationBuilder UseSerilogRequestLogging(this IApplicationBuilder app, string messageTemplate);
	static IApplicationBuilder UseSerilogRequestLogging(this IApplicationBuilder app, Action<RequestLoggingOptions> configureOptions = default);
}
interface IDiagnosticContext {
	void Set(string propertyName, object value, bool destructureObjects = default);
}
