// assemblies: Microsoft.AspNetCore.Server.IISIntegration
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Server.IISIntegration;
class IISDefaults {
	const string AuthenticationScheme, Negotiate, Ntlm;
}
class IISHostingStartup : IHostingStartup {
	void Configure(IWebHostBuilder builder);
}
class IISMiddleware {
	Task Invoke(HttpContext httpContext);
}
