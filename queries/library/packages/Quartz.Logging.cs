// packages: Quartz
using System;
namespace Quartz.Logging;
delegate bool Logger(LogLevel logLevel, Func<string> messageFunc, Exception exception = default, params object[] formatParameters);
interface ILogProvider {
	Logger GetLogger(string name);
	IDisposable OpenMappedContext(string key, object value, bool destructure = default);
	IDisposable OpenNestedContext(string message);
}
static class LogProvider {
	static void SetCurrentLogProvider(ILogProvider logProvider);
}
enum LogLevel { Trace, Debug, Info, Warn, Error, Fatal }
