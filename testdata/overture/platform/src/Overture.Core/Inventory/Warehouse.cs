using System.Collections.Generic;

namespace Overture.Core.Inventory
{
    public class Warehouse : Entity
    {
        public string Code { get; set; }

        public string Name { get; set; }

        public Address Address { get; set; }

        public int Priority { get; set; }

        public virtual ICollection<StockItem> Items { get; set; }
    }

    /// <summary>Where trucks drive to: a ramp and opening hours, no first name. A complex type, no table.</summary>
    public class Address
    {
        public string Street { get; set; }

        public string City { get; set; }

        public string CountryCode { get; set; }

        public string Ramp { get; set; }

        public string OpeningHours { get; set; }
    }
}
