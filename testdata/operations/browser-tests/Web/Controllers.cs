using Microsoft.AspNetCore.Mvc;

namespace Web
{
    [Route("cart")]
    public class CartController : Controller
    {
        [HttpGet("")] public IActionResult Index() => View();
        [HttpGet("lines/{id}")] public IActionResult Line(int id) => View();
    }
}
