using System.Web.Http;

namespace Api
{
    public static class WebApiConfig
    {
        public static void Register(HttpConfiguration config)
        {
            config.MapHttpAttributeRoutes();
            config.Routes.MapHttpRoute(
                name: "DefaultApi",
                routeTemplate: "api/{controller}/{action}/{id}",
                defaults: new { id = RouteParameter.Optional });
        }
    }

    public class CartController : ApiController
    {
        public object GetCart(int id) { return null; }
        public object PostLine() { return null; }
        [HttpPut, ActionName("line")] public object Change() { return null; }
        public object Recalculate() { return null; }
        [AcceptVerbs("PATCH", "PUT")] public object Merge() { return null; }
        [NonAction] public void Audit() { }
        protected override void Dispose(bool disposing) { }
    }

    [RoutePrefix("api/stores")]
    public class StoreController : ApiController
    {
        [HttpGet, Route("")] public object All() { return null; }
        [HttpGet, Route("{number}/hours")] public object Hours(string number) { return null; }
        [HttpPost] public object Find() { return null; }
    }
}
