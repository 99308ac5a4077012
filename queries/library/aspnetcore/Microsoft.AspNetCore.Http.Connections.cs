// assemblies: Microsoft.AspNetCore.Http.Connections, Microsoft.AspNetCore.Http.Connections.Common
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using System;
using System.Buffers;
using System.Collections.Generic;
namespace Microsoft.AspNetCore.Http.Connections;
class AvailableTransport {
	IList<string> TransferFormats {get;set;}
	string Transport {get;set;}
}
class ConnectionOptions {
	TimeSpan? DisconnectTimeout {get;set;}
}
class ConnectionOptionsSetup : IConfigureOptions<ConnectionOptions> {
	static TimeSpan DefaultDisconectTimeout;
	void Configure(ConnectionOptions options);
}
static class HttpConnectionContextExtensions {
	static HttpContext GetHttpContext(this ConnectionContext connection);
}
class HttpConnectionDispatcherOptions {
	bool AllowStatefulReconnects {get;set;}
	long ApplicationMaxBufferSize {get;set;}
	IList<IAuthorizeData> AuthorizationData {get;}
	bool CloseOnAuthenticationExpiration {get;set;}
	LongPollingOptions LongPolling {get;}
	int MinimumProtocolVersion {get;set;}
	long TransportMaxBufferSize {get;set;}
	TimeSpan TransportSendTimeout {get;set;}
	HttpTransportType Transports {get;set;}
	WebSocketOptions WebSockets {get;}
}
enum HttpTransportType { None, WebSockets, ServerSentEvents, LongPolling }
static class HttpTransports {
	static HttpTransportType All;
}
class LongPollingOptions {
	TimeSpan PollTimeout {get;set;}
}
class NegotiateMetadata {}
static class NegotiateProtocol {
	static NegotiationResponse ParseResponse(ReadOnlySpan<byte> content);
	static void WriteResponse(NegotiationResponse response, IBufferWriter<byte> output);
}
class NegotiationResponse {
	string AccessToken {get;set;}
	IList<AvailableTransport> AvailableTransports {get;set;}
	string ConnectionId {get;set;}
	string ConnectionToken {get;set;}
	string Error {get;set;}
	string Url {get;set;}
	bool UseStatefulReconnect {get;set;}
	int Version {get;set;}
}
class WebSocketOptions {
	TimeSpan CloseTimeout {get;set;}
	Func<IList<string>, string> SubProtocolSelector {get;set;}
}
