using System.Web;
using System.Web.Http;
using Overture.Api.App_Start;

namespace Overture.Api
{
    public class WebApiApplication : HttpApplication
    {
        protected void Application_Start()
        {
            GlobalConfiguration.Configure(config =>
            {
                config.MapHttpAttributeRoutes();
                config.Routes.MapHttpRoute("default", "api/{controller}/{id}", new { id = RouteParameter.Optional });
                ApiContainer.Configure(config);
            });
        }
    }
}
