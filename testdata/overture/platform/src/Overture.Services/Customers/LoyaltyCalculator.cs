using System;
using System.Linq;
using Overture.Common;
using Overture.Core.Customers;
using Overture.Core.Orders;
using Overture.Core.Promotions;

namespace Overture.Services.Customers
{
    /// <summary>Points for an order: needs to know what was bought before and which promotions were used.</summary>
    public class LoyaltyCalculator
    {
        private readonly IOrderRepository orders;

        public LoyaltyCalculator(IOrderRepository orders)
        {
            this.orders = orders;
        }

        public int PointsFor(Customer customer, Order order)
        {
            decimal earned = order.SubTotal - order.DiscountTotal;
            foreach (PromotionUsage usage in order.Usages.Where(u => u.Promotion != null))
            {
                Promotion promotion = usage.Promotion;
                if (promotion.Percent >= 50m)
                {
                    return 0;
                }
            }
            decimal factor = 1m;
            decimal turnover = orders.TurnoverOf(customer.Id, DateHelper.Now.AddYears(-1));
            if (turnover > 1000m) factor = 1.5m;
            if (customer.Group != null && customer.Group.IsBusiness) factor = 0.5m;
            return (int)Math.Floor(earned * factor / 10m);
        }
    }
}
