// packages: Serilog
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;
using System.Collections.Generic;
using System;
namespace Serilog.Configuration;
class LoggerSinkConfiguration {
	LoggerConfiguration Conditional(Func<LogEvent, bool> condition, Action<LoggerSinkConfiguration> configureSink);
	LoggerConfiguration Logger(Action<LoggerConfiguration> configureLogger, LogEventLevel restrictedToMinimumLevel = default, LoggingLevelSwitch levelSwitch = default);
	LoggerConfiguration Logger(ILogger logger, LogEventLevel restrictedToMinimumLevel = default);
	LoggerConfiguration Sink(ILogEventSink logEventSink, LogEventLevel restrictedToMinimumLevel = default, LoggingLevelSwitch levelSwitch = default);
	LoggerConfiguration Sink<TSink>(LogEventLevel restrictedToMinimumLevel = default, LoggingLevelSwitch levelSwitch = default) where TSink : ILogEventSink, new();
}
class LoggerAuditSinkConfiguration {
	LoggerConfiguration Sink(ILogEventSink logEventSink, LogEventLevel restrictedToMinimumLevel = default);
}
class LoggerEnrichmentConfiguration {
	LoggerConfiguration FromLogContext();
	LoggerConfiguration With(params ILogEventEnricher[] enrichers);
	LoggerConfiguration With<TEnricher>() where TEnricher : ILogEventEnricher, new();
	LoggerConfiguration WithProperty(string name, object value, bool destructureObjects = default);
}
class LoggerFilterConfiguration {
	LoggerConfiguration ByExcluding(Func<LogEvent, bool> exclusionPredicate);
	LoggerConfiguration ByIncludingOnly(Func<LogEvent, bool> inclusionPredicate);
	LoggerConfiguration With(params ILogEventFilter[] filters);
}
class LoggerMinimumLevelConfiguration {
	LoggerConfiguration ControlledBy(LoggingLevelSwitch levelSwitch);
	LoggerConfiguration Debug();
	LoggerConfiguration Error();
	LoggerConfiguration Fatal();
	LoggerConfiguration Information();
	LoggerConfiguration Is(LogEventLevel minimumLevel);
	LoggerConfiguration Override(string source, LogEventLevel minimumLevel);
	LoggerConfiguration Override(string source, LoggingLevelSwitch levelSwitch);
	LoggerConfiguration Verbose();
	LoggerConfiguration Warning();
}
class LoggerDestructuringConfiguration {
	LoggerConfiguration AsScalar<TScalar>();
	LoggerConfiguration ByTransforming<TValue>(Func<TValue, object> transformation);
	LoggerConfiguration ToMaximumDepth(int maximumDestructuringDepth);
	LoggerConfiguration With<TDestructuringPolicy>() where TDestructuringPolicy : IDestructuringPolicy, new();
}
class LoggerSettingsConfiguration {
	LoggerConfiguration KeyValuePairs(IEnumerable<KeyValuePair<string, string>> settings);
}
