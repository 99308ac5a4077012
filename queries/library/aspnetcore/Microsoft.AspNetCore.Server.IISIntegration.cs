// assemblies: Microsoft.AspNetCore.Server.IISIntegration
using Microsoft.AspNetCore.Hosting;
namespace Microsoft.AspNetCore.Server.IISIntegration;
class IISDefaults {}
class IISHostingStartup : IHostingStartup {}
class IISMiddleware {}
