using Microsoft.AspNetCore.Mvc;
using Kiosk.Core.Catalog;

namespace Florist.Site.Controllers;

public class ProductController : Controller
{
    private readonly IProductStore products;

    public ProductController(IProductStore products)
    {
        this.products = products;
    }

    [HttpGet("/product/{sku}")]
    public IActionResult Details(string sku)
    {
        return View(products.Find(sku));
    }
}
