// packages: Microsoft.Owin.Host.SystemWeb
// when: Microsoft.Owin
using Microsoft.Owin;
using System.Net.Http;
namespace System.Web;
static class HttpContextBaseExtensions {
	static IOwinContext GetOwinContext(this HttpContextBase context);
}
static class HttpContextExtensions {
	static IOwinContext GetOwinContext(this HttpContext context);
}
