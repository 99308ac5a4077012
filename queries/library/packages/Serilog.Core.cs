// packages: Serilog
using Serilog.Events;
using System;
namespace Serilog.Core;
class Logger : IDisposable, ILogEventSink, ILogger {
	static ILogger None {get;}
	void Dispose();
	void Emit(LogEvent logEvent);
}
interface ILogEventEnricher {
	void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory);
}
interface ILogEventFilter {
	bool IsEnabled(LogEvent logEvent);
}
interface ILogEventSink {
	void Emit(LogEvent logEvent);
}
interface ILogEventPropertyFactory {
	LogEventProperty CreateProperty(string name, object value, bool destructureObjects = default);
}
interface ILogEventPropertyValueFactory {
	LogEventPropertyValue CreatePropertyValue(object value, bool destructureObjects = default);
}
interface IDestructuringPolicy {
	bool TryDestructure(object value, ILogEventPropertyValueFactory propertyValueFactory, out LogEventPropertyValue result);
}
class LoggingLevelSwitch {
	LogEventLevel MinimumLevel {get;set;}
}
static class Constants {
	const string SourceContextPropertyName;
}
