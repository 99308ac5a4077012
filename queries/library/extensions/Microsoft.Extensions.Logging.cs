// assemblies: Microsoft.Extensions.Logging, Microsoft.Extensions.Logging.Abstractions, Microsoft.Extensions.Logging.Console, Microsoft.Extensions.Logging.Debug, Microsoft.Extensions.Logging.EventLog, Microsoft.Extensions.Logging.EventSource, Microsoft.Extensions.Logging.TraceSource
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Logging.EventLog;
using System;
using System.Collections.Generic;
using System.Diagnostics;
namespace Microsoft.Extensions.Logging;
enum ActivityTrackingOptions { None, SpanId, TraceId, ParentId, TraceState, TraceFlags, Tags, Baggage }
static class ConsoleLoggerExtensions {
	static ILoggingBuilder AddConsole(this ILoggingBuilder builder, Action<ConsoleLoggerOptions> configure = default);
	static ILoggerFactory AddConsole(this ILoggerFactory factory, IConfiguration configuration);
	static ILoggerFactory AddConsole(this ILoggerFactory factory, IConsoleLoggerSettings settings);
	static ILoggerFactory AddConsole(this ILoggerFactory factory, LogLevel minLevel = default, bool includeScopes = default);
	static ILoggerFactory AddConsole(this ILoggerFactory factory, bool includeScopes);
	static ILoggerFactory AddConsole(this ILoggerFactory factory, Func<string, LogLevel, bool> filter, bool includeScopes = default);
	static ILoggingBuilder AddConsoleFormatter<TFormatter, TOptions>(this ILoggingBuilder builder, Action<TOptions> configure = default) where TFormatter : ConsoleFormatter where TOptions : ConsoleFormatterOptions;
	static ILoggingBuilder AddJsonConsole(this ILoggingBuilder builder, Action<JsonConsoleFormatterOptions> configure = default);
	static ILoggingBuilder AddSimpleConsole(this ILoggingBuilder builder, Action<SimpleConsoleFormatterOptions> configure = default);
	static ILoggingBuilder AddSystemdConsole(this ILoggingBuilder builder, Action<ConsoleFormatterOptions> configure = default);
}
static class DebugLoggerFactoryExtensions {
	static ILoggerFactory AddDebug(this ILoggerFactory factory, LogLevel minLevel = default);
	static ILoggerFactory AddDebug(this ILoggerFactory factory, Func<string, LogLevel, bool> filter);
	static ILoggingBuilder AddDebug(this ILoggingBuilder builder);
}
struct EventId : IEquatable<EventId> {
	int Id {get;}
	string Name {get;}
	static implicit operator EventId(int i);
}
static class EventLoggerFactoryExtensions {
	static ILoggerFactory AddEventLog(this ILoggerFactory factory, EventLogSettings settings = default);
	static ILoggerFactory AddEventLog(this ILoggerFactory factory, LogLevel minLevel);
	static ILoggingBuilder AddEventLog(this ILoggingBuilder builder, EventLogSettings settings = default);
	static ILoggingBuilder AddEventLog(this ILoggingBuilder builder, Action<EventLogSettings> configure);
}
static class EventSourceLoggerFactoryExtensions {
	static ILoggerFactory AddEventSourceLogger(this ILoggerFactory factory);
	static ILoggingBuilder AddEventSourceLogger(this ILoggingBuilder builder);
}
static class FilterLoggingBuilderExtensions {
	static ILoggingBuilder AddFilter(this ILoggingBuilder builder, Func<string, string, LogLevel, bool> filter);
	static ILoggingBuilder AddFilter(this ILoggingBuilder builder, Func<string, LogLevel, bool> categoryLevelFilter);
	static ILoggingBuilder AddFilter<T>(this ILoggingBuilder builder, Func<string, LogLevel, bool> categoryLevelFilter) where T : ILoggerProvider;
	static ILoggingBuilder AddFilter(this ILoggingBuilder builder, Func<LogLevel, bool> levelFilter);
	static ILoggingBuilder AddFilter<T>(this ILoggingBuilder builder, Func<LogLevel, bool> levelFilter) where T : ILoggerProvider;
	static ILoggingBuilder AddFilter(this ILoggingBuilder builder, string category, LogLevel level);
	static ILoggingBuilder AddFilter<T>(this ILoggingBuilder builder, string category, LogLevel level) where T : ILoggerProvider;
	static ILoggingBuilder AddFilter(this ILoggingBuilder builder, string category, Func<LogLevel, bool> levelFilter);
	static ILoggingBuilder AddFilter<T>(this ILoggingBuilder builder, string category, Func<LogLevel, bool> levelFilter) where T : ILoggerProvider;
	static LoggerFilterOptions AddFilter(this LoggerFilterOptions builder, Func<string, string, LogLevel, bool> filter);
	static LoggerFilterOptions AddFilter(this LoggerFilterOptions builder, Func<string, LogLevel, bool> categoryLevelFilter);
	static LoggerFilterOptions AddFilter<T>(this LoggerFilterOptions builder, Func<string, LogLevel, bool> categoryLevelFilter) where T : ILoggerProvider;
	static LoggerFilterOptions AddFilter(this LoggerFilterOptions builder, Func<LogLevel, bool> levelFilter);
	static LoggerFilterOptions AddFilter<T>(this LoggerFilterOptions builder, Func<LogLevel, bool> levelFilter) where T : ILoggerProvider;
	static LoggerFilterOptions AddFilter(this LoggerFilterOptions builder, string category, LogLevel level);
	static LoggerFilterOptions AddFilter<T>(this LoggerFilterOptions builder, string category, LogLevel level) where T : ILoggerProvider;
	static LoggerFilterOptions AddFilter(this LoggerFilterOptions builder, string category, Func<LogLevel, bool> levelFilter);
	static LoggerFilterOptions AddFilter<T>(this LoggerFilterOptions builder, string category, Func<LogLevel, bool> levelFilter) where T : ILoggerProvider;
}
interface IExternalScopeProvider {
	void ForEachScope<TState>(Action<object, TState> callback, TState state);
	IDisposable Push(object state);
}
interface ILogger {
	IDisposable BeginScope<TState>(TState state);
	bool IsEnabled(LogLevel logLevel);
	void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception exception, Func<TState, Exception, string> formatter);
}
interface ILogger<out TCategoryName> : ILogger {}
interface ILoggerFactory : IDisposable {
	void AddProvider(ILoggerProvider provider);
	ILogger CreateLogger(string categoryName);
}
interface ILoggerProvider : IDisposable {
	ILogger CreateLogger(string categoryName);
}
interface ILoggingBuilder {
	IServiceCollection Services {get;}
}
interface ISupportExternalScope {
	void SetScopeProvider(IExternalScopeProvider scopeProvider);
}
class LogDefineOptions {
	bool SkipEnabledCheck {get;set;}
}
enum LogLevel { Trace, Debug, Information, Warning, Error, Critical, None }
class Logger<T> : ILogger<T> {}
static class LoggerExtensions {
	static IDisposable BeginScope(this ILogger logger, string messageFormat, params object[] args);
	static void Log(this ILogger logger, LogLevel logLevel, string message, params object[] args);
	static void Log(this ILogger logger, LogLevel logLevel, EventId eventId, string message, params object[] args);
	static void Log(this ILogger logger, LogLevel logLevel, Exception exception, string message, params object[] args);
	static void Log(this ILogger logger, LogLevel logLevel, EventId eventId, Exception exception, string message, params object[] args);
	static void LogCritical(this ILogger logger, EventId eventId, Exception exception, string message, params object[] args);
	static void LogCritical(this ILogger logger, EventId eventId, string message, params object[] args);
	static void LogCritical(this ILogger logger, Exception exception, string message, params object[] args);
	static void LogCritical(this ILogger logger, string message, params object[] args);
	static void LogDebug(this ILogger logger, EventId eventId, Exception exception, string message, params object[] args);
	static void LogDebug(this ILogger logger, EventId eventId, string message, params object[] args);
	static void LogDebug(this ILogger logger, Exception exception, string message, params object[] args);
	static void LogDebug(this ILogger logger, string message, params object[] args);
	static void LogError(this ILogger logger, EventId eventId, Exception exception, string message, params object[] args);
	static void LogError(this ILogger logger, EventId eventId, string message, params object[] args);
	static void LogError(this ILogger logger, Exception exception, string message, params object[] args);
	static void LogError(this ILogger logger, string message, params object[] args);
	static void LogInformation(this ILogger logger, EventId eventId, Exception exception, string message, params object[] args);
	static void LogInformation(this ILogger logger, EventId eventId, string message, params object[] args);
	static void LogInformation(this ILogger logger, Exception exception, string message, params object[] args);
	static void LogInformation(this ILogger logger, string message, params object[] args);
	static void LogTrace(this ILogger logger, EventId eventId, Exception exception, string message, params object[] args);
	static void LogTrace(this ILogger logger, EventId eventId, string message, params object[] args);
	static void LogTrace(this ILogger logger, Exception exception, string message, params object[] args);
	static void LogTrace(this ILogger logger, string message, params object[] args);
	static void LogWarning(this ILogger logger, EventId eventId, Exception exception, string message, params object[] args);
	static void LogWarning(this ILogger logger, EventId eventId, string message, params object[] args);
	static void LogWarning(this ILogger logger, Exception exception, string message, params object[] args);
	static void LogWarning(this ILogger logger, string message, params object[] args);
}
class LoggerExternalScopeProvider : IExternalScopeProvider {
	void ForEachScope<TState>(Action<object, TState> callback, TState state);
	IDisposable Push(object state);
}
class LoggerFactory : ILoggerFactory {
	void AddProvider(ILoggerProvider provider);
	protected bool CheckDisposed();
	static ILoggerFactory Create(Action<ILoggingBuilder> configure);
	ILogger CreateLogger(string categoryName);
	void Dispose();
}
static class LoggerFactoryExtensions {
	static ILogger<T> CreateLogger<T>(this ILoggerFactory factory);
	static ILogger CreateLogger(this ILoggerFactory factory, Type type);
}
class LoggerFactoryOptions {
	ActivityTrackingOptions ActivityTrackingOptions {get;set;}
}
class LoggerFilterOptions {
	bool CaptureScopes {get;set;}
	LogLevel MinLevel {get;set;}
	IList<LoggerFilterRule> Rules {get;}
}
class LoggerFilterRule {
	string CategoryName {get;}
	Func<string, string, LogLevel, bool> Filter {get;}
	LogLevel? LogLevel {get;}
	string ProviderName {get;}
}
static class LoggerMessage {
	static Action<ILogger, Exception> Define(LogLevel logLevel, EventId eventId, string formatString, LogDefineOptions options = default);
	static Action<ILogger, T1, Exception> Define<T1>(LogLevel logLevel, EventId eventId, string formatString, LogDefineOptions options = default);
	static Action<ILogger, T1, T2, Exception> Define<T1, T2>(LogLevel logLevel, EventId eventId, string formatString, LogDefineOptions options = default);
	static Action<ILogger, T1, T2, T3, Exception> Define<T1, T2, T3>(LogLevel logLevel, EventId eventId, string formatString, LogDefineOptions options = default);
	static Action<ILogger, T1, T2, T3, T4, Exception> Define<T1, T2, T3, T4>(LogLevel logLevel, EventId eventId, string formatString, LogDefineOptions options = default);
	static Action<ILogger, T1, T2, T3, T4, T5, Exception> Define<T1, T2, T3, T4, T5>(LogLevel logLevel, EventId eventId, string formatString, LogDefineOptions options = default);
	static Action<ILogger, T1, T2, T3, T4, T5, T6, Exception> Define<T1, T2, T3, T4, T5, T6>(LogLevel logLevel, EventId eventId, string formatString, LogDefineOptions options = default);
	static Func<ILogger, IDisposable> DefineScope(string formatString);
	static Func<ILogger, T1, IDisposable> DefineScope<T1>(string formatString);
	static Func<ILogger, T1, T2, IDisposable> DefineScope<T1, T2>(string formatString);
	static Func<ILogger, T1, T2, T3, IDisposable> DefineScope<T1, T2, T3>(string formatString);
	static Func<ILogger, T1, T2, T3, T4, IDisposable> DefineScope<T1, T2, T3, T4>(string formatString);
	static Func<ILogger, T1, T2, T3, T4, T5, IDisposable> DefineScope<T1, T2, T3, T4, T5>(string formatString);
	static Func<ILogger, T1, T2, T3, T4, T5, T6, IDisposable> DefineScope<T1, T2, T3, T4, T5, T6>(string formatString);
}
class LoggerMessageAttribute : Attribute {
	int EventId {get;set;}
	string EventName {get;set;}
	LogLevel Level {get;set;}
	string Message {get;set;}
	bool SkipEnabledCheck {get;set;}
}
static class LoggingBuilderExtensions {
	static ILoggingBuilder AddProvider(this ILoggingBuilder builder, ILoggerProvider provider);
	static ILoggingBuilder ClearProviders(this ILoggingBuilder builder);
	static ILoggingBuilder Configure(this ILoggingBuilder builder, Action<LoggerFactoryOptions> action);
	static ILoggingBuilder SetMinimumLevel(this ILoggingBuilder builder, LogLevel level);
}
class ProviderAliasAttribute : Attribute {
	string Alias {get;}
}
static class TraceSourceFactoryExtensions {
	static ILoggerFactory AddTraceSource(this ILoggerFactory factory, SourceSwitch sourceSwitch, TraceListener listener = default);
	static ILoggerFactory AddTraceSource(this ILoggerFactory factory, string switchName, TraceListener listener = default);
	static ILoggingBuilder AddTraceSource(this ILoggingBuilder builder, string switchName, TraceListener listener = default);
	static ILoggingBuilder AddTraceSource(this ILoggingBuilder builder, SourceSwitch sourceSwitch, TraceListener listener = default);
}
