// assemblies: Microsoft.Extensions.Logging.EventLog
using System;
namespace Microsoft.Extensions.Logging.EventLog;
class EventLogLoggerProvider : ILoggerProvider, ISupportExternalScope {
	ILogger CreateLogger(string name);
	void Dispose();
	void SetScopeProvider(IExternalScopeProvider scopeProvider);
}
class EventLogSettings {
	Func<string, LogLevel, bool> Filter {get;set;}
	string LogName {get;set;}
	string MachineName {get;set;}
	string SourceName {get;set;}
}
