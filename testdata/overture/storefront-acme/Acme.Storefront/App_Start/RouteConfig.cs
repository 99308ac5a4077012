using System.Web.Mvc;
using System.Web.Routing;

namespace Acme.Storefront.App_Start
{
    public static class RouteConfig
    {
        public static void RegisterRoutes(RouteCollection routes)
        {
            routes.IgnoreRoute("{resource}.axd/{*pathInfo}");
            routes.MapRoute("product", "p/{slug}", new { controller = "Product", action = "Details" });
            routes.MapRoute("category", "c/{category}", new { controller = "Product", action = "Index" });
            routes.MapRoute("default", "{controller}/{action}/{id}", new { controller = "Home", action = "Index", id = UrlParameter.Optional });
        }
    }
}
