// assemblies: Microsoft.Extensions.Logging.Abstractions
using System;
using System.Collections.Generic;
using System.Diagnostics;
namespace Microsoft.Extensions.Logging.Abstractions;
abstract class BufferedLogRecord {
	ActivitySpanId? ActivitySpanId {get;}
	ActivityTraceId? ActivityTraceId {get;}
	IReadOnlyList<KeyValuePair<string, object>> Attributes {get;}
	EventId EventId {get;}
	string Exception {get;}
	string FormattedMessage {get;}
	LogLevel LogLevel {get;}
	int? ManagedThreadId {get;}
	string MessageTemplate {get;}
	DateTimeOffset Timestamp {get;}
}
interface IBufferedLogger {
	void LogRecords(IEnumerable<BufferedLogRecord> records);
}
struct LogEntry<TState> {
	string Category {get;}
	EventId EventId {get;}
	Exception Exception {get;}
	Func<TState, Exception, string> Formatter {get;}
	LogLevel LogLevel {get;}
	TState State {get;}
}
class NullLogger : ILogger {
	static NullLogger Instance {get;}
	IDisposable BeginScope<TState>(TState state);
	bool IsEnabled(LogLevel logLevel);
	void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception exception, Func<TState, Exception, string> formatter);
}
class NullLogger<T> : ILogger<T> {
	static NullLogger<T> Instance;
	IDisposable BeginScope<TState>(TState state);
	bool IsEnabled(LogLevel logLevel);
	void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception exception, Func<TState, Exception, string> formatter);
}
class NullLoggerFactory : ILoggerFactory {
	static NullLoggerFactory Instance;
	void AddProvider(ILoggerProvider provider);
	ILogger CreateLogger(string name);
	void Dispose();
}
class NullLoggerProvider : ILoggerProvider {
	static NullLoggerProvider Instance {get;}
	ILogger CreateLogger(string categoryName);
	void Dispose();
}
