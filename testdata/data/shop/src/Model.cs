using System.Data.Entity;

namespace Shop
{
    public class Order
    {
        public int Id { get; set; }
        public Customer Customer { get; set; }
    }

    public class Customer { public int Id { get; set; } public System.Collections.Generic.Dictionary<int, Voucher> Held { get; } }

    public class Voucher { public int Id { get; set; } }

    public class Note { public string EntityName { get; set; } }

    public class Tag { public int Id { get; set; } public int VoucherId { get; set; } }

    public class Warehouse { public int Id { get; set; } }

    public class ShopContext : DbContext
    {
        public DbSet<Order> Orders { get; set; }
        public DbSet<Customer> Customers { get; set; }
        public DbSet<Tag> Tags { get; set; }

        protected override void OnModelCreating(DbModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Order>().ToTable("Orders", "sales");
            modelBuilder.Entity<Customer>().ToTable("Customers", "crm");
        }
    }
}
