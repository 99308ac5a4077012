// assemblies: Microsoft.AspNetCore.Connections.Abstractions
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;
using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Pipelines;
using System.Net;
using System.Net.Security;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Connections;
class AddressInUseException : InvalidOperationException {}
abstract class BaseConnectionContext : IAsyncDisposable {
	CancellationToken ConnectionClosed {get;set;}
	string ConnectionId {get;set;}
	IFeatureCollection Features {get;}
	IDictionary<object, object> Items {get;set;}
	EndPoint LocalEndPoint {get;set;}
	EndPoint RemoteEndPoint {get;set;}
	void Abort();
	void Abort(ConnectionAbortedException abortReason);
	ValueTask DisposeAsync();
}
class ConnectionAbortedException : OperationCanceledException {}
class ConnectionBuilder : IConnectionBuilder {
	IServiceProvider ApplicationServices {get;}
	ConnectionDelegate Build();
	IConnectionBuilder Use(Func<ConnectionDelegate, ConnectionDelegate> middleware);
}
static class ConnectionBuilderExtensions {
	static IConnectionBuilder Run(this IConnectionBuilder connectionBuilder, Func<ConnectionContext, Task> middleware);
	static IConnectionBuilder Use(this IConnectionBuilder connectionBuilder, Func<ConnectionContext, Func<Task>, Task> middleware);
	static IConnectionBuilder Use(this IConnectionBuilder connectionBuilder, Func<ConnectionContext, ConnectionDelegate, Task> middleware);
	static IConnectionBuilder UseConnectionHandler<TConnectionHandler>(this IConnectionBuilder connectionBuilder) where TConnectionHandler : ConnectionHandler;
}
abstract class ConnectionContext : BaseConnectionContext {
	IDuplexPipe Transport {get;set;}
}
delegate Task ConnectionDelegate(ConnectionContext connection);
abstract class ConnectionHandler {
	Task OnConnectedAsync(ConnectionContext connection);
}
class ConnectionItems : IDictionary<object, object> {
	IDictionary<object, object> Items {get;}
}
class ConnectionResetException : IOException {}
class DefaultConnectionContext : ConnectionContext, IConnectionEndPointFeature, IConnectionIdFeature, IConnectionItemsFeature, IConnectionLifetimeFeature, IConnectionTransportFeature, IConnectionUserFeature {
	IDuplexPipe Application {get;set;}
	ClaimsPrincipal User {get;set;}
}
class FileHandleEndPoint : EndPoint {
	ulong FileHandle {get;}
	FileHandleType FileHandleType {get;}
}
enum FileHandleType { Auto, Tcp, Pipe }
interface IConnectionBuilder {
	IServiceProvider ApplicationServices {get;}
	ConnectionDelegate Build();
	IConnectionBuilder Use(Func<ConnectionDelegate, ConnectionDelegate> middleware);
}
interface IConnectionFactory {
	ValueTask<ConnectionContext> ConnectAsync(EndPoint endpoint, CancellationToken cancellationToken = default);
}
interface IConnectionListener : IAsyncDisposable {
	EndPoint EndPoint {get;}
	ValueTask<ConnectionContext> AcceptAsync(CancellationToken cancellationToken = default);
	ValueTask UnbindAsync(CancellationToken cancellationToken = default);
}
interface IConnectionListenerFactory {
	ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default);
}
interface IConnectionListenerFactorySelector {
	bool CanBind(EndPoint endpoint);
}
interface IMultiplexedConnectionBuilder {
	IServiceProvider ApplicationServices {get;}
	MultiplexedConnectionDelegate Build();
	IMultiplexedConnectionBuilder Use(Func<MultiplexedConnectionDelegate, MultiplexedConnectionDelegate> middleware);
}
interface IMultiplexedConnectionFactory {
	ValueTask<MultiplexedConnectionContext> ConnectAsync(EndPoint endpoint, IFeatureCollection features = default, CancellationToken cancellationToken = default);
}
interface IMultiplexedConnectionListener : IAsyncDisposable {
	EndPoint EndPoint {get;}
	ValueTask<MultiplexedConnectionContext> AcceptAsync(IFeatureCollection features = default, CancellationToken cancellationToken = default);
	ValueTask UnbindAsync(CancellationToken cancellationToken = default);
}
interface IMultiplexedConnectionListenerFactory {
	ValueTask<IMultiplexedConnectionListener> BindAsync(EndPoint endpoint, IFeatureCollection features = default, CancellationToken cancellationToken = default);
}
class MultiplexedConnectionBuilder : IMultiplexedConnectionBuilder {
	IServiceProvider ApplicationServices {get;}
	MultiplexedConnectionDelegate Build();
	IMultiplexedConnectionBuilder Use(Func<MultiplexedConnectionDelegate, MultiplexedConnectionDelegate> middleware);
}
abstract class MultiplexedConnectionContext : BaseConnectionContext {
	ValueTask<ConnectionContext> AcceptAsync(CancellationToken cancellationToken = default);
	ValueTask<ConnectionContext> ConnectAsync(IFeatureCollection features = default, CancellationToken cancellationToken = default);
}
delegate Task MultiplexedConnectionDelegate(MultiplexedConnectionContext connection);
class NamedPipeEndPoint : EndPoint {
	string PipeName {get;}
	string ServerName {get;}
}
class TlsConnectionCallbackContext {
	SslClientHelloInfo ClientHelloInfo {get;set;}
	BaseConnectionContext Connection {get;set;}
	object State {get;set;}
}
class TlsConnectionCallbackOptions {
	List<SslApplicationProtocol> ApplicationProtocols {get;set;}
	Func<TlsConnectionCallbackContext, CancellationToken, ValueTask<SslServerAuthenticationOptions>> OnConnection {get;set;}
	object OnConnectionState {get;set;}
}
enum TransferFormat { Binary, Text }
class UriEndPoint : EndPoint {
	Uri Uri {get;}
}
