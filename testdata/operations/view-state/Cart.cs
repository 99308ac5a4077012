using Microsoft.AspNetCore.Mvc;

namespace Shop
{
    public static class Flags
    {
        public static bool IsOpen;
        public static readonly int Largest = 10;
    }

    public class CartController : Controller
    {
        public IActionResult Index()
        {
            return Flags.IsOpen ? View() : null;
        }
    }
}
