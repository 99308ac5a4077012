// assemblies: Microsoft.AspNetCore.Hosting
namespace Microsoft.AspNetCore.Hosting.Infrastructure;
interface ISupportsConfigureWebHost {}
interface ISupportsStartup {}
