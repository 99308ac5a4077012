// packages: Serilog, Serilog.AspNetCore, Serilog.Sinks.Console, Serilog.Sinks.File, Serilog.Extensions.Hosting, Serilog.Settings.Configuration, Serilog.Sinks.Seq, Serilog.Sinks.Elasticsearch
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Serilog.Configuration;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;
using System.Collections.Generic;
using System;
namespace Serilog;
interface ILogger {
	bool BindMessageTemplate(string messageTemplate, object[] propertyValues, out MessageTemplate parsedTemplate, out IEnumerable<LogEventProperty> boundProperties);
	void Debug(string messageTemplate, params object[] propertyValues);
	void Debug(Exception exception, string messageTemplate, params object[] propertyValues);
	void Error(string messageTemplate, params object[] propertyValues);
	void Error(Exception exception, string messageTemplate, params object[] propertyValues);
	void Fatal(string messageTemplate, params object[] propertyValues);
	void Fatal(Exception exception, string messageTemplate, params object[] propertyValues);
	ILogger ForContext(ILogEventEnricher enricher);
	ILogger ForContext(string propertyName, object value, bool destructureObjects = default);
	ILogger ForContext<TSource>();
	ILogger ForContext(Type source);
	void Information(string messageTemplate, params object[] propertyValues);
	void Information(Exception exception, string messageTemplate, params object[] propertyValues);
	bool IsEnabled(LogEventLevel level);
	void Verbose(string messageTemplate, params object[] propertyValues);
	void Verbose(Exception exception, string messageTemplate, params object[] propertyValues);
	void Warning(string messageTemplate, params object[] propertyValues);
	void Warning(Exception exception, string messageTemplate, params object[] propertyValues);
	void Write(LogEvent logEvent);
	void Write(LogEventLevel level, string messageTemplate, params object[] propertyValues);
	void Write(LogEventLevel level, Exception exception, string messageTemplate, params object[] propertyValues);
}
static class Log {
	static ILogger Logger {get;set;}
	static void CloseAndFlush();
	static System.Threading.Tasks.ValueTask CloseAndFlushAsync();
	static void Debug(string messageTemplate, params object[] propertyValues);
	static void Debug(Exception exception, string messageTemplate, params object[] propertyValues);
	static void Error(string messageTemplate, params object[] propertyValues);
	static void Error(Exception exception, string messageTemplate, params object[] propertyValues);
	static void Fatal(string messageTemplate, params object[] propertyValues);
	static void Fatal(Exception exception, string messageTemplate, params object[] propertyValues);
	static ILogger ForContext(string propertyName, object value, bool destructureObjects = default);
	static ILogger ForContext<TSource>();
	static ILogger ForContext(Type source);
	static void Information(string messageTemplate, params object[] propertyValues);
	static void Information(Exception exception, string messageTemplate, params object[] propertyValues);
	static bool IsEnabled(LogEventLevel level);
	static void Verbose(string messageTemplate, params object[] propertyValues);
	static void Warning(string messageTemplate, params object[] propertyValues);
	static void Warning(Exception exception, string messageTemplate, params object[] propertyValues);
	static void Write(LogEventLevel level, string messageTemplate, params object[] propertyValues);
}
class LoggerConfiguration {
	LoggerAuditSinkConfiguration AuditTo {get;}
	LoggerDestructuringConfiguration Destructure {get;}
	LoggerEnrichmentConfiguration Enrich {get;}
	LoggerFilterConfiguration Filter {get;}
	LoggerMinimumLevelConfiguration MinimumLevel {get;}
	LoggerSettingsConfiguration ReadFrom {get;}
	LoggerSinkConfiguration WriteTo {get;}
	Logger CreateLogger();
}
enum RollingInterval { Infinite, Year, Month, Day, Hour, Minute }
static class ConsoleLoggerConfigurationExtensions {
	static LoggerConfiguration Console(this LoggerSinkConfiguration sinkConfiguration, LogEventLevel restrictedToMinimumLevel = default, string outputTemplate = default, IFormatProvider formatProvider = default, LoggingLevelSwitch levelSwitch = default, LogEventLevel? standardErrorFromLevel = default, object theme = default, bool applyThemeToRedirectedOutput = default, object syncRoot = default);
	static LoggerConfiguration Console(this LoggerSinkConfiguration sinkConfiguration, ITextFormatter formatter, LogEventLevel restrictedToMinimumLevel = default, LoggingLevelSwitch levelSwitch = default, LogEventLevel? standardErrorFromLevel = default, object syncRoot = default);
}
static class FileLoggerConfigurationExtensions {
	static LoggerConfiguration File(this LoggerSinkConfiguration sinkConfiguration, string path, LogEventLevel restrictedToMinimumLevel = default, string outputTemplate = default, IFormatProvider formatProvider = default, long? fileSizeLimitBytes = default, LoggingLevelSwitch levelSwitch = default, bool buffered = default, bool shared = default, TimeSpan? flushToDiskInterval = default, RollingInterval rollingInterval = default, bool rollOnFileSizeLimit = default, int? retainedFileCountLimit = default);
	static LoggerConfiguration File(this LoggerSinkConfiguration sinkConfiguration, ITextFormatter formatter, string path, LogEventLevel restrictedToMinimumLevel = default, long? fileSizeLimitBytes = default, LoggingLevelSwitch levelSwitch = default, bool buffered = default, bool shared = default, TimeSpan? flushToDiskInterval = default, RollingInterval rollingInterval = default, bool rollOnFileSizeLimit = default, int? retainedFileCountLimit = default);
	static LoggerConfiguration RollingFile(this LoggerSinkConfiguration sinkConfiguration, string pathFormat, LogEventLevel restrictedToMinimumLevel = default, string outputTemplate = default);
}
static class LoggerSinkExtensions {
	static LoggerConfiguration Seq(this LoggerSinkConfiguration loggerSinkConfiguration, string serverUrl, LogEventLevel restrictedToMinimumLevel = default, int batchPostingLimit = default, TimeSpan? period = default, string apiKey = default);
	static LoggerConfiguration Debug(this LoggerSinkConfiguration sinkConfiguration, LogEventLevel restrictedToMinimumLevel = default, string outputTemplate = default);
	static LoggerConfiguration Elasticsearch(this LoggerSinkConfiguration loggerSinkConfiguration, object options = default);
	static LoggerConfiguration Http(this LoggerSinkConfiguration sinkConfiguration, string requestUri, long? queueLimitBytes = default);
	static LoggerConfiguration Async(this LoggerSinkConfiguration loggerSinkConfiguration, Action<LoggerSinkConfiguration> configure, int bufferSize = default, bool blockWhenFull = default);
	static LoggerConfiguration ApplicationInsights(this LoggerSinkConfiguration loggerConfiguration, object telemetryConfiguration, object telemetryConverter);
}
static class ConfigurationLoggerConfigurationExtensions {
	static LoggerConfiguration Configuration(this LoggerSettingsConfiguration settingConfiguration, IConfiguration configuration, string sectionName = default);
	static LoggerConfiguration ConfigurationSection(this LoggerSettingsConfiguration settingConfiguration, IConfigurationSection configSection);
	static LoggerConfiguration AppSettings(this LoggerSettingsConfiguration settingConfiguration, string settingPrefix = default, string filePath = default);
	static LoggerConfiguration Services(this LoggerSettingsConfiguration loggerSettingsConfiguration, IServiceProvider services);
}
static class EnvironmentLoggerConfigurationExtensions {
	static LoggerConfiguration WithEnvironmentName(this LoggerEnrichmentConfiguration enrichmentConfiguration);
	static LoggerConfiguration WithEnvironmentUserName(this LoggerEnrichmentConfiguration enrichmentConfiguration);
	static LoggerConfiguration WithMachineName(this LoggerEnrichmentConfiguration enrichmentConfiguration);
	static LoggerConfiguration WithThreadId(this LoggerEnrichmentConfiguration enrichmentConfiguration);
	static LoggerConfiguration WithProcessId(this LoggerEnrichmentConfiguration enrichmentConfiguration);
	static LoggerConfiguration WithSpan(this LoggerEnrichmentConfiguration enrichmentConfiguration);
	static LoggerConfiguration WithExceptionDetails(this LoggerEnrichmentConfiguration enrichmentConfiguration);
}
