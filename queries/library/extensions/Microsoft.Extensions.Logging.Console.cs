// assemblies: Microsoft.Extensions.Logging.Console
namespace Microsoft.Extensions.Logging.Console;
class ConfigurationConsoleLoggerSettings : IConsoleLoggerSettings {}
abstract class ConsoleFormatter {}
static class ConsoleFormatterNames {}
class ConsoleFormatterOptions {}
enum ConsoleLoggerFormat {}
class ConsoleLoggerOptions {}
class ConsoleLoggerProvider : ILoggerProvider, ISupportExternalScope {}
enum ConsoleLoggerQueueFullMode {}
class ConsoleLoggerSettings : IConsoleLoggerSettings {}
interface IConsoleLoggerSettings {}
class JsonConsoleFormatterOptions : ConsoleFormatterOptions {}
enum LoggerColorBehavior {}
class SimpleConsoleFormatterOptions : ConsoleFormatterOptions {}
