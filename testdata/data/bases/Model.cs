using System.Collections.Generic;
using System.Data.Entity;

namespace Shop
{
    public abstract class BaseEntity { public int Id { get; set; } }

    public class Order : BaseEntity
    {
        public virtual ICollection<Line> Lines { get; set; }
    }

    // A mapping follows the property of what it maps.
    public class Line : BaseEntity { public string Text { get; set; } }

    public class Customer : BaseEntity { public string Name { get; set; } }

    // Mapped as its base is.
    public class Company : Customer { }

    public class Voucher : BaseEntity { }

    // Neither mapped nor reached: it has the base for its key.
    public class OrderView : BaseEntity { public string Title { get; set; } }

    public class ShopContext : DbContext
    {
        public DbSet<Order> Orders { get; set; }
        public DbSet<Customer> Customers { get; set; }

        protected override void OnModelCreating(DbModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Voucher>().ToTable("Voucher");
        }
    }
}
