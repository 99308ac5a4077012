// assemblies: Microsoft.Extensions.Hosting
using Microsoft.Extensions.FileProviders;
using System;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.Extensions.Hosting.Internal;
class ApplicationLifetime : IApplicationLifetime, IHostApplicationLifetime {
	CancellationToken ApplicationStarted {get;}
	CancellationToken ApplicationStopped {get;}
	CancellationToken ApplicationStopping {get;}
	void NotifyStarted();
	void NotifyStopped();
	void StopApplication();
}
class ConsoleLifetime : IDisposable, IHostLifetime {
	void Dispose();
	Task StopAsync(CancellationToken cancellationToken);
	Task WaitForStartAsync(CancellationToken cancellationToken);
}
class HostingEnvironment : IHostEnvironment, IHostingEnvironment {
	string ApplicationName {get;set;}
	IFileProvider ContentRootFileProvider {get;set;}
	string ContentRootPath {get;set;}
	string EnvironmentName {get;set;}
}
