using Kiosk.Starter.Models;
using Microsoft.AspNetCore.Mvc;

namespace Kiosk.Starter.Controllers;

public class HomeController : Controller
{
    [HttpGet("/")]
    public IActionResult Index()
    {
        return View(new Theme());
    }

    [HttpGet("/about")]
    public IActionResult About()
    {
        return View();
    }
}
