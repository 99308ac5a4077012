using System.Collections.Generic;
using System.Data.Entity;
using System.Data.Entity.ModelConfiguration;

namespace Shop
{
    public class Product
    {
        public int Id { get; set; }
        public virtual ICollection<Tag> Tags { get; set; }
        public virtual ICollection<Shelf> Shelves { get; set; }
    }

    public class Tag
    {
        public int Id { get; set; }
        public virtual ICollection<Product> Products { get; set; }
    }

    public class Shelf
    {
        public int Id { get; set; }
    }

    public class ProductMap : EntityTypeConfiguration<Product>
    {
        public ProductMap()
        {
            ToTable("Product");
            HasMany(p => p.Tags).WithMany(t => t.Products).Map(m =>
            {
                m.MapLeftKey("ProductId");
                m.ToTable("Product_Tag", "shop");
            });
            this.HasMany(p => p.Shelves)
                .WithMany()
                .Map(m => m.ToTable("Product_Shelf_Mapping"));
        }
    }

    public class TagMap : EntityTypeConfiguration<Tag>
    {
        public TagMap()
        {
            // The rows of one entity, in two tables: no join.
            Map(m => { m.Properties(t => t.Id); m.ToTable("TagDetails"); });
        }
    }

    public class ShelfMap : EntityTypeConfiguration<Shelf>
    {
        public ShelfMap() { ToTable("Shelf"); }
    }

    public class Cleaner
    {
        private readonly DbContext db;

        public void Clean() { db.Database.ExecuteSqlCommand("DELETE FROM Product_Shelf_Mapping WHERE Shelf_Id = 1"); }
    }
}
