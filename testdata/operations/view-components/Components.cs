using Microsoft.AspNetCore.Mvc;
using System.Threading.Tasks;

namespace App
{
    public class CartSummaryViewComponent : ViewComponent
    {
        public IViewComponentResult Invoke() => View();
    }

    [ViewComponent(Name = "Menu")]
    public class Navigation : ViewComponent
    {
        public async Task<IViewComponentResult> InvokeAsync() => View();
    }

    public class HomeController : Controller
    {
        public IActionResult Cart() => ViewComponent("CartSummary");
    }
}
