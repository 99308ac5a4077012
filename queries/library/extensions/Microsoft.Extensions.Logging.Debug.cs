// assemblies: Microsoft.Extensions.Logging.Debug
namespace Microsoft.Extensions.Logging.Debug;
class DebugLoggerProvider : ILoggerProvider {
	ILogger CreateLogger(string name);
	void Dispose();
}
