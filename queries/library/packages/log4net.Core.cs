// packages: log4net
namespace log4net.Core;
interface ILoggerWrapper {
	ILogger Logger {get;}
}
interface ILogger {
	string Name {get;}
}
class Level {}
class LoggingEvent {
	System.Exception ExceptionObject {get;}
	Level Level {get;}
	string LoggerName {get;}
	object MessageObject {get;}
	string RenderedMessage {get;}
}
