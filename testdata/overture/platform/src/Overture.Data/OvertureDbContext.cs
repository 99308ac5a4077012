using System;
using System.Data.Entity;
using System.Data.Entity.ModelConfiguration.Conventions;
using System.Linq;
using Overture.Common;
using Overture.Core;
using Overture.Core.Carts;
using Overture.Core.Catalog;
using Overture.Core.Customers;
using Overture.Core.Inventory;
using Overture.Core.Messaging;
using Overture.Core.Orders;
using Overture.Core.Payments;
using Overture.Core.Pricing;
using Overture.Core.Promotions;
using Overture.Data.Configurations;

namespace Overture.Data
{
    /// <summary>One context for the whole shop.</summary>
    public class OvertureDbContext : DbContext
    {
        public OvertureDbContext()
            : base("name=Overture")
        {
            Configuration.LazyLoadingEnabled = true;
        }

        public DbSet<Product> Products { get; set; }
        public DbSet<Category> Categories { get; set; }
        public DbSet<Brand> Brands { get; set; }
        public DbSet<PriceList> PriceLists { get; set; }
        public DbSet<PriceEntry> PriceEntries { get; set; }
        public DbSet<Promotion> Promotions { get; set; }
        public DbSet<Coupon> Coupons { get; set; }
        public DbSet<PromotionUsage> PromotionUsages { get; set; }
        public DbSet<Cart> Carts { get; set; }
        public DbSet<Order> Orders { get; set; }
        public DbSet<Shipment> Shipments { get; set; }
        public DbSet<ReturnRequest> Returns { get; set; }
        public DbSet<Payment> Payments { get; set; }
        public DbSet<Warehouse> Warehouses { get; set; }
        public DbSet<StockItem> Stock { get; set; }
        public DbSet<Reservation> Reservations { get; set; }
        public DbSet<Customer> Customers { get; set; }
        public DbSet<CustomerGroup> CustomerGroups { get; set; }
        public DbSet<MessageTemplate> MessageTemplates { get; set; }
        public DbSet<OutgoingMessage> OutgoingMessages { get; set; }

        public override int SaveChanges()
        {
            foreach (var entry in ChangeTracker.Entries<Entity>().ToList())
            {
                if (entry.State == EntityState.Added)
                {
                    entry.Entity.CreatedOn = DateHelper.Now;
                }
                else if (entry.State == EntityState.Modified)
                {
                    entry.Entity.ModifiedOn = DateHelper.Now;
                }
            }
            return base.SaveChanges();
        }

        protected override void OnModelCreating(DbModelBuilder modelBuilder)
        {
            modelBuilder.Conventions.Remove<OneToManyCascadeDeleteConvention>();
            modelBuilder.Configurations.Add(new ProductConfiguration());
            modelBuilder.Configurations.Add(new PriceListConfiguration());
            modelBuilder.Configurations.Add(new PromotionConfiguration());
            modelBuilder.Configurations.Add(new CartConfiguration());
            modelBuilder.Configurations.Add(new OrderConfiguration());
            modelBuilder.Configurations.Add(new PaymentConfiguration());

            modelBuilder.Entity<MessageTemplate>().ToTable("MessageTemplates");
            modelBuilder.Entity<OutgoingMessage>().ToTable("MailQueue");
            modelBuilder.Entity<OutgoingMessage>().Property(m => m.Recipient).IsRequired().HasMaxLength(200);
            modelBuilder.ComplexType<Core.Inventory.Address>();

            MapStock(modelBuilder);
            MapCustomers(modelBuilder);
        }

        private static void MapStock(DbModelBuilder modelBuilder)
        {
            var item = modelBuilder.Entity<StockItem>();
            item.ToTable("StockItems");
            item.HasRequired(s => s.Product).WithMany(p => p.Stock).HasForeignKey(s => s.ProductId);
            item.HasRequired(s => s.Warehouse).WithMany(w => w.Items).HasForeignKey(s => s.WarehouseId);
            item.Ignore(s => s.Available);
            modelBuilder.Entity<Reservation>().ToTable("Reservations").Ignore(r => r.IsExpired);
        }

        private static void MapCustomers(DbModelBuilder modelBuilder)
        {
            var customer = modelBuilder.Entity<Customer>();
            customer.ToTable("Customers");
            customer.Property(c => c.Email).IsRequired().HasMaxLength(200);
            customer.HasOptional(c => c.Group).WithMany().HasForeignKey(c => c.GroupId);
            customer.HasMany(c => c.Addresses).WithRequired().HasForeignKey(a => a.CustomerId);
            customer.HasMany(c => c.Usages).WithRequired(u => u.Customer).HasForeignKey(u => u.CustomerId);
            customer.Ignore(c => c.DisplayName);
            customer.Ignore(c => c.DefaultAddress);
        }
    }
}
