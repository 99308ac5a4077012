using System;
using System.Web;
using System.Web.Mvc;
using Overture.Core;
using Overture.Core.Carts;
using Overture.Core.Customers;

namespace Overture.Web.Controllers
{
    public abstract class StoreController : Controller
    {
        protected Customer CurrentCustomer
        {
            get { return OvertureContext.CurrentCustomer; }
        }

        protected Guid CartToken
        {
            get { return Session["CartToken"] is Guid token ? token : Guid.Empty; }
            set { Session["CartToken"] = value; }
        }

        protected void RememberCart(Cart cart)
        {
            CartToken = cart.Token;
            Response.Cookies.Set(new HttpCookie(Modules.CartSessionModule.CookieName, cart.Token.ToString()) { HttpOnly = true });
        }

        protected override void OnActionExecuted(ActionExecutedContext filterContext)
        {
            ViewBag.ShopName = OvertureContext.ShopName;
            ViewBag.Currency = OvertureContext.Currency;
            base.OnActionExecuted(filterContext);
        }
    }
}
