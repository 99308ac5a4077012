using System.Linq;
using System.Web.Http;
using System.Web.Http.OData;

namespace Api.Sets
{
    public class SetConfig
    {
        public void Register(HttpConfiguration config)
        {
            config.MapODataServiceRoute("sets", "odata/v1", Model());
        }

        private object Model() { return null; }
    }

    public class Product { }

    // Called as the set; no row of the other tables leads there.
    public class ProductsController : ODataController
    {
        public IQueryable<Product> Get() { return null; }
        public Product Get([FromODataUri] int key) { return null; }
        public IHttpActionResult Post(Product product) { return null; }
    }
}
