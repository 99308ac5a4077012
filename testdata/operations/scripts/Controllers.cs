using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;

namespace App
{
    public static class Limits
    {
        public static int Free = 50;
        public static int Seen { get; set; }
    }

    public class CartModel { }
    public interface ICartService { }

    public class CartController : Controller
    {
        public IActionResult Index() => View();
        public IActionResult Add() => RedirectToAction("Pay", "Checkout");
        public string Link() => Url.Action("Index", "Home");
    }

    public class HomeController : Controller
    {
        public IActionResult Index() => View();
        public IActionResult Old() => RedirectToRoute("HomePage");
    }

    public class CheckoutController : Controller
    {
        public IActionResult Pay() => View();
    }

    [Route("api/cart")]
    public class CartApiController : ControllerBase
    {
        [HttpGet("{id}")] public CartModel Get(int id) => null;
        [HttpPut("{id}/lines")] public CartModel Lines(int id) => null;
        [HttpDelete("{id}/lines")] public void Clear(int id) { }
    }

    public class Chat : Hub
    {
        public void Send(string text) { }
    }

    public class Startup
    {
        public void Configure(IEndpointRouteBuilder endpoints)
        {
            endpoints.MapControllerRoute("HomePage", "", new { controller = "Home", action = "Index" });
            endpoints.MapControllerRoute("default", "{controller}/{action}/{id?}");
        }
    }
}

namespace App.Areas.Admin
{
    public class CartController : Controller
    {
        public IActionResult Index() => View();
    }
}
