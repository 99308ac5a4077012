// packages: Microsoft.Owin, Microsoft.Owin.Security.Cookies, Microsoft.AspNet.WebApi.Owin, Microsoft.AspNet.SignalR.Core
// when: Owin, Microsoft.Owin
using Microsoft.Owin.Security;
using Microsoft.Owin;
using System.Threading.Tasks;
using System.Web.Http;
using System;
namespace Owin;
static class AppBuilderUseExtensions {
	static void Run(this IAppBuilder app, Func<IOwinContext, Task> handler);
	static IAppBuilder Use<T>(this IAppBuilder app, params object[] args);
	static IAppBuilder Use(this IAppBuilder app, Func<IOwinContext, Func<Task>, Task> handler);
}
static class MapExtensions {
	static IAppBuilder Map(this IAppBuilder app, string pathMatch, Action<IAppBuilder> configuration);
}
static class AppBuilderExtensions {
	static IAppBuilder CreatePerOwinContext<T>(this IAppBuilder app, Func<T> createCallback) where T : class, IDisposable;
	static IAppBuilder UseCookieAuthentication(this IAppBuilder app, object options);
	static void SetDefaultSignInAsAuthenticationType(this IAppBuilder app, string authenticationType);
}
static class WebApiAppBuilderExtensions {
	static IAppBuilder UseWebApi(this IAppBuilder builder, HttpConfiguration configuration);
}
static class OwinExtensions {
	static IAppBuilder MapSignalR(this IAppBuilder builder);
}
