using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OData.Routing.Controllers;

namespace Shop.Sets
{
    [Route("odata/[controller]")]
    public class ProductsController : ODataController
    {
        [HttpGet] public IActionResult Get() => Ok();
    }
}
