// assemblies: Microsoft.AspNetCore.Http.Connections, Microsoft.AspNetCore.Http.Connections.Common
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using System;
using System.Collections.Generic;
namespace Microsoft.AspNetCore.Http.Connections;
class AvailableTransport {}
class ConnectionOptions {}
class ConnectionOptionsSetup : IConfigureOptions<ConnectionOptions> {}
static class HttpConnectionContextExtensions {}
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
enum HttpTransportType {}
static class HttpTransports {}
class LongPollingOptions {}
class NegotiateMetadata {}
static class NegotiateProtocol {}
class NegotiationResponse {}
class WebSocketOptions {}
