// assemblies: Microsoft.Extensions.Logging.Console
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Primitives;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
namespace Microsoft.Extensions.Logging.Console;
class ConfigurationConsoleLoggerSettings : IConsoleLoggerSettings {
	IChangeToken ChangeToken {get;}
	bool IncludeScopes {get;}
	IConsoleLoggerSettings Reload();
	bool TryGetSwitch(string name, out LogLevel level);
}
abstract class ConsoleFormatter {
	string Name {get;}
	void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider scopeProvider, TextWriter textWriter);
}
static class ConsoleFormatterNames {
	const string Simple, Json, Systemd;
}
class ConsoleFormatterOptions {
	bool IncludeScopes {get;set;}
	string TimestampFormat {get;set;}
	bool UseUtcTimestamp {get;set;}
}
enum ConsoleLoggerFormat { Default, Systemd }
class ConsoleLoggerOptions {
	bool DisableColors {get;set;}
	ConsoleLoggerFormat Format {get;set;}
	string FormatterName {get;set;}
	bool IncludeScopes {get;set;}
	LogLevel LogToStandardErrorThreshold {get;set;}
	int MaxQueueLength {get;set;}
	ConsoleLoggerQueueFullMode QueueFullMode {get;set;}
	string TimestampFormat {get;set;}
	bool UseUtcTimestamp {get;set;}
}
class ConsoleLoggerProvider : ILoggerProvider, ISupportExternalScope {
	ILogger CreateLogger(string name);
	void Dispose();
	void SetScopeProvider(IExternalScopeProvider scopeProvider);
}
enum ConsoleLoggerQueueFullMode { Wait, DropWrite }
class ConsoleLoggerSettings : IConsoleLoggerSettings {
	IChangeToken ChangeToken {get;set;}
	bool DisableColors {get;set;}
	bool IncludeScopes {get;set;}
	IDictionary<string, LogLevel> Switches {get;set;}
	IConsoleLoggerSettings Reload();
	bool TryGetSwitch(string name, out LogLevel level);
}
interface IConsoleLoggerSettings {
	IChangeToken ChangeToken {get;}
	bool IncludeScopes {get;}
	IConsoleLoggerSettings Reload();
	bool TryGetSwitch(string name, out LogLevel level);
}
class JsonConsoleFormatterOptions : ConsoleFormatterOptions {
	JsonWriterOptions JsonWriterOptions {get;set;}
}
enum LoggerColorBehavior { Default, Enabled, Disabled }
class SimpleConsoleFormatterOptions : ConsoleFormatterOptions {
	LoggerColorBehavior ColorBehavior {get;set;}
	bool SingleLine {get;set;}
}
