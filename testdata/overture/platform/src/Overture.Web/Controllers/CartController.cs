using System.Linq;
using System.Web.Mvc;
using Overture.Core.Carts;
using Overture.Services.Orders;
using Overture.Web.Models;

namespace Overture.Web.Controllers
{
    public class CartController : StoreController
    {
        private readonly ICartService carts;
        private readonly PriceFormatter formatter;

        public CartController(ICartService carts, PriceFormatter formatter)
        {
            this.carts = carts;
            this.formatter = formatter;
        }

        public ActionResult Index()
        {
            Cart cart = carts.GetOrCreate(CartToken);
            CartTotals totals = carts.Total(cart);
            ViewBag.LastSku = TempData["LastSku"];
            return View(new CartViewModel
            {
                Lines = cart.Lines.ToList(),
                CouponCode = cart.CouponCode,
                SubTotal = formatter.Format(totals.SubTotal),
                Discount = formatter.Format(totals.Discount),
                Total = formatter.Format(totals.Total)
            });
        }

        [HttpPost]
        public ActionResult Add(string sku, int quantity = 1)
        {
            Cart cart = carts.GetOrCreate(CartToken);
            carts.Add(cart, sku, quantity);
            RememberCart(cart);
            return Request.IsAjaxRequest() ? (ActionResult)Json(new { count = cart.Lines.Sum(l => l.Quantity) }) : RedirectToAction("Index");
        }

        [HttpPost]
        public ActionResult Coupon(string code)
        {
            Cart cart = carts.GetOrCreate(CartToken);
            carts.ApplyCoupon(cart, code);
            TempData["CouponRefused"] = cart.CouponCode == null;
            return RedirectToAction("Index");
        }
    }
}
