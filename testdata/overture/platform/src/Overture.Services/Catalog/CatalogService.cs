using System;
using System.Collections.Generic;
using System.Linq;
using Overture.Common;
using Overture.Common.Messaging;
using Overture.Core;
using Overture.Core.Catalog;
using Overture.Core.Events;

namespace Overture.Services.Catalog
{
    public class CatalogService : ICatalogService, IHandle<CacheFlushRequested>
    {
        private readonly IProductRepository products;
        private readonly IRepository<Category> categories;
        private readonly IBus bus;

        public CatalogService(IProductRepository products, IRepository<Category> categories, IBus bus)
        {
            this.products = products;
            this.categories = categories;
            this.bus = bus;
        }

        public Product GetProduct(string sku)
        {
            Guard.NotEmpty(sku, "sku");
            return CacheManager.Get("product:" + sku, 20, () => products.FindBySku(sku));
        }

        public Product GetBySlug(string slug)
        {
            return products.Where(p => p.Slug == slug && p.Status == ProductStatus.Active).FirstOrDefault();
        }

        public PagedResult<Product> Search(string text, string categoryCode, int page)
        {
            Category category = categoryCode == null
                ? null
                : categories.Query().FirstOrDefault(c => c.Code == categoryCode);
            int? categoryId = category == null ? (int?)null : category.Id;
            return products.Search(text, categoryId, Math.Max(1, page), OvertureContext.PageSize);
        }

        public IList<Category> GetMenu()
        {
            return CacheManager.Get(
                "category:menu",
                60,
                () => categories.Where(c => c.ParentId == null).OrderBy(c => c.Name).ToList());
        }

        public void Save(Product product)
        {
            product.Slug = product.Name.Slugify();
            if (product.IsTransient)
            {
                products.Add(product);
            }
            products.Save();
            CacheManager.Remove("product:" + product.Sku);
            bus.Publish(new ProductSaved(product));
        }

        public void Discontinue(string sku)
        {
            Product product = products.FindBySku(sku);
            Guard.That(product != null, "No product " + sku);
            product.Status = ProductStatus.Discontinued;
            Save(product);
        }

        public void Handle(CacheFlushRequested message)
        {
            CacheManager.RemoveByPrefix("product:");
            CacheManager.RemoveByPrefix("category:");
        }
    }
}
