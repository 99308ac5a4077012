using System.Web;
using System.Web.Mvc;

namespace App
{
    public class Audit : IHttpModule
    {
        public void Init(HttpApplication application) { }
        public void Dispose() { }
    }

    public class Thumbnail : IHttpHandler
    {
        public bool IsReusable { get { return true; } }
        public void ProcessRequest(HttpContext context) { }
    }

    public class Captcha : IHttpHandler
    {
        public bool IsReusable { get { return true; } }
        public void ProcessRequest(HttpContext context) { }
    }

    public class OwnHandler { }

    public class Guard : ActionFilterAttribute { }

    public class Correlation { }

    public class Signature : System.Net.Http.DelegatingHandler { }

    public class MvcApplication : HttpApplication
    {
        protected void Application_Start(Microsoft.AspNetCore.Builder.IApplicationBuilder app)
        {
            app.UseMiddleware<Correlation>();
        }
    }
}
