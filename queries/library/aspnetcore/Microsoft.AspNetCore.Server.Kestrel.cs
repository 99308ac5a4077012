// assemblies: Microsoft.AspNetCore.Server.Kestrel.Core
namespace Microsoft.AspNetCore.Server.Kestrel;
class EndpointConfiguration {}
class KestrelConfigurationLoader {}
