// packages: Serilog.AspNetCore
using Microsoft.AspNetCore.Http;
using Serilog.Events;
using System;
namespace Serilog.AspNetCore;
class RequestLoggingOptions {
	Action<IDiagnosticContext, HttpContext> EnrichDiagnosticContext {get;set;}
	Func<HttpContext, double, Exception, LogEventLevel> GetLevel {get;set;}
	string MessageTemplate {get;set;}
}
