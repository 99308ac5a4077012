using System.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Acme.Visits
{
    public static class Keys { public const string Cart = "cart-key"; }

    public class Old : System.Web.Mvc.Controller
    {
        public void Index(HttpSessionStateBase visitor)
        {
            visitor[Keys.Cart] = 1;
            var cart = visitor["cart-key"];
            TempData.Keep("notice");
            var notice = TempData.Peek("notice");
        }
    }

    public class New
    {
        public void Index(HttpContext hc, IHttpContextAccessor accessor, ITempDataDictionary once)
        {
            hc.Session.SetString(Keys.Cart, "x");
            accessor.HttpContext!.Session.TryGetValue("bytes", out _);
            hc.Session.Set("bytes", null);
            hc.Session.SetObjectAsJson("list", 1);
            hc.Items["trace"] = 1;
            once.Remove("notice");
        }
    }
}
