// assemblies: Microsoft.AspNetCore.Server.Kestrel.Core
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.Configuration;
using System;
using System.Net;
namespace Microsoft.AspNetCore.Server.Kestrel;
class EndpointConfiguration {
	IConfigurationSection ConfigSection {get;}
	HttpsConnectionAdapterOptions HttpsOptions {get;}
	bool IsHttps {get;}
	ListenOptions ListenOptions {get;}
}
class KestrelConfigurationLoader {
	IConfiguration Configuration {get;}
	KestrelServerOptions Options {get;}
	KestrelConfigurationLoader AnyIPEndpoint(int port);
	KestrelConfigurationLoader AnyIPEndpoint(int port, Action<ListenOptions> configure);
	KestrelConfigurationLoader Endpoint(string name, Action<EndpointConfiguration> configureOptions);
	KestrelConfigurationLoader Endpoint(IPAddress address, int port, Action<ListenOptions> configure = default);
	KestrelConfigurationLoader Endpoint(IPEndPoint endPoint);
	KestrelConfigurationLoader Endpoint(IPEndPoint endPoint, Action<ListenOptions> configure);
	KestrelConfigurationLoader HandleEndpoint(ulong handle);
	KestrelConfigurationLoader HandleEndpoint(ulong handle, Action<ListenOptions> configure);
	void Load();
	KestrelConfigurationLoader LocalhostEndpoint(int port);
	KestrelConfigurationLoader LocalhostEndpoint(int port, Action<ListenOptions> configure);
	KestrelConfigurationLoader NamedPipeEndpoint(string pipeName);
	KestrelConfigurationLoader NamedPipeEndpoint(string pipeName, Action<ListenOptions> configure);
	KestrelConfigurationLoader UnixSocketEndpoint(string socketPath);
	KestrelConfigurationLoader UnixSocketEndpoint(string socketPath, Action<ListenOptions> configure);
}
