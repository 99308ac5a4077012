// assemblies: Microsoft.AspNetCore.Server.Kestrel.Core
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.Configuration;
using System;
using System.Net;
using System.Text;
namespace Microsoft.AspNetCore.Server.Kestrel.Core;
class BadHttpRequestException : Microsoft.AspNetCore.Http.BadHttpRequestException {}
class Http2Limits {}
class Http3Limits {}
enum HttpProtocols {}
class KestrelServer : IServer {}
class KestrelServerLimits {
	Http2Limits Http2 {get;}
	Http3Limits Http3 {get;}
	TimeSpan KeepAliveTimeout {get;set;}
	long? MaxConcurrentConnections {get;set;}
	long? MaxConcurrentUpgradedConnections {get;set;}
	long? MaxRequestBodySize {get;set;}
	long? MaxRequestBufferSize {get;set;}
	int MaxRequestHeaderCount {get;set;}
	int MaxRequestHeadersTotalSize {get;set;}
	int MaxRequestLineSize {get;set;}
	long? MaxResponseBufferSize {get;set;}
	MinDataRate MinRequestBodyDataRate {get;set;}
	MinDataRate MinResponseDataRate {get;set;}
	TimeSpan RequestHeadersTimeout {get;set;}
}
class KestrelServerOptions {
	bool AddServerHeader {get;set;}
	bool AllowAlternateSchemes {get;set;}
	bool AllowHostHeaderOverride {get;set;}
	bool AllowResponseHeaderCompression {get;set;}
	bool AllowSynchronousIO {get;set;}
	IServiceProvider ApplicationServices {get;set;}
	KestrelConfigurationLoader ConfigurationLoader {get;set;}
	bool DisableStringReuse {get;set;}
	bool EnableAltSvc {get;set;}
	KestrelServerLimits Limits {get;}
	Func<string, Encoding> RequestHeaderEncodingSelector {get;set;}
	Func<string, Encoding> ResponseHeaderEncodingSelector {get;set;}
	KestrelConfigurationLoader Configure();
	KestrelConfigurationLoader Configure(IConfiguration config);
	KestrelConfigurationLoader Configure(IConfiguration config, bool reloadOnChange);
	void ConfigureEndpointDefaults(Action<ListenOptions> configureOptions);
	void ConfigureHttpsDefaults(Action<HttpsConnectionAdapterOptions> configureOptions);
	void Listen(IPAddress address, int port, Action<ListenOptions> configure = default);
	void Listen(IPEndPoint endPoint);
	void Listen(EndPoint endPoint);
	void Listen(IPEndPoint endPoint, Action<ListenOptions> configure);
	void Listen(EndPoint endPoint, Action<ListenOptions> configure);
	void ListenAnyIP(int port);
	void ListenAnyIP(int port, Action<ListenOptions> configure);
	void ListenHandle(ulong handle);
	void ListenHandle(ulong handle, Action<ListenOptions> configure);
	void ListenLocalhost(int port);
	void ListenLocalhost(int port, Action<ListenOptions> configure);
	void ListenNamedPipe(string pipeName);
	void ListenNamedPipe(string pipeName, Action<ListenOptions> configure);
	void ListenUnixSocket(string socketPath);
	void ListenUnixSocket(string socketPath, Action<ListenOptions> configure);
}
class ListenOptions : IConnectionBuilder, IMultiplexedConnectionBuilder {
	IServiceProvider ApplicationServices {get;}
	bool DisableAltSvcHeader {get;set;}
	EndPoint EndPoint {get;}
	ulong FileHandle {get;}
	IPEndPoint IPEndPoint {get;}
	KestrelServerOptions KestrelServerOptions {get;}
	string PipeName {get;}
	HttpProtocols Protocols {get;set;}
	string SocketPath {get;}
	ConnectionDelegate Build();
	protected ListenOptions Clone(IPAddress address);
	IConnectionBuilder Use(Func<ConnectionDelegate, ConnectionDelegate> middleware);
}
class MinDataRate {}
