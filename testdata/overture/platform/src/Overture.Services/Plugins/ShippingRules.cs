using Overture.Common;
using Overture.Core.Carts;
using Overture.Core.Promotions;

namespace Overture.Services.Plugins
{
    /// <summary>Alive: found by reflection through the attribute and the interface.</summary>
    [PromotionRule("FreeShipping")]
    public class FreeShippingRule : IPromotionRule
    {
        public Money Apply(Promotion promotion, Cart cart)
        {
            decimal shipping = ConfigReader.GetDecimal("shipping:flat", 4.95m);
            return cart.SubTotal >= promotion.Threshold
                ? new Money(shipping, cart.Currency)
                : Money.Zero(cart.Currency);
        }
    }

    /// <summary>
    /// Dead: it looks like a rule and carries the attribute, but lost the interface in 2011, so the
    /// finder passes it by.
    /// </summary>
    [PromotionRule("GiftWrap")]
    public class GiftWrapRule
    {
        public Money Apply(Promotion promotion, Cart cart)
        {
            return new Money(promotion.Percent, cart.Currency);
        }
    }
}
