// packages: Serilog
using Serilog.Core;
using System;
namespace Serilog.Context;
static class LogContext {
	static ILogEventEnricher Clone();
	static IDisposable Push(params ILogEventEnricher[] enrichers);
	static IDisposable PushProperty(string name, object value, bool destructureObjects = default);
}
