// assemblies: Microsoft.AspNetCore.StaticAssets
using Microsoft.AspNetCore.Routing;
using System.Collections.Generic;
namespace Microsoft.AspNetCore.StaticAssets.Infrastructure;
static class StaticAssetsEndpointDataSourceHelper {
	static bool HasStaticAssetsDataSource(IEndpointRouteBuilder builder, string staticAssetsManifestPath = default);
	static IReadOnlyList<StaticAssetDescriptor> ResolveStaticAssetDescriptors(IEndpointRouteBuilder endpointRouteBuilder, string manifestPath);
}
