using Microsoft.AspNetCore.Mvc;

namespace Shop.Twins
{
    public class Rows
    {
        public void Register(RouteCollection routes)
        {
            routes.MapRoute("Twin", "new/twin", new { controller = "Twin", action = "Index" });
        }
    }

    // Another project has one of that name, and a row for it.
    public class TwinController : Controller
    {
        public IActionResult Index() => View();
    }
}
