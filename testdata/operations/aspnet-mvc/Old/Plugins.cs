using System.Web.Mvc;
using System.Web.Routing;

namespace Old.Pay
{
    public class Routes
    {
        public void RegisterRoutes(RouteCollection routes)
        {
            routes.MapRoute("Pay", "plugins/pay/{controller}/{action}", new { controller = "Pay", action = "Index" }, new[] { "Old.Pay" });
        }
    }

    public class PayController : Controller
    {
        public ActionResult Info() { return View(); }
    }
}

namespace Old.Back
{
    public class BackRegistration : AreaRegistration
    {
        public override string AreaName { get { return "Back"; } }

        public override void RegisterArea(AreaRegistrationContext context)
        {
            context.MapRoute("Back", "Back/{controller}/{action}/{id}", new { id = UrlParameter.Optional });
        }
    }

    public class RuleController : Controller
    {
        public ActionResult Index() { return View(); }
    }
}

namespace Old.Office
{
    public class Routes
    {
        public void RegisterRoutes(RouteCollection routes)
        {
            routes.MapRoute("Office", "office/{controller}/{action}", new { area = "Office" }, new[] { "Old.Office" });
        }
    }

    public class DeskController : Controller
    {
        public ActionResult Index() { return View(); }
    }
}
