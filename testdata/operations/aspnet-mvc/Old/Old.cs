using System.Web.Mvc;
using System.Web.Routing;

namespace Old
{
    public class RouteConfig
    {
        public static void RegisterRoutes(RouteCollection routes)
        {
            routes.MapRoute("Language", "language/{code}", new
            {
                controller = "Text",
                action = "Switch"
            });
            routes.MapRoute("Default", "shop/{controller}/{action}/{id}", new { action = "Index", id = UrlParameter.Optional });
        }
    }

    public class TextController : Controller
    {
        public ActionResult Switch(string code) { return null; }
        public ActionResult Index() { return null; }
    }

    [RouteArea("Stock", AreaPrefix = "warehouse"), RoutePrefix("bins")]
    public class BinController : Controller
    {
        [Route("{id}"), HttpGet] public ActionResult Show(int id) { return null; }
    }
}

namespace Old.Areas.Blog
{
    public class BlogAreaRegistration : AreaRegistration
    {
        public override string AreaName { get { return "Blog"; } }

        public override void RegisterArea(AreaRegistrationContext context)
        {
            context.MapRoute("Blog_default", "Blog/{controller}/{action}/{id}", new { action = "Index", id = UrlParameter.Optional });
        }
    }

    namespace Controllers
    {
        public class PostController : Controller
        {
            public ActionResult Read(int id) { return null; }
        }
    }
}
