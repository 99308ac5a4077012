using System;
using System.Collections.Generic;
using Overture.Common;
using Overture.Core.Carts;
using Overture.Core.Customers;
using Overture.Core.Orders;

namespace Overture.Core.Promotions
{
    public interface IPromotionService
    {
        IList<Discount> Evaluate(Cart cart, Customer customer);

        Coupon Redeem(string couponCode, Customer customer);

        void RecordUsage(Order order, IEnumerable<Discount> discounts);

        IList<Promotion> RunningFor(Customer customer);
    }

    /// <summary>Rules are found by reflection in every assembly named Overture.* or Acme.*.</summary>
    public interface IPromotionRule
    {
        Money Apply(Promotion promotion, Cart cart);
    }

    [AttributeUsage(AttributeTargets.Class)]
    public sealed class PromotionRuleAttribute : Attribute
    {
        public PromotionRuleAttribute(string name)
        {
            Name = name;
        }

        public string Name { get; private set; }
    }

    public class Discount
    {
        public Promotion Promotion { get; set; }

        public Money Amount { get; set; }

        public string Text { get; set; }
    }
}
