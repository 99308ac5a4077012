using Microsoft.AspNetCore.Mvc;
using System.Threading.Tasks;
using Vendor.Web;

namespace Shop.Controllers
{
    // By the route table.
    public class HomeController : BaseController
    {
        public IActionResult Index() => View();
        public async Task<IActionResult> SearchAsync(string term) => View();
        [HttpPost, ActionName("Send")]
        public IActionResult Contact(string text) => View();
        [NonAction]
        public void Helper() { }
        public static void Shared() { }
        private IActionResult Hidden() => View();
        protected IActionResult Inner() => View();
        public string Title { get; set; }
    }

    // Its actions belong to those who derive from it.
    public abstract class BaseController : Controller
    {
        public IActionResult Ping() => View();
        public virtual IActionResult Index() => View();
    }

    // Attributes and tokens.
    [ApiController]
    [Route("api/[controller]")]
    public class CartController : ControllerBase
    {
        private const string Items = "items";
        [HttpGet] public IActionResult Get() => Ok();
        [HttpGet("{id:int}")] public IActionResult Get(int id) => Ok();
        [HttpPost(Items)] public IActionResult Add() => Ok();
        [HttpPut, Route("[action]")] public IActionResult Update() => Ok();
        [AcceptVerbs("GET", "HEAD"), Route("~/basket")] public IActionResult Old() => Ok();
        [HttpDelete("a"), HttpDelete("/b")] public IActionResult Clear() => Ok();
        public IActionResult Any() => Ok();
    }

    // Two prefixes are two routes.
    [Route("v1/rates"), Route("v2/rates")]
    public class RatesController : ControllerBase
    {
        [HttpGet("{code}")] public IActionResult Get(string code) => Ok();
    }

    // An external base of that name.
    public class LegacyController : VendorBaseController
    {
        public IActionResult Index() => null;
    }

    // No controllers: a closed one, a repository of that name.
    internal class InternalController : Controller
    {
        public IActionResult Index() => View();
    }

    public class RemoteController
    {
        public void Press() { }
    }
}

namespace Shop.Areas.Admin.Controllers
{
    [Area("Admin")]
    public class OrdersController : Controller
    {
        public IActionResult List() => View();
        public IActionResult Edit(int id) => View();
    }
}
