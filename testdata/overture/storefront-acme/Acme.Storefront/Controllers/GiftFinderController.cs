using System.Linq;
using System.Web.Mvc;
using Overture.Common;
using Overture.Core.Catalog;
using Overture.Core.Pricing;
using Overture.Services.Orders;
using Overture.Web.Controllers;
using Overture.Web.Models;

namespace Acme.Storefront.Controllers
{
    /// <summary>Not in the starter site: presents by price.</summary>
    public class GiftFinderController : StoreController
    {
        private readonly ICatalogService catalog;
        private readonly IPricingService pricing;
        private readonly PriceFormatter formatter;

        public GiftFinderController(ICatalogService catalog, IPricingService pricing, PriceFormatter formatter)
        {
            this.catalog = catalog;
            this.pricing = pricing;
            this.formatter = formatter;
        }

        public ActionResult Index(decimal upTo = 50m)
        {
            var prices = pricing.GetPrices(catalog.Search(null, "gifts", 1).Items, CurrentCustomer);
            var gifts = catalog.Search(null, "gifts", 1).Items
                .Where(p => prices[p.Sku].Amount <= upTo)
                .Select(p => new ProductViewModel { Sku = p.Sku, Name = p.Name, Slug = p.Slug, PriceText = formatter.Format(prices[p.Sku]) })
                .ToList();
            return View(new PagedResult<ProductViewModel>(gifts, gifts.Count, 1, gifts.Count));
        }
    }
}
