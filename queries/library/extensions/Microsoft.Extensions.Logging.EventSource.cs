// assemblies: Microsoft.Extensions.Logging.EventSource
using System.Diagnostics.Tracing;
namespace Microsoft.Extensions.Logging.EventSource;
class EventSourceLoggerProvider : ILoggerProvider {
	ILogger CreateLogger(string categoryName);
	void Dispose();
}
class LoggingEventSource : System.Diagnostics.Tracing.EventSource {
	static class Keywords {
		const EventKeywords Meta, Message, FormattedMessage, JsonMessage;
	}
}
