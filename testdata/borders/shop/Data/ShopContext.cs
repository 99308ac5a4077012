using Microsoft.EntityFrameworkCore;
using Shop.Audit;
using Shop.Billing;
using Shop.Customers;
using Shop.Orders;
using Shop.Shipping;

namespace Shop.Data
{
    public class ShopContext : DbContext
    {
        public DbSet<Order> Orders { get; set; }
        public DbSet<OrderLine> OrderLines { get; set; }
        public DbSet<Customer> Customers { get; set; }
        public DbSet<Address> Addresses { get; set; }
        public DbSet<Shipment> Shipments { get; set; }
        public DbSet<AuditEntry> AuditEntries { get; set; }
        public DbSet<Invoice> Invoices { get; set; }
    }
}
