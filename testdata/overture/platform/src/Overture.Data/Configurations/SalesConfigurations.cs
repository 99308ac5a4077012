using System.Data.Entity.ModelConfiguration;
using Overture.Core.Carts;
using Overture.Core.Orders;
using Overture.Core.Payments;
using Overture.Core.Promotions;

namespace Overture.Data.Configurations
{
    public class PromotionConfiguration : EntityTypeConfiguration<Promotion>
    {
        public PromotionConfiguration()
        {
            ToTable("Promotions");
            Property(p => p.Code).IsRequired().HasMaxLength(40);
            HasOptional(p => p.Category).WithMany().HasForeignKey(p => p.CategoryId);
            HasMany(p => p.Groups).WithMany().Map(m => m.ToTable("PromotionGroups"));
            HasMany(p => p.Coupons).WithRequired(c => c.Promotion).HasForeignKey(c => c.PromotionId);
        }
    }

    public class CartConfiguration : EntityTypeConfiguration<Cart>
    {
        public CartConfiguration()
        {
            ToTable("Carts");
            HasOptional(c => c.Customer).WithMany().HasForeignKey(c => c.CustomerId);
            HasMany(c => c.Lines).WithRequired(l => l.Cart).HasForeignKey(l => l.CartId).WillCascadeOnDelete(true);
        }
    }

    public class OrderConfiguration : EntityTypeConfiguration<Order>
    {
        public OrderConfiguration()
        {
            ToTable("Orders");
            Property(o => o.Number).IsRequired().HasMaxLength(20);
            HasRequired(o => o.Customer).WithMany(c => c.Orders).HasForeignKey(o => o.CustomerId);
            HasOptional(o => o.ShipTo).WithMany().HasForeignKey(o => o.ShipToId);
            HasMany(o => o.Lines).WithRequired(l => l.Order).HasForeignKey(l => l.OrderId);
            HasMany(o => o.Usages).WithRequired(u => u.Order).HasForeignKey(u => u.OrderId);
            HasMany(o => o.Shipments).WithRequired(s => s.Order).HasForeignKey(s => s.OrderId);
        }
    }

    public class PaymentConfiguration : EntityTypeConfiguration<Payment>
    {
        public PaymentConfiguration()
        {
            ToTable("Payments");
            HasRequired(p => p.Order).WithMany(o => o.Payments).HasForeignKey(p => p.OrderId);
            HasMany(p => p.Refunds).WithRequired(r => r.Payment).HasForeignKey(r => r.PaymentId);
            Ignore(p => p.Refundable);
        }
    }
}
