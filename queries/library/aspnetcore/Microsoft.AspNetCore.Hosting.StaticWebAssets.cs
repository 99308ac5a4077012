// assemblies: Microsoft.AspNetCore.Hosting
using Microsoft.Extensions.Configuration;
namespace Microsoft.AspNetCore.Hosting.StaticWebAssets;
class StaticWebAssetsLoader {
	static void UseStaticWebAssets(IWebHostEnvironment environment, IConfiguration configuration);
}
