// packages: NLog
using NLog.Targets;
namespace NLog.Config;
class LoggingConfiguration {
	Target FindTargetByName(string name);
	void AddRule(LogLevel minLevel, LogLevel maxLevel, Target target, string loggerNamePattern = default);
	void AddTarget(string name, Target target);
}
class LoggingRule {}
interface ISetupBuilder {
	LogFactory LogFactory {get;}
}
