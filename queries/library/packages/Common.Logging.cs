// packages: Common.Logging
using System;
namespace Common.Logging;
interface ILog {
	bool IsDebugEnabled {get;}
	bool IsErrorEnabled {get;}
	bool IsInfoEnabled {get;}
	void Debug(object message, Exception exception = default);
	void DebugFormat(string format, params object[] args);
	void Error(object message, Exception exception = default);
	void ErrorFormat(string format, params object[] args);
	void Fatal(object message, Exception exception = default);
	void Info(object message, Exception exception = default);
	void InfoFormat(string format, params object[] args);
	void Warn(object message, Exception exception = default);
	void WarnFormat(string format, params object[] args);
}
class LogManager {
	static ILog GetCurrentClassLogger();
	static ILog GetLogger(Type type);
	static ILog GetLogger(string key);
	static ILog GetLogger<T>();
}
