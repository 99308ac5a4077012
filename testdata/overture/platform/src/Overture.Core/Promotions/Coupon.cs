using System.Collections.Generic;
using Overture.Core.Customers;
using Overture.Core.Orders;

namespace Overture.Core.Promotions
{
    public class Coupon : Entity
    {
        public string Code { get; set; }

        public int PromotionId { get; set; }

        public virtual Promotion Promotion { get; set; }

        public int MaximumUses { get; set; }

        public virtual ICollection<PromotionUsage> Usages { get; set; }

        public bool IsExhausted
        {
            get { return MaximumUses > 0 && Usages != null && Usages.Count >= MaximumUses; }
        }
    }

    /// <summary>Which promotion was used in which order, by whom.</summary>
    public class PromotionUsage : Entity
    {
        public int PromotionId { get; set; }

        public virtual Promotion Promotion { get; set; }

        public int OrderId { get; set; }

        public virtual Order Order { get; set; }

        public int CustomerId { get; set; }

        public virtual Customer Customer { get; set; }

        public decimal Discount { get; set; }
    }
}
