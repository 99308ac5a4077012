using Microsoft.AspNetCore.Http;

namespace Shop.Core
{
    public class Visits
    {
        public void Count(HttpContext context)
        {
            context.Session.SetString("Cart", "1");
            var cart = context.Session.GetString("Cart");
        }
    }
}
