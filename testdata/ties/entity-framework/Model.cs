using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Shop;

public class Order
{
    public int Id { get; set; }
    public Customer Customer { get; set; }
    public List<Line> Lines { get; set; }
    public Address Address { get; set; }
}

public class Line { public int Id { get; set; } public Order Order { get; set; } }

[Table("tblCustomers", Schema = "crm")]
public class Customer { public int Id { get; set; } }

public class Address { public string City { get; set; } }

public class Note { public int Id { get; set; } public string EntityName { get; set; } }

public class ShopContext : DbContext
{
    public DbSet<Order> Orders { get; set; }
    public DbSet<Customer> Customers => Set<Customer>();
    public DbSet<Note> Notes { get; set; }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Note>().ToTable("Notes", "crm");
        modelBuilder.ApplyConfiguration(new OrderMap());
    }
}

public class OrderMap : IEntityTypeConfiguration<Order>
{
    public void Configure(EntityTypeBuilder<Order> builder)
    {
        builder.ToTable("Orders", "sales");
        builder.HasOne(order => order.Customer).WithMany();
        builder.OwnsOne(order => order.Address);
        builder.OwnsMany<Line>("Lines", line =>
        {
            line.ToTable("OrderLines", "sales");
        });
    }
}
