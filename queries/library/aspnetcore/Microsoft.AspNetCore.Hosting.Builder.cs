// assemblies: Microsoft.AspNetCore.Hosting
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Features;
namespace Microsoft.AspNetCore.Hosting.Builder;
class ApplicationBuilderFactory : IApplicationBuilderFactory {
	IApplicationBuilder CreateBuilder(IFeatureCollection serverFeatures);
}
interface IApplicationBuilderFactory {
	IApplicationBuilder CreateBuilder(IFeatureCollection serverFeatures);
}
