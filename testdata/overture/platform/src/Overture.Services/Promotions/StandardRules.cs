using System.Linq;
using Overture.Common;
using Overture.Core.Carts;
using Overture.Core.Promotions;

namespace Overture.Services.Promotions
{
    [PromotionRule("PercentOff")]
    public class PercentOffRule : IPromotionRule
    {
        public Money Apply(Promotion promotion, Cart cart)
        {
            decimal relevant = cart.Lines
                .Where(l => promotion.CategoryId == null || l.Product.CategoryId == promotion.CategoryId)
                .Sum(l => l.UnitPrice * l.Quantity);
            return relevant < promotion.Threshold
                ? Money.Zero(cart.Currency)
                : new Money(relevant * promotion.Percent / 100m, cart.Currency).Round();
        }
    }

    [PromotionRule("BuyXPayY")]
    public class BuyXPayYRule : IPromotionRule
    {
        public Money Apply(Promotion promotion, Cart cart)
        {
            var pack = (int)promotion.Threshold;
            if (pack < 2) return Money.Zero(cart.Currency);
            decimal free = cart.Lines
                .Where(l => l.Product.CategoryId == promotion.CategoryId)
                .Sum(l => l.Quantity / pack * l.UnitPrice);
            return new Money(free, cart.Currency);
        }
    }
}
