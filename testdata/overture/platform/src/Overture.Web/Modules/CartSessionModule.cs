using System;
using System.Web;
using Overture.Common.Hosting;
using Overture.Core;
using Overture.Core.Carts;
using Overture.Core.Customers;

namespace Overture.Web.Modules
{
    /// <summary>Named in Web.config. Finds the cart by its cookie and the customer by his ticket.</summary>
    public class CartSessionModule : IHttpModule
    {
        public const string CookieName = "overture.cart";

        public void Init(HttpApplication context)
        {
            context.PostAuthenticateRequest += OnPostAuthenticate;
            context.EndRequest += (sender, e) => OvertureContext.Clear();
        }

        public void Dispose()
        {
        }

        private static void OnPostAuthenticate(object sender, EventArgs e)
        {
            HttpContext http = ((HttpApplication)sender).Context;
            if (http.User != null && http.User.Identity.IsAuthenticated)
            {
                Customer customer = ServiceLocator.Get<ICustomerService>().GetByNumber(http.User.Identity.Name);
                OvertureContext.CurrentCustomer = customer;
                http.Items["customer"] = customer;
            }

            HttpCookie cookie = http.Request.Cookies[CookieName];
            Guid token;
            if (cookie != null && Guid.TryParse(cookie.Value, out token))
            {
                OvertureContext.CurrentCart = ServiceLocator.Get<ICartRepository>().FindByToken(token);
            }
        }
    }
}
