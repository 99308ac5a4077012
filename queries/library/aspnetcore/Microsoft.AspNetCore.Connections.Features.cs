// assemblies: Microsoft.AspNetCore.Connections.Abstractions
using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO.Pipelines;
using System.IO.Pipes;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Connections.Features;
interface IConnectionCompleteFeature {
	void OnCompleted(Func<object, Task> callback, object state);
}
interface IConnectionEndPointFeature {
	EndPoint LocalEndPoint {get;set;}
	EndPoint RemoteEndPoint {get;set;}
}
interface IConnectionHeartbeatFeature {
	void OnHeartbeat(Action<object> action, object state);
}
interface IConnectionIdFeature {
	string ConnectionId {get;set;}
}
interface IConnectionInherentKeepAliveFeature {
	bool HasInherentKeepAlive {get;}
}
interface IConnectionItemsFeature {
	IDictionary<object, object> Items {get;set;}
}
interface IConnectionLifetimeFeature {
	CancellationToken ConnectionClosed {get;set;}
	void Abort();
}
interface IConnectionLifetimeNotificationFeature {
	CancellationToken ConnectionClosedRequested {get;set;}
	void RequestClose();
}
interface IConnectionMetricsTagsFeature {
	ICollection<KeyValuePair<string, object>> Tags {get;}
}
interface IConnectionNamedPipeFeature {
	NamedPipeServerStream NamedPipe {get;}
}
interface IConnectionSocketFeature {
	Socket Socket {get;}
}
interface IConnectionTransportFeature {
	IDuplexPipe Transport {get;set;}
}
interface IConnectionUserFeature {
	ClaimsPrincipal User {get;set;}
}
interface IMemoryPoolFeature {
	MemoryPool<byte> MemoryPool {get;}
}
interface IPersistentStateFeature {
	IDictionary<object, object> State {get;}
}
interface IProtocolErrorCodeFeature {
	long Error {get;set;}
}
interface IStreamAbortFeature {
	void AbortRead(long errorCode, ConnectionAbortedException abortReason);
	void AbortWrite(long errorCode, ConnectionAbortedException abortReason);
}
interface IStreamClosedFeature {
	void OnClosed(Action<object> callback, object state);
}
interface IStreamDirectionFeature {
	bool CanRead {get;}
	bool CanWrite {get;}
}
interface IStreamIdFeature {
	long StreamId {get;}
}
interface ITlsHandshakeFeature {
	CipherAlgorithmType CipherAlgorithm {get;}
	int CipherStrength {get;}
	HashAlgorithmType HashAlgorithm {get;}
	int HashStrength {get;}
	string HostName {get;}
	ExchangeAlgorithmType KeyExchangeAlgorithm {get;}
	int KeyExchangeStrength {get;}
	TlsCipherSuite? NegotiatedCipherSuite {get;}
	SslProtocols Protocol {get;}
}
interface ITransferFormatFeature {
	TransferFormat ActiveFormat {get;set;}
	TransferFormat SupportedFormats {get;}
}
