// assemblies: Microsoft.AspNetCore.StaticAssets
using Microsoft.AspNetCore.Builder;
namespace Microsoft.AspNetCore.StaticAssets;
class StaticAssetDescriptor {}
class StaticAssetProperty {}
class StaticAssetResponseHeader {}
class StaticAssetSelector {}
class StaticAssetsEndpointConventionBuilder : IEndpointConventionBuilder {}
