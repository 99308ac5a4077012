using System.Linq;
using System.Web.Http;
using Overture.Common;
using Overture.Contracts;
using Overture.Core.Catalog;

namespace Overture.Api.Controllers
{
    [RoutePrefix("api/products")]
    public class ProductsController : ApiController
    {
        private readonly ICatalogService catalog;

        public ProductsController(ICatalogService catalog)
        {
            this.catalog = catalog;
        }

        [HttpGet, Route("")]
        public IHttpActionResult Search(string q = null, string category = null, int page = 1)
        {
            PagedResult<Product> found = catalog.Search(q, category, page);
            return Ok(new { total = found.Total, items = found.Items.Select(PropertyMapper.Map<Product, ProductDto>) });
        }

        [HttpGet, Route("{sku}")]
        public IHttpActionResult Get(string sku)
        {
            Product product = catalog.GetProduct(sku);
            if (product == null) return NotFound();
            return Ok(PropertyMapper.Map<Product, ProductDto>(product));
        }

        [HttpDelete, Route("{sku}")]
        public IHttpActionResult Discontinue(string sku)
        {
            catalog.Discontinue(sku);
            return Ok();
        }
    }
}
