using System.Data.Entity.ModelConfiguration;
using Overture.Core.Catalog;
using Overture.Core.Pricing;

namespace Overture.Data.Configurations
{
    public class ProductConfiguration : EntityTypeConfiguration<Product>
    {
        public ProductConfiguration()
        {
            // The table is named by the attribute on the class.
            HasKey(p => p.Id);
            Property(p => p.RowVersion).IsRowVersion();
            Property(p => p.ListPrice).HasPrecision(12, 2);
            HasRequired(p => p.Category).WithMany(c => c.Products).HasForeignKey(p => p.CategoryId);
            HasOptional(p => p.Brand).WithMany().HasForeignKey(p => p.BrandId);
            HasMany(p => p.Attributes).WithRequired().HasForeignKey(a => a.ProductId);
        }
    }

    public class PriceListConfiguration : EntityTypeConfiguration<PriceList>
    {
        public PriceListConfiguration()
        {
            ToTable("PriceLists", "pricing");
            Property(p => p.Code).IsRequired().HasMaxLength(30);
            HasMany(p => p.Entries).WithRequired(e => e.PriceList).HasForeignKey(e => e.PriceListId);
            HasOptional(p => p.CustomerGroup).WithMany().HasForeignKey(p => p.CustomerGroupId);
            Ignore(p => p.IsActive);
        }
    }
}
