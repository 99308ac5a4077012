using System.Collections.Generic;
using System.Linq;
using System.Web.Http;
using Overture.Common;
using Overture.Core.Catalog;
using Overture.Core.Customers;
using Overture.Core.Pricing;

namespace Overture.Api.Controllers
{
    [RoutePrefix("api/prices")]
    public class PricesController : ApiController
    {
        private readonly IPricingService pricing;
        private readonly ICatalogService catalog;
        private readonly ICustomerService customers;

        public PricesController(IPricingService pricing, ICatalogService catalog, ICustomerService customers)
        {
            this.pricing = pricing;
            this.catalog = catalog;
            this.customers = customers;
        }

        [HttpGet, Route("{sku}")]
        public IHttpActionResult Get(string sku, int quantity = 1, string customer = null)
        {
            Product product = catalog.GetProduct(sku);
            if (product == null) return NotFound();
            Customer known = customer == null ? null : customers.GetByNumber(customer);
            Money price = pricing.GetPrice(product, known, quantity);
            return Ok(new { sku, quantity, price = price.Amount, currency = price.Currency });
        }

        [HttpPost, Route("lists/{code}/activate")]
        public IHttpActionResult Activate(string code)
        {
            pricing.Activate(code);
            return Ok();
        }
    }
}
