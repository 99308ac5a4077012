// assemblies: System, System.Net.HttpListener, System.Net.WebSockets, System.Net.WebSockets.Client
using System.Collections.Generic;
using System.Collections.Specialized;
using System.ComponentModel;
using System.IO;
using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Security.Principal;
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
class ClientWebSocketOptions {
	X509CertificateCollection ClientCertificates {get;set;}
	bool CollectHttpResponseDetails {get;set;}
	CookieContainer Cookies {get;set;}
	ICredentials Credentials {get;set;}
	WebSocketDeflateOptions DangerousDeflateOptions {get;set;}
	Version HttpVersion {get;set;}
	HttpVersionPolicy HttpVersionPolicy {get;set;}
	TimeSpan KeepAliveInterval {get;set;}
	TimeSpan KeepAliveTimeout {get;set;}
	IWebProxy Proxy {get;set;}
	RemoteCertificateValidationCallback RemoteCertificateValidationCallback {get;set;}
	bool UseDefaultCredentials {get;set;}
	void AddSubProtocol(string subProtocol);
	void SetBuffer(int receiveBufferSize, int sendBufferSize, ArraySegment<byte> buffer = default);
	void SetRequestHeader(string headerName, string headerValue);
}
class HttpListenerWebSocketContext : WebSocketContext {}
struct ValueWebSocketReceiveResult {
	int Count {get;}
	bool EndOfMessage {get;}
	WebSocketMessageType MessageType {get;}
}
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
enum WebSocketCloseStatus { NormalClosure, EndpointUnavailable, ProtocolError, InvalidMessageType, Empty, InvalidPayloadData, PolicyViolation, MessageTooBig, MandatoryExtension, InternalServerError }
abstract class WebSocketContext {
	CookieCollection CookieCollection {get;}
	NameValueCollection Headers {get;}
	bool IsAuthenticated {get;}
	bool IsLocal {get;}
	bool IsSecureConnection {get;}
	string Origin {get;}
	Uri RequestUri {get;}
	string SecWebSocketKey {get;}
	IEnumerable<string> SecWebSocketProtocols {get;}
	string SecWebSocketVersion {get;}
	IPrincipal User {get;}
	WebSocket WebSocket {get;}
}
class WebSocketCreationOptions {
	WebSocketDeflateOptions DangerousDeflateOptions {get;set;}
	bool IsServer {get;set;}
	TimeSpan KeepAliveInterval {get;set;}
	TimeSpan KeepAliveTimeout {get;set;}
	string SubProtocol {get;set;}
}
class WebSocketDeflateOptions {
	bool ClientContextTakeover {get;set;}
	int ClientMaxWindowBits {get;set;}
	bool ServerContextTakeover {get;set;}
	int ServerMaxWindowBits {get;set;}
}
enum WebSocketError { Success, InvalidMessageType, Faulted, NativeError, NotAWebSocket, UnsupportedVersion, UnsupportedProtocol, HeaderError, ConnectionClosedPrematurely, InvalidState }
class WebSocketException : Win32Exception {
	WebSocketError WebSocketErrorCode {get;}
}
enum WebSocketMessageFlags { None, EndOfMessage, DisableCompression }
enum WebSocketMessageType { Text, Binary, Close }
class WebSocketReceiveResult {
	WebSocketCloseStatus? CloseStatus {get;}
	string CloseStatusDescription {get;}
	int Count {get;}
	bool EndOfMessage {get;}
	WebSocketMessageType MessageType {get;}
}
enum WebSocketState { None, Connecting, Open, CloseSent, CloseReceived, Closed, Aborted }
