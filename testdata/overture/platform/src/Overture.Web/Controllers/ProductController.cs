using System.Linq;
using System.Web.Mvc;
using Overture.Common;
using Overture.Core.Catalog;
using Overture.Core.Inventory;
using Overture.Services.Orders;
using Overture.Web.Models;

namespace Overture.Web.Controllers
{
    public class ProductController : StoreController
    {
        private readonly ICatalogService catalog;
        private readonly IInventoryService inventory;
        private readonly PriceFormatter formatter;

        public ProductController(ICatalogService catalog, IInventoryService inventory, PriceFormatter formatter)
        {
            this.catalog = catalog;
            this.inventory = inventory;
            this.formatter = formatter;
        }

        public ActionResult Index(string category, string q, int page = 1)
        {
            PagedResult<Product> found = catalog.Search(q, category, page);
            var model = new ProductListViewModel
            {
                Text = q,
                Menu = catalog.GetMenu(),
                Page = new PagedResult<ProductViewModel>(
                    found.Items.Select(Map).ToList(), found.Total, found.Page, found.PageSize)
            };
            return View(model);
        }

        public ActionResult Details(string slug)
        {
            Product product = catalog.GetBySlug(slug);
            if (product == null) return HttpNotFound();
            ProductViewModel model = Map(product);
            model.Available = inventory.Available(product.Sku);
            TempData["LastSku"] = product.Sku;
            return View(model);
        }

        private ProductViewModel Map(Product product)
        {
            ProductViewModel model = PropertyMapper.Map<Product, ProductViewModel>(product);
            model.PriceText = formatter.FormatProduct(product, CurrentCustomer);
            return model;
        }
    }
}
