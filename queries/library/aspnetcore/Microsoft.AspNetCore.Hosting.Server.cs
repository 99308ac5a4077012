// assemblies: Microsoft.AspNetCore.Hosting.Server.Abstractions
using Microsoft.AspNetCore.Http.Features;
using System;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Hosting.Server;
interface IHttpApplication<TContext> {
	TContext CreateContext(IFeatureCollection contextFeatures);
	void DisposeContext(TContext context, Exception exception);
	Task ProcessRequestAsync(TContext context);
}
interface IServer : IDisposable {
	IFeatureCollection Features {get;}
	Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken);
	Task StopAsync(CancellationToken cancellationToken);
}
interface IServerIntegratedAuth {
	string AuthenticationScheme {get;}
	bool IsEnabled {get;}
}
class ServerIntegratedAuth : IServerIntegratedAuth {
	string AuthenticationScheme {get;set;}
	bool IsEnabled {get;set;}
}
