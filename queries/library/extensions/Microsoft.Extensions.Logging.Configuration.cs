// assemblies: Microsoft.Extensions.Logging.Configuration
using Microsoft.Extensions.Options;
namespace Microsoft.Extensions.Logging.Configuration;
interface ILoggerProviderConfiguration<T> {}
interface ILoggerProviderConfigurationFactory {}
static class LoggerProviderOptions {}
class LoggerProviderOptionsChangeTokenSource<TOptions, TProvider> : ConfigurationChangeTokenSource<TOptions> {}
static class LoggingBuilderConfigurationExtensions {}
