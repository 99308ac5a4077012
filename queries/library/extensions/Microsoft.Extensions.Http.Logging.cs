// assemblies: Microsoft.Extensions.Http
using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.Extensions.Http.Logging;
interface IHttpClientAsyncLogger : IHttpClientLogger {
	ValueTask LogRequestFailedAsync(object context, HttpRequestMessage request, HttpResponseMessage response, Exception exception, TimeSpan elapsed, CancellationToken cancellationToken = default);
	ValueTask<object> LogRequestStartAsync(HttpRequestMessage request, CancellationToken cancellationToken = default);
	ValueTask LogRequestStopAsync(object context, HttpRequestMessage request, HttpResponseMessage response, TimeSpan elapsed, CancellationToken cancellationToken = default);
}
interface IHttpClientLogger {
	void LogRequestFailed(object context, HttpRequestMessage request, HttpResponseMessage response, Exception exception, TimeSpan elapsed);
	object LogRequestStart(HttpRequestMessage request);
	void LogRequestStop(object context, HttpRequestMessage request, HttpResponseMessage response, TimeSpan elapsed);
}
class LoggingHttpMessageHandler : DelegatingHandler {
	protected HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken);
	protected Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken);
}
class LoggingScopeHttpMessageHandler : DelegatingHandler {
	protected HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken);
	protected Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken);
}
