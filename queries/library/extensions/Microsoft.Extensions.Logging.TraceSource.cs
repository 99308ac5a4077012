// assemblies: Microsoft.Extensions.Logging.TraceSource
namespace Microsoft.Extensions.Logging.TraceSource;
class TraceSourceLoggerProvider : ILoggerProvider {
	ILogger CreateLogger(string name);
	void Dispose();
}
