// packages: log4net
using log4net.Core;
using log4net.Layout;
namespace log4net.Appender;
interface IAppender {
	string Name {get;set;}
	void Close();
	void DoAppend(LoggingEvent loggingEvent);
}
abstract class AppenderSkeleton : IAppender {
	ILayout Layout {get;set;}
	Level Threshold {get;set;}
	string Name {get;set;}
	void ActivateOptions();
	protected void Append(LoggingEvent loggingEvent);
	void Close();
	void DoAppend(LoggingEvent loggingEvent);
}
class ConsoleAppender : AppenderSkeleton {}
class FileAppender : AppenderSkeleton {
	string File {get;set;}
}
class RollingFileAppender : FileAppender {}
class MemoryAppender : AppenderSkeleton {
	LoggingEvent[] GetEvents();
}
