// packages: log4net
using System.Reflection;
using System;
using log4net.Core;
using log4net.Repository;
namespace log4net;
interface ILog : ILoggerWrapper {
	bool IsDebugEnabled {get;}
	bool IsErrorEnabled {get;}
	bool IsFatalEnabled {get;}
	bool IsInfoEnabled {get;}
	bool IsWarnEnabled {get;}
	void Debug(object message, Exception exception = default);
	void DebugFormat(string format, params object[] args);
	void Error(object message, Exception exception = default);
	void ErrorFormat(string format, params object[] args);
	void Fatal(object message, Exception exception = default);
	void FatalFormat(string format, params object[] args);
	void Info(object message, Exception exception = default);
	void InfoFormat(string format, params object[] args);
	void Warn(object message, Exception exception = default);
	void WarnFormat(string format, params object[] args);
}
class LogManager {
	static ILog GetLogger(string name);
	static ILog GetLogger(Type type);
	static ILog GetLogger(Assembly repositoryAssembly, Type type);
	static ILoggerRepository GetRepository();
	static ILoggerRepository GetRepository(Assembly repositoryAssembly);
	static void Shutdown();
}
class GlobalContext {
	static log4net.Util.GlobalContextProperties Properties {get;}
}
class ThreadContext {
	static log4net.Util.ThreadContextProperties Properties {get;}
}
class LogicalThreadContext {
	static log4net.Util.ThreadContextProperties Properties {get;}
}
