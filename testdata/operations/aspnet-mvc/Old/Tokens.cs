using System.Web.Mvc;
using System.Web.Routing;

namespace Old.Tokens
{
    // What the rows hand on tells the area, neither the namespace nor a registration.
    public class TokenRoutes
    {
        public static void Register(RouteCollection routes)
        {
            routes.MapRoute("Depot", "depot/{controller}/{action}", new { controller = "Shelf", action = "Index" }, new[] { "Old.Tokens.Depot" }).DataTokens["area"] = "Depot";
            var yard = routes.MapRoute("Yard", "yard/{controller}/{action}", new { action = "Index" }, new[] { "Old.Tokens.Yard" });
            yard.DataTokens["area"] = "Yard";
            Route gate = routes.MapRoute("Gate", "gate/{area}/{controller}/{action}", new { action = "Index" }, new[] { "Old.Tokens.Gate" });
            gate.DataTokens = new RouteValueDictionary(new { area = "Gate" });
        }
    }
}

namespace Old.Tokens.Depot
{
    public class ShelfController : Controller
    {
        public ActionResult Fill() { return View(); }
    }
}

namespace Old.Tokens.Yard
{
    public class TruckController : Controller
    {
        public ActionResult Park() { return View(); }
    }
}

namespace Old.Tokens.Gate
{
    public class GuardController : Controller
    {
        public ActionResult Open() { return View(); }
    }
}
