using Overture.Common;
using Overture.Core.Carts;
using Overture.Core.Promotions;

namespace Acme.Commerce
{
    /// <summary>Found by the platform's rule finder, since the assembly's name begins with Acme.</summary>
    [PromotionRule("Staff")]
    public class StaffRule : IPromotionRule
    {
        public Money Apply(Promotion promotion, Cart cart)
        {
            bool staff = cart.Customer != null && cart.Customer.Group != null && cart.Customer.Group.Code == "STAFF";
            return staff
                ? new Money(cart.SubTotal * promotion.Percent / 100m, cart.Currency).Round()
                : Money.Zero(cart.Currency);
        }
    }
}
