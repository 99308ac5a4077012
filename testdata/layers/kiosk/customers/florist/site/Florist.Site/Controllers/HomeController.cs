using Florist.Site.Models;
using Microsoft.AspNetCore.Mvc;

namespace Florist.Site.Controllers;

public class HomeController : Controller
{
    [HttpGet("/")]
    public IActionResult Index()
    {
        return View(new Theme { Colour = "green" });
    }

    [HttpGet("/about")]
    public IActionResult About()
    {
        return View();
    }

    [HttpGet("/bouquets")]
    public IActionResult Bouquets()
    {
        return View();
    }
}
