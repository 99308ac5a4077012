using System;
using System.Linq;
using Overture.Common;
using Overture.Contracts;
using Overture.Core;
using Overture.Core.Catalog;
using Overture.Services.Gateway;

namespace Overture.Services.Catalog
{
    public class ProductImporter
    {
        private readonly IBackOfficeGateway gateway;
        private readonly ICatalogService catalog;
        private readonly IProductRepository products;
        private readonly IRepository<Category> categories;

        public ProductImporter(
            IBackOfficeGateway gateway,
            ICatalogService catalog,
            IProductRepository products,
            IRepository<Category> categories)
        {
            this.gateway = gateway;
            this.catalog = catalog;
            this.products = products;
            this.categories = categories;
        }

        public int Import(DateTime since)
        {
            ImportCategories();
            FindChangedProductsResponse response = gateway.Send(new FindChangedProductsRequest { Since = since, PageSize = 500 });
            foreach (ProductDto dto in response.Products)
            {
                Product product = products.FindBySku(dto.Sku) ?? new Product { Sku = dto.Sku };
                PropertyMapper.Copy(dto, product);
                product.ListPrice = dto.ListPrice == null ? product.ListPrice : dto.ListPrice.Amount;
                product.Status = dto.IsActive ? ProductStatus.Active : ProductStatus.Discontinued;
                product.Category = categories.Query().FirstOrDefault(c => c.Code == dto.CategoryCode);
                foreach (var pair in dto.Attributes.Where(a => product.AttributeValue(a.Key) == null))
                {
                    product.Attributes.Add(new ProductAttribute { Name = pair.Key, Value = pair.Value });
                }
                catalog.Save(product);
            }
            Log.Info("{0} products imported", response.Products.Count);
            return response.Products.Count;
        }

        private void ImportCategories()
        {
            foreach (CategoryDto dto in gateway.Send(new GetCategoriesRequest()))
            {
                Category category = categories.Query().FirstOrDefault(c => c.Code == dto.Code);
                if (category == null)
                {
                    category = new Category { Code = dto.Code };
                    categories.Add(category);
                }
                category.Name = dto.DisplayName;
                category.Parent = categories.Query().FirstOrDefault(c => c.Code == dto.ParentCode);
            }
            categories.Save();
        }
    }
}
