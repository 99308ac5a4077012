using System;
using System.Web.Mvc;
using System.Web.Security;
using Overture.Common;
using Overture.Core.Carts;
using Overture.Core.Customers;
using Overture.Core.Orders;
using Overture.Web.Filters;
using Overture.Web.Models;

namespace Overture.Web.Controllers
{
    public class AccountController : StoreController
    {
        private readonly ICustomerService customers;
        private readonly IOrderService orders;
        private readonly ICartService carts;

        public AccountController(ICustomerService customers, IOrderService orders, ICartService carts)
        {
            this.customers = customers;
            this.orders = orders;
            this.carts = carts;
        }

        [HttpPost]
        public ActionResult SignIn(string email, string password, string returnUrl)
        {
            Customer customer = customers.SignIn(email, password);
            if (customer == null)
            {
                ModelState.AddModelError("email", "Unknown address or wrong password.");
                return View();
            }
            FormsAuthentication.SetAuthCookie(customer.Number, false);
            if (Session["CartToken"] != null)
            {
                RememberCart(carts.Merge(carts.GetOrCreate((Guid)Session["CartToken"]), customer));
            }
            return Redirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "~/");
        }

        [HttpPost]
        public ActionResult Register(RegisterViewModel model)
        {
            if (!ModelState.IsValid) return View(model);
            Customer customer = customers.Register(model.Email, model.Password, model.FirstName, model.LastName);
            FormsAuthentication.SetAuthCookie(customer.Number, false);
            return RedirectToAction("Orders");
        }

        [CustomerOnly]
        public ActionResult Orders(int page = 1)
        {
            PagedResult<Order> history = orders.History(CurrentCustomer, page);
            return View(new OrderListViewModel
            {
                Orders = history.Items,
                Pages = history.Pages,
                LoyaltyPoints = CurrentCustomer.LoyaltyPoints
            });
        }
    }
}
