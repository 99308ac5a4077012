using System;
using System.Web;
using System.Web.Mvc;
using System.Web.Routing;
using Acme.Storefront.App_Start;
using Overture.Common;

namespace Acme.Storefront
{
    public class MvcApplication : HttpApplication
    {
        protected void Application_Start()
        {
            AreaRegistration.RegisterAllAreas();
            ContainerConfig.Configure();
            GlobalFilters.Filters.Add(new HandleErrorAttribute());
#if DEBUG
            GlobalFilters.Filters.Add(new Overture.Web.Debugging.RequestTracer());
#endif
            RouteConfig.RegisterRoutes(RouteTable.Routes);
        }

        protected void Application_Error(object sender, EventArgs e)
        {
            Log.Error(Server.GetLastError(), "{0}", Request.RawUrl);
        }
    }
}
