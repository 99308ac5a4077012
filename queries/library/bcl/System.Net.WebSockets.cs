// assemblies: System, System.Net.HttpListener, System.Net.WebSockets, System.Net.WebSockets.Client
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
namespace System.Net.WebSockets;
class ClientWebSocket : WebSocket {
	IReadOnlyDictionary<string, IEnumerable<string>> HttpResponseHeaders {get;set;}
	HttpStatusCode HttpStatusCode {get;}
	ClientWebSocketOptions Options {get;}
	Task ConnectAsync(Uri uri, CancellationToken cancellationToken);
	Task ConnectAsync(Uri uri, HttpMessageInvoker invoker, CancellationToken cancellationToken);
}
class ClientWebSocketOptions {}
class HttpListenerWebSocketContext : WebSocketContext {}
struct ValueWebSocketReceiveResult {}
abstract class WebSocket : IDisposable {
	WebSocketCloseStatus? CloseStatus {get;}
	string CloseStatusDescription {get;}
	static TimeSpan DefaultKeepAliveInterval {get;}
	WebSocketState State {get;}
	string SubProtocol {get;}
	void Abort();
	Task CloseAsync(WebSocketCloseStatus closeStatus, string statusDescription, CancellationToken cancellationToken);
	Task CloseOutputAsync(WebSocketCloseStatus closeStatus, string statusDescription, CancellationToken cancellationToken);
	static ArraySegment<byte> CreateClientBuffer(int receiveBufferSize, int sendBufferSize);
	static WebSocket CreateClientWebSocket(Stream innerStream, string subProtocol, int receiveBufferSize, int sendBufferSize, TimeSpan keepAliveInterval, bool useZeroMaskingKey, ArraySegment<byte> internalBuffer);
	static WebSocket CreateFromStream(Stream stream, bool isServer, string subProtocol, TimeSpan keepAliveInterval);
	static WebSocket CreateFromStream(Stream stream, WebSocketCreationOptions options);
	static ArraySegment<byte> CreateServerBuffer(int receiveBufferSize);
	void Dispose();
	protected static bool IsStateTerminal(WebSocketState state);
	Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken);
	ValueTask<ValueWebSocketReceiveResult> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken);
	static void RegisterPrefixes();
	Task SendAsync(ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken);
	ValueTask SendAsync(ReadOnlyMemory<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken);
	ValueTask SendAsync(ReadOnlyMemory<byte> buffer, WebSocketMessageType messageType, WebSocketMessageFlags messageFlags, CancellationToken cancellationToken = default);
	protected static void ThrowOnInvalidState(WebSocketState state, params WebSocketState[] validStates);
}
enum WebSocketCloseStatus {}
abstract class WebSocketContext {}
class WebSocketCreationOptions {}
class WebSocketDeflateOptions {}
enum WebSocketError {}
class WebSocketException : Win32Exception {}
enum WebSocketMessageFlags {}
enum WebSocketMessageType {}
class WebSocketReceiveResult {
	WebSocketCloseStatus? CloseStatus {get;}
	string CloseStatusDescription {get;}
	int Count {get;}
	bool EndOfMessage {get;}
	WebSocketMessageType MessageType {get;}
}
enum WebSocketState {}
