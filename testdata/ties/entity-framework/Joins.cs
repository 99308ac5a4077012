using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Shop.Joins;

public class Product { public int Id { get; set; } public List<Tag> Tags { get; set; } public List<Part> Parts { get; set; } }

public class Tag { public int Id { get; set; } public List<Product> Products { get; set; } }

public class Part { public int Id { get; set; } public List<Product> Products { get; set; } }

public class ProductPart { public int ProductId { get; set; } }

public class ProductMap : IEntityTypeConfiguration<Product>
{
    public void Configure(EntityTypeBuilder<Product> builder)
    {
        builder.HasMany(p => p.Tags).WithMany(t => t.Products)
            .UsingEntity(j => j.ToTable("Product_Tag", "shop"));
        // With a class.
        builder.HasMany(p => p.Parts).WithMany(p => p.Products)
            .UsingEntity<ProductPart>(j => j.ToTable("Product_Part"));
    }
}
