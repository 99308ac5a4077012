// packages: NLog
using NLog.Config;
using System.Collections.Generic;
using System;
namespace NLog;
interface ILogger {
	LogFactory Factory {get;}
	bool IsDebugEnabled {get;}
	bool IsErrorEnabled {get;}
	bool IsFatalEnabled {get;}
	bool IsInfoEnabled {get;}
	bool IsTraceEnabled {get;}
	bool IsWarnEnabled {get;}
	string Name {get;}
	void Debug(object value);
	void Debug(string message, params object[] args);
	void Debug(Exception exception, string message = default, params object[] args);
	void Error(object value);
	void Error(string message, params object[] args);
	void Error(Exception exception, string message = default, params object[] args);
	void Fatal(object value);
	void Fatal(string message, params object[] args);
	void Fatal(Exception exception, string message = default, params object[] args);
	void Info(object value);
	void Info(string message, params object[] args);
	void Info(Exception exception, string message = default, params object[] args);
	bool IsEnabled(LogLevel level);
	void Log(LogEventInfo logEvent);
	void Log(LogLevel level, string message, params object[] args);
	void Log(LogLevel level, Exception exception, string message, params object[] args);
	void Trace(object value);
	void Trace(string message, params object[] args);
	void Trace(Exception exception, string message = default, params object[] args);
	void Warn(object value);
	void Warn(string message, params object[] args);
	void Warn(Exception exception, string message = default, params object[] args);
}
class Logger : ILogger {
	Logger WithProperty(string propertyKey, object propertyValue);
	void Swallow(Action action);
}
class LogFactory : IDisposable {
	LoggingConfiguration Configuration {get;set;}
	void Dispose();
	Logger GetCurrentClassLogger();
	Logger GetLogger(string name);
}
static class LogManager {
	static LoggingConfiguration Configuration {get;set;}
	static void Flush();
	static Logger GetCurrentClassLogger();
	static Logger GetCurrentClassLogger(Type loggerType);
	static Logger GetLogger(string name);
	static LogFactory LoadConfiguration(string configFile);
	static ISetupBuilder Setup();
	static void Shutdown();
}
class LogLevel {
	static LogLevel Debug, Error, Fatal, Info, Off, Trace, Warn;
	string Name {get;}
	static LogLevel FromString(string levelName);
}
class LogEventInfo {
	Exception Exception {get;set;}
	LogLevel Level {get;set;}
	string LoggerName {get;set;}
	string Message {get;set;}
	IDictionary<object, object> Properties {get;}
	DateTime TimeStamp {get;set;}
}
static class MappedDiagnosticsLogicalContext {
	static IDisposable SetScoped(string item, object value);
	static void Set(string item, object value);
}
static class ScopeContext {
	static IDisposable PushProperty<TValue>(string key, TValue value);
}
