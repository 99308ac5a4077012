using System;
using System.Collections.Generic;
using System.Linq;
using Overture.Common;
using Overture.Common.Hosting;
using Overture.Common.Messaging;
using Overture.Core;
using Overture.Core.Carts;
using Overture.Core.Customers;
using Overture.Core.Events;
using Overture.Core.Orders;
using Overture.Core.Promotions;

namespace Overture.Services.Promotions
{
    public class PromotionService : IPromotionService, IHandle<OrderCancelled>, IHandle<CacheFlushRequested>
    {
        private readonly IRepository<Promotion> promotions;
        private readonly IRepository<Coupon> coupons;
        private readonly IRepository<PromotionUsage> usages;
        private readonly PromotionRuleFinder finder;
        private readonly IBus bus;

        public PromotionService(
            IRepository<Promotion> promotions,
            IRepository<Coupon> coupons,
            IRepository<PromotionUsage> usages,
            PromotionRuleFinder finder,
            IBus bus)
        {
            this.promotions = promotions;
            this.coupons = coupons;
            this.usages = usages;
            this.finder = finder;
            this.bus = bus;
        }

        public IList<Discount> Evaluate(Cart cart, Customer customer)
        {
            var discounts = new List<Discount>();
            foreach (Promotion promotion in RunningFor(customer))
            {
                if (promotion.NeedsCoupon && !promotion.Coupons.Any(c => c.Code == cart.CouponCode)) continue;
                IPromotionRule rule = finder.Find(promotion.RuleName);
                if (rule == null) continue;

                Money amount = rule.Apply(promotion, cart);
                if (amount.Amount > 0)
                {
                    discounts.Add(new Discount { Promotion = promotion, Amount = amount, Text = promotion.Title });
                }
            }
            return discounts.OrderByDescending(d => d.Amount.Amount).ToList();
        }

        public Coupon Redeem(string couponCode, Customer customer)
        {
            Coupon coupon = coupons.Query().FirstOrDefault(c => c.Code == couponCode);
            if (coupon == null || coupon.IsExhausted || !coupon.Promotion.IsRunning) return null;

            // The order service in turn calls this service: the container would not stand the circle.
            var orders = ServiceLocator.Get<IOrderService>();
            if (customer != null && orders.History(customer, 1).Items.Any(o => o.Usages.Any(u => u.PromotionId == coupon.PromotionId)))
            {
                return null;
            }
            bus.Publish("promotions.coupon-redeemed", couponCode);
            return coupon;
        }

        public void RecordUsage(Order order, IEnumerable<Discount> discounts)
        {
            foreach (Discount discount in discounts)
            {
                usages.Add(new PromotionUsage
                {
                    Order = order,
                    CustomerId = order.CustomerId,
                    Promotion = discount.Promotion,
                    Discount = discount.Amount.Amount
                });
            }
            usages.Save();
        }

        public IList<Promotion> RunningFor(Customer customer)
        {
            List<Promotion> all = CacheManager.Get("promotions:running", 5, () => promotions.Query().ToList());
            var customers = ServiceLocator.Get<ICustomerService>();
            Customer known = customer == null ? null : customers.GetByNumber(customer.Number);
            return all
                .Where(p => p.IsRunning || CampaignState.IsActive(p.Code))
                .Where(p => p.Groups.Count == 0 || (known != null && p.Groups.Any(g => g.Id == known.GroupId)))
                .ToList();
        }

        public void Handle(OrderCancelled message)
        {
            foreach (PromotionUsage usage in usages.Where(u => u.Order.Number == message.Number))
            {
                usages.Remove(usage);
            }
            usages.Save();
        }

        public void Handle(CacheFlushRequested message)
        {
            CacheManager.Remove("promotions:running");
            CacheManager.RemoveByPrefix("price:");
        }
    }
}
