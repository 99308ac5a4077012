// assemblies: Microsoft.AspNetCore.Hosting.Server.Abstractions
namespace Microsoft.AspNetCore.Hosting.Server.Abstractions;
interface IHostContextContainer<TContext> {
	TContext HostContext {get;set;}
}
