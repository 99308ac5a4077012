// assemblies: Microsoft.AspNetCore.Connections.Abstractions
using Microsoft.AspNetCore.Connections.Features;
using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Connections;
class AddressInUseException : InvalidOperationException {}
abstract class BaseConnectionContext : IAsyncDisposable {}
class ConnectionAbortedException : OperationCanceledException {}
class ConnectionBuilder : IConnectionBuilder {}
static class ConnectionBuilderExtensions {}
abstract class ConnectionContext : BaseConnectionContext {}
delegate Task ConnectionDelegate(ConnectionContext connection);
abstract class ConnectionHandler {}
class ConnectionItems : IDictionary<object, object> {}
class ConnectionResetException : IOException {}
class DefaultConnectionContext : ConnectionContext, IConnectionEndPointFeature, IConnectionIdFeature, IConnectionItemsFeature, IConnectionLifetimeFeature, IConnectionTransportFeature, IConnectionUserFeature {}
class FileHandleEndPoint : EndPoint {}
enum FileHandleType {}
interface IConnectionBuilder {}
interface IConnectionFactory {}
interface IConnectionListener : IAsyncDisposable {}
interface IConnectionListenerFactory {}
interface IConnectionListenerFactorySelector {}
interface IMultiplexedConnectionBuilder {}
interface IMultiplexedConnectionFactory {}
interface IMultiplexedConnectionListener : IAsyncDisposable {}
interface IMultiplexedConnectionListenerFactory {}
class MultiplexedConnectionBuilder : IMultiplexedConnectionBuilder {}
abstract class MultiplexedConnectionContext : BaseConnectionContext {}
delegate Task MultiplexedConnectionDelegate(MultiplexedConnectionContext connection);
class NamedPipeEndPoint : EndPoint {}
class TlsConnectionCallbackContext {}
class TlsConnectionCallbackOptions {}
enum TransferFormat {}
class UriEndPoint : EndPoint {}
