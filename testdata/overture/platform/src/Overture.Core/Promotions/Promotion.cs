using System;
using System.Collections.Generic;
using Overture.Common;
using Overture.Core.Catalog;
using Overture.Core.Customers;

namespace Overture.Core.Promotions
{
    public class Promotion : Entity
    {
        public Promotion()
        {
            Groups = new List<CustomerGroup>();
            Coupons = new List<Coupon>();
        }

        public string Code { get; set; }

        public string Title { get; set; }

        /// <summary>Name of the rule, see PromotionRuleAttribute.</summary>
        public string RuleName { get; set; }

        public decimal Percent { get; set; }

        public decimal Threshold { get; set; }

        public DateTime? StartsOn { get; set; }

        public DateTime? EndsOn { get; set; }

        public bool NeedsCoupon { get; set; }

        public int? CategoryId { get; set; }

        public virtual Category Category { get; set; }

        public virtual ICollection<CustomerGroup> Groups { get; set; }

        public virtual ICollection<Coupon> Coupons { get; set; }

        public bool IsRunning
        {
            get { return DateHelper.IsWithin(StartsOn, EndsOn); }
        }
    }
}
