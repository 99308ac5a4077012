// packages: NLog.Web.AspNetCore
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
namespace NLog.Web;
static class AspNetExtensions {
	static IHostBuilder UseNLog(this IHostBuilder builder);
	static IWebHostBuilder UseNLog(this IWebHostBuilder builder);
}
class NLogBuilder {
	static NLog.LogFactory ConfigureNLog(string configFileName);
}
