using System.Collections.Generic;
using System.Web.Mvc;
using Overture.Common;
using Overture.Core.Carts;
using Overture.Core.Customers;
using Overture.Core.Orders;
using Overture.Services.Orders;
using Overture.Web.Filters;
using Overture.Web.Models;

namespace Overture.Web.Controllers
{
    [CustomerOnly]
    public class CheckoutController : StoreController
    {
        private readonly IOrderService orders;
        private readonly ICartService carts;
        private readonly PriceFormatter formatter;

        public CheckoutController(IOrderService orders, ICartService carts, PriceFormatter formatter)
        {
            this.orders = orders;
            this.carts = carts;
            this.formatter = formatter;
        }

        public ActionResult Index()
        {
            Cart cart = carts.GetOrCreate(CartToken);
            if (cart.IsEmpty) return RedirectToAction("Index", "Cart");
            Address address = CurrentCustomer.DefaultAddress;
            return View(new CheckoutViewModel
            {
                Total = formatter.Format(carts.Total(cart).Total),
                ShipTo = address == null ? string.Empty : address.OneLine(),
                PaymentMethods = new List<string>(ConfigReader.Get("payments:methods", "card,invoice").SplitList())
            });
        }

        [HttpPost]
        public ActionResult Place(CheckoutViewModel model)
        {
            Cart cart = carts.GetOrCreate(CartToken);
            Order order = orders.PlaceOrder(cart, CurrentCustomer, model.PaymentMethod);
            TempData["OrderNumber"] = order.Number;
            Session.Remove("CartToken");
            return RedirectToAction("Done");
        }

        public ActionResult Done()
        {
            var number = TempData["OrderNumber"] as string;
            if (number == null) return RedirectToAction("Index", "Cart");
            return View(orders.Get(number));
        }
    }
}
