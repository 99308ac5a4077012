using System.Web.Mvc;
using System.Web.Routing;

namespace Old.Twins
{
    public class Rows
    {
        public void Register(RouteCollection routes)
        {
            routes.MapRoute("Twin", "old/twin", new { controller = "Twin", action = "Index" });
        }
    }

    public class TwinController : Controller
    {
        public ActionResult Index() { return View(); }
    }
}
