using System.Collections.Generic;
using Overture.Common;

namespace Overture.Core.Catalog
{
    public interface ICatalogService
    {
        Product GetProduct(string sku);

        Product GetBySlug(string slug);

        PagedResult<Product> Search(string text, string categoryCode, int page);

        IList<Category> GetMenu();

        void Save(Product product);

        void Discontinue(string sku);
    }

    public interface IProductRepository : IRepository<Product>
    {
        Product FindBySku(string sku);

        PagedResult<Product> Search(string text, int? categoryId, int page, int pageSize);

        IList<Product> InCategory(string categoryCode);
    }
}
