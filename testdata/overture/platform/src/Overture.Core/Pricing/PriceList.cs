using System;
using System.Collections.Generic;
using System.Linq;
using Overture.Common;
using Overture.Core.Customers;

namespace Overture.Core.Pricing
{
    public class PriceList : Entity
    {
        public PriceList()
        {
            Entries = new List<PriceEntry>();
        }

        public string Code { get; set; }

        public string Currency { get; set; }

        public DateTime ValidFrom { get; set; }

        public DateTime? ValidTo { get; set; }

        /// <summary>Null: for everybody.</summary>
        public int? CustomerGroupId { get; set; }

        public virtual CustomerGroup CustomerGroup { get; set; }

        public virtual ICollection<PriceEntry> Entries { get; set; }

        public bool IsActive
        {
            get { return DateHelper.IsWithin(ValidFrom, ValidTo); }
        }

        public PriceEntry BestEntry(string sku, int quantity)
        {
            return Entries
                .Where(e => e.Sku == sku && e.MinimumQuantity <= quantity)
                .OrderByDescending(e => e.MinimumQuantity)
                .FirstOrDefault();
        }
    }

    public class PriceEntry : Entity
    {
        public int PriceListId { get; set; }

        public virtual PriceList PriceList { get; set; }

        public string Sku { get; set; }

        public int MinimumQuantity { get; set; }

        public decimal Price { get; set; }
    }
}
