// assemblies: Microsoft.AspNetCore.Hosting
namespace Microsoft.AspNetCore.Hosting.Builder;
class ApplicationBuilderFactory : IApplicationBuilderFactory {}
interface IApplicationBuilderFactory {}
