// assemblies: Microsoft.AspNetCore.Connections.Abstractions
namespace Microsoft.AspNetCore.Connections.Abstractions;
interface IStatefulReconnectFeature {}
