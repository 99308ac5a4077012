using System.Web;
using System.Web.Mvc;

namespace Shop
{
    public class CartController : Controller
    {
        private const string Key = "Cart";

        public ActionResult Show()
        {
            var cart = Session[Key];
            Session["Visits"] = 1;
            Session.Remove("Visits");
            TempData["Message"] = "Hello";
            HttpContext.Items["Scope"] = cart;
            HttpContext.Application["Started"] = true;
            return View(cart);
        }
    }

    public class Filter
    {
        public object Scope() { return HttpContext.Current.Items["Scope"]; }
    }
}
