// assemblies: System, System.Core, System.Net.Primitives, System.Net.Sockets
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
namespace System.Net.Sockets;
enum AddressFamily {}
enum IOControlCode {}
struct IPPacketInformation : IEquatable<IPPacketInformation> {}
enum IPProtectionLevel {}
class IPv6MulticastOption {}
class LingerOption {}
class MulticastOption {}
class NetworkStream : Stream {
	bool DataAvailable {get;}
	protected bool Readable {get;set;}
	Socket Socket {get;}
	protected bool Writeable {get;set;}
	void Close(int timeout);
	void Close(TimeSpan timeout);
}
enum ProtocolFamily {}
enum ProtocolType {}
class SafeSocketHandle {}
enum SelectMode {}
class SendPacketsElement {}
class Socket : IDisposable {
	int Available {get;}
	bool Connected {get;}
	EndPoint LocalEndPoint {get;}
	int ReceiveTimeout {get;set;}
	EndPoint RemoteEndPoint {get;}
	int SendTimeout {get;set;}
	Socket Accept();
	bool AcceptAsync(SocketAsyncEventArgs e);
	Task<Socket> AcceptAsync();
	ValueTask<Socket> AcceptAsync(CancellationToken cancellationToken);
	Task<Socket> AcceptAsync(Socket acceptSocket);
	ValueTask<Socket> AcceptAsync(Socket acceptSocket, CancellationToken cancellationToken);
	IAsyncResult BeginReceive(byte[] buffer, int offset, int size, SocketFlags socketFlags, AsyncCallback callback, object state);
	IAsyncResult BeginReceive(byte[] buffer, int offset, int size, SocketFlags socketFlags, out SocketError errorCode, AsyncCallback callback, object state);
	IAsyncResult BeginReceive(IList<ArraySegment<byte>> buffers, SocketFlags socketFlags, AsyncCallback callback, object state);
	IAsyncResult BeginReceive(IList<ArraySegment<byte>> buffers, SocketFlags socketFlags, out SocketError errorCode, AsyncCallback callback, object state);
	IAsyncResult BeginSend(byte[] buffer, int offset, int size, SocketFlags socketFlags, AsyncCallback callback, object state);
	IAsyncResult BeginSend(byte[] buffer, int offset, int size, SocketFlags socketFlags, out SocketError errorCode, AsyncCallback callback, object state);
	IAsyncResult BeginSend(IList<ArraySegment<byte>> buffers, SocketFlags socketFlags, AsyncCallback callback, object state);
	IAsyncResult BeginSend(IList<ArraySegment<byte>> buffers, SocketFlags socketFlags, out SocketError errorCode, AsyncCallback callback, object state);
	void Bind(EndPoint localEP);
	void Close();
	void Close(int timeout);
	void Connect(EndPoint remoteEP);
	void Connect(IPAddress address, int port);
	void Connect(string host, int port);
	void Connect(IPAddress[] addresses, int port);
	bool ConnectAsync(SocketAsyncEventArgs e);
	static bool ConnectAsync(SocketType socketType, ProtocolType protocolType, SocketAsyncEventArgs e);
	Task ConnectAsync(EndPoint remoteEP);
	ValueTask ConnectAsync(EndPoint remoteEP, CancellationToken cancellationToken);
	Task ConnectAsync(IPAddress address, int port);
	ValueTask ConnectAsync(IPAddress address, int port, CancellationToken cancellationToken);
	Task ConnectAsync(IPAddress[] addresses, int port);
	ValueTask ConnectAsync(IPAddress[] addresses, int port, CancellationToken cancellationToken);
	Task ConnectAsync(string host, int port);
	ValueTask ConnectAsync(string host, int port, CancellationToken cancellationToken);
	protected void Dispose(bool disposing);
	void Dispose();
	int EndReceive(IAsyncResult asyncResult);
	int EndReceive(IAsyncResult asyncResult, out SocketError errorCode);
	int EndSend(IAsyncResult asyncResult);
	int EndSend(IAsyncResult asyncResult, out SocketError errorCode);
	void Listen();
	void Listen(int backlog);
	bool Poll(int microSeconds, SelectMode mode);
	bool Poll(TimeSpan timeout, SelectMode mode);
	int Receive(byte[] buffer, int size, SocketFlags socketFlags);
	int Receive(byte[] buffer, SocketFlags socketFlags);
	int Receive(byte[] buffer);
	int Receive(byte[] buffer, int offset, int size, SocketFlags socketFlags);
	int Receive(byte[] buffer, int offset, int size, SocketFlags socketFlags, out SocketError errorCode);
	int Receive(Span<byte> buffer, SocketFlags socketFlags, out SocketError errorCode);
	int Receive(IList<ArraySegment<byte>> buffers);
	int Receive(IList<ArraySegment<byte>> buffers, SocketFlags socketFlags);
	int Receive(IList<ArraySegment<byte>> buffers, SocketFlags socketFlags, out SocketError errorCode);
	bool ReceiveAsync(SocketAsyncEventArgs e);
	Task<int> ReceiveAsync(ArraySegment<byte> buffer);
	Task<int> ReceiveAsync(ArraySegment<byte> buffer, SocketFlags socketFlags);
	ValueTask<int> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken = default);
	ValueTask<int> ReceiveAsync(Memory<byte> buffer, SocketFlags socketFlags, CancellationToken cancellationToken = default);
	Task<int> ReceiveAsync(IList<ArraySegment<byte>> buffers);
	Task<int> ReceiveAsync(IList<ArraySegment<byte>> buffers, SocketFlags socketFlags);
	int Send(byte[] buffer, int size, SocketFlags socketFlags);
	int Send(byte[] buffer, SocketFlags socketFlags);
	int Send(byte[] buffer);
	int Send(IList<ArraySegment<byte>> buffers);
	int Send(IList<ArraySegment<byte>> buffers, SocketFlags socketFlags);
	int Send(IList<ArraySegment<byte>> buffers, SocketFlags socketFlags, out SocketError errorCode);
	int Send(byte[] buffer, int offset, int size, SocketFlags socketFlags);
	int Send(byte[] buffer, int offset, int size, SocketFlags socketFlags, out SocketError errorCode);
	int Send(ReadOnlySpan<byte> buffer, SocketFlags socketFlags, out SocketError errorCode);
	bool SendAsync(SocketAsyncEventArgs e);
	Task<int> SendAsync(ArraySegment<byte> buffer);
	Task<int> SendAsync(ArraySegment<byte> buffer, SocketFlags socketFlags);
	ValueTask<int> SendAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default);
	ValueTask<int> SendAsync(ReadOnlyMemory<byte> buffer, SocketFlags socketFlags, CancellationToken cancellationToken = default);
	Task<int> SendAsync(IList<ArraySegment<byte>> buffers);
	Task<int> SendAsync(IList<ArraySegment<byte>> buffers, SocketFlags socketFlags);
	void Shutdown(SocketShutdown how);
}
class SocketAsyncEventArgs : EventArgs, IDisposable {}
enum SocketAsyncOperation {}
enum SocketError {}
class SocketException : Win32Exception {
	SocketError SocketErrorCode {get;}
}
enum SocketFlags {}
struct SocketInformation {}
enum SocketInformationOptions {}
enum SocketOptionLevel {}
enum SocketOptionName {}
struct SocketReceiveFromResult {}
struct SocketReceiveMessageFromResult {}
enum SocketShutdown {}
static class SocketTaskExtensions {}
enum SocketType {}
class TcpClient : IDisposable {
	protected bool Active {get;set;}
	int Available {get;}
	Socket Client {get;set;}
	bool Connected {get;}
	bool ExclusiveAddressUse {get;set;}
	LingerOption LingerState {get;set;}
	bool NoDelay {get;set;}
	int ReceiveBufferSize {get;set;}
	int ReceiveTimeout {get;set;}
	int SendBufferSize {get;set;}
	int SendTimeout {get;set;}
	IAsyncResult BeginConnect(IPAddress address, int port, AsyncCallback requestCallback, object state);
	IAsyncResult BeginConnect(string host, int port, AsyncCallback requestCallback, object state);
	IAsyncResult BeginConnect(IPAddress[] addresses, int port, AsyncCallback requestCallback, object state);
	void Close();
	void Connect(string hostname, int port);
	void Connect(IPAddress address, int port);
	void Connect(IPEndPoint remoteEP);
	void Connect(IPAddress[] ipAddresses, int port);
	Task ConnectAsync(IPAddress address, int port);
	Task ConnectAsync(string host, int port);
	Task ConnectAsync(IPAddress[] addresses, int port);
	Task ConnectAsync(IPEndPoint remoteEP);
	ValueTask ConnectAsync(IPAddress address, int port, CancellationToken cancellationToken);
	ValueTask ConnectAsync(string host, int port, CancellationToken cancellationToken);
	ValueTask ConnectAsync(IPAddress[] addresses, int port, CancellationToken cancellationToken);
	ValueTask ConnectAsync(IPEndPoint remoteEP, CancellationToken cancellationToken);
	protected void Dispose(bool disposing);
	void Dispose();
	void EndConnect(IAsyncResult asyncResult);
	NetworkStream GetStream();
}
class TcpListener : IDisposable {
	protected bool Active {get;}
	bool ExclusiveAddressUse {get;set;}
	EndPoint LocalEndpoint {get;}
	Socket Server {get;}
	Socket AcceptSocket();
	Task<Socket> AcceptSocketAsync();
	ValueTask<Socket> AcceptSocketAsync(CancellationToken cancellationToken);
	TcpClient AcceptTcpClient();
	Task<TcpClient> AcceptTcpClientAsync();
	ValueTask<TcpClient> AcceptTcpClientAsync(CancellationToken cancellationToken);
	void AllowNatTraversal(bool allowed);
	IAsyncResult BeginAcceptSocket(AsyncCallback callback, object state);
	IAsyncResult BeginAcceptTcpClient(AsyncCallback callback, object state);
	static TcpListener Create(int port);
	void Dispose();
	Socket EndAcceptSocket(IAsyncResult asyncResult);
	TcpClient EndAcceptTcpClient(IAsyncResult asyncResult);
	bool Pending();
	void Start();
	void Start(int backlog);
	void Stop();
}
enum TransmitFileOptions {}
class UdpClient : IDisposable {
	protected bool Active {get;set;}
	int Available {get;}
	Socket Client {get;set;}
	bool DontFragment {get;set;}
	bool EnableBroadcast {get;set;}
	bool ExclusiveAddressUse {get;set;}
	bool MulticastLoopback {get;set;}
	short Ttl {get;set;}
	void AllowNatTraversal(bool allowed);
	IAsyncResult BeginReceive(AsyncCallback requestCallback, object state);
	IAsyncResult BeginSend(byte[] datagram, int bytes, AsyncCallback requestCallback, object state);
	IAsyncResult BeginSend(byte[] datagram, int bytes, string hostname, int port, AsyncCallback requestCallback, object state);
	IAsyncResult BeginSend(byte[] datagram, int bytes, IPEndPoint endPoint, AsyncCallback requestCallback, object state);
	void Close();
	void Connect(string hostname, int port);
	void Connect(IPAddress addr, int port);
	void Connect(IPEndPoint endPoint);
	void Dispose();
	protected void Dispose(bool disposing);
	void DropMulticastGroup(IPAddress multicastAddr);
	void DropMulticastGroup(IPAddress multicastAddr, int ifindex);
	byte[] EndReceive(IAsyncResult asyncResult, ref IPEndPoint remoteEP);
	int EndSend(IAsyncResult asyncResult);
	void JoinMulticastGroup(IPAddress multicastAddr);
	void JoinMulticastGroup(IPAddress multicastAddr, IPAddress localAddress);
	void JoinMulticastGroup(int ifindex, IPAddress multicastAddr);
	void JoinMulticastGroup(IPAddress multicastAddr, int timeToLive);
	byte[] Receive(ref IPEndPoint remoteEP);
	Task<UdpReceiveResult> ReceiveAsync();
	ValueTask<UdpReceiveResult> ReceiveAsync(CancellationToken cancellationToken);
	int Send(byte[] dgram, int bytes, IPEndPoint endPoint);
	int Send(ReadOnlySpan<byte> datagram, IPEndPoint endPoint);
	int Send(byte[] dgram, int bytes, string hostname = default, int port = default);
	int Send(ReadOnlySpan<byte> datagram, string hostname, int port);
	int Send(ReadOnlySpan<byte> datagram);
	ValueTask<int> SendAsync(ReadOnlyMemory<byte> datagram, CancellationToken cancellationToken = default);
	Task<int> SendAsync(byte[] datagram, int bytes, string hostname = default, int port = default);
	ValueTask<int> SendAsync(ReadOnlyMemory<byte> datagram, string hostname, int port, CancellationToken cancellationToken = default);
	Task<int> SendAsync(byte[] datagram, int bytes, IPEndPoint endPoint);
	ValueTask<int> SendAsync(ReadOnlyMemory<byte> datagram, IPEndPoint endPoint, CancellationToken cancellationToken = default);
}
struct UdpReceiveResult : IEquatable<UdpReceiveResult> {}
class UnixDomainSocketEndPoint : EndPoint {}
