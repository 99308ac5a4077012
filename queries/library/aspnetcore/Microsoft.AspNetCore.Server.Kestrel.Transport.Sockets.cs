// assemblies: Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets
using Microsoft.AspNetCore.Connections;
using System;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
class SocketConnectionContextFactory : IDisposable {
	ConnectionContext Create(Socket socket);
	void Dispose();
}
class SocketConnectionFactoryOptions {
	int IOQueueCount {get;set;}
	long? MaxReadBufferSize {get;set;}
	long? MaxWriteBufferSize {get;set;}
	bool UnsafePreferInlineScheduling {get;set;}
	bool WaitForDataBeforeAllocatingBuffer {get;set;}
}
class SocketTransportFactory : IConnectionListenerFactory, IConnectionListenerFactorySelector {
	ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default);
	bool CanBind(EndPoint endpoint);
}
class SocketTransportOptions {
	int Backlog {get;set;}
	Func<EndPoint, Socket> CreateBoundListenSocket {get;set;}
	int IOQueueCount {get;set;}
	long? MaxReadBufferSize {get;set;}
	long? MaxWriteBufferSize {get;set;}
	bool NoDelay {get;set;}
	bool UnsafePreferInlineScheduling {get;set;}
	bool WaitForDataBeforeAllocatingBuffer {get;set;}
	static Socket CreateDefaultBoundListenSocket(EndPoint endpoint);
}
