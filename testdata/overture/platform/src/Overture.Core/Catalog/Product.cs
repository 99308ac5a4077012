using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Linq;
using Overture.Core.Inventory;

namespace Overture.Core.Catalog
{
    public enum ProductStatus
    {
        Draft = 0,
        Active = 1,
        Discontinued = 2
    }

    [Table("Products")]
    public class Product : Entity
    {
        public Product()
        {
            Attributes = new List<ProductAttribute>();
            Stock = new List<StockItem>();
        }

        [Required, StringLength(40)]
        public string Sku { get; set; }

        [Required, StringLength(200)]
        public string Name { get; set; }

        public string Description { get; set; }

        public string Slug { get; set; }

        public decimal ListPrice { get; set; }

        public decimal Weight { get; set; }

        public ProductStatus Status { get; set; }

        public int CategoryId { get; set; }

        public virtual Category Category { get; set; }

        public int? BrandId { get; set; }

        public virtual Brand Brand { get; set; }

        public virtual ICollection<ProductAttribute> Attributes { get; set; }

        public virtual ICollection<StockItem> Stock { get; set; }

        public bool CanBeSold
        {
            get { return Status == ProductStatus.Active && Stock.Any(s => s.Available > 0); }
        }

        public string AttributeValue(string name)
        {
            ProductAttribute attribute = Attributes.FirstOrDefault(a => a.Name == name);
            return attribute == null ? null : attribute.Value;
        }
    }
}
