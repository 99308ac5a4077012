// assemblies: Microsoft.Extensions.Logging.Configuration
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using System;
namespace Microsoft.Extensions.Logging.Configuration;
interface ILoggerProviderConfiguration<T> {
	IConfiguration Configuration {get;}
}
interface ILoggerProviderConfigurationFactory {
	IConfiguration GetConfiguration(Type providerType);
}
static class LoggerProviderOptions {
	static void RegisterProviderOptions<TOptions, TProvider>(IServiceCollection services) where TOptions : class;
}
class LoggerProviderOptionsChangeTokenSource<TOptions, TProvider> : ConfigurationChangeTokenSource<TOptions> {}
static class LoggingBuilderConfigurationExtensions {
	static void AddConfiguration(this ILoggingBuilder builder);
}
