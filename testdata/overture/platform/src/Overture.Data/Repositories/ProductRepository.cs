using System.Collections.Generic;
using System.Data.Entity;
using System.Linq;
using Overture.Common;
using Overture.Core.Catalog;

namespace Overture.Data.Repositories
{
    public class ProductRepository : Repository<Product>, IProductRepository
    {
        public ProductRepository(OvertureDbContext context)
            : base(context)
        {
        }

        public Product FindBySku(string sku)
        {
            return Context.Products
                .Include(p => p.Category)
                .Include(p => p.Stock)
                .FirstOrDefault(p => p.Sku == sku);
        }

        public PagedResult<Product> Search(string text, int? categoryId, int page, int pageSize)
        {
            IQueryable<Product> query = Context.Products.Where(p => p.Status == ProductStatus.Active);
            if (!string.IsNullOrEmpty(text))
            {
                query = query.Where(p => p.Name.Contains(text) || p.Sku.StartsWith(text));
            }
            if (categoryId.HasValue)
            {
                query = query.Where(p => p.CategoryId == categoryId || p.Category.ParentId == categoryId);
            }
            int total = query.Count();
            List<Product> items = query.OrderBy(p => p.Name).Skip((page - 1) * pageSize).Take(pageSize).ToList();
            return new PagedResult<Product>(items, total, page, pageSize);
        }

        public IList<Product> InCategory(string categoryCode)
        {
            return Context.Products.Where(p => p.Category.Code == categoryCode).OrderBy(p => p.Name).ToList();
        }
    }
}
