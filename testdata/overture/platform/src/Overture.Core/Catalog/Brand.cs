using System.ComponentModel.DataAnnotations.Schema;

namespace Overture.Core.Catalog
{
    [Table("Brands")]
    public class Brand : Entity
    {
        public string Code { get; set; }

        public string Name { get; set; }

        public string LogoUrl { get; set; }
    }

    [Table("ProductAttributes")]
    public class ProductAttribute : Entity
    {
        public int ProductId { get; set; }

        public string Name { get; set; }

        public string Value { get; set; }

        public bool IsFacet { get; set; }
    }
}
