using System;
using System.Collections.Generic;
using System.Linq;
using Overture.Core.Catalog;
using Overture.Core.Customers;

namespace Overture.Core.Carts
{
    public class Cart : Entity
    {
        public Cart()
        {
            Lines = new List<CartLine>();
            Token = Guid.NewGuid();
        }

        public Guid Token { get; set; }

        public int? CustomerId { get; set; }

        public virtual Customer Customer { get; set; }

        public string CouponCode { get; set; }

        public string Currency { get; set; }

        public decimal DiscountTotal { get; set; }

        public virtual ICollection<CartLine> Lines { get; set; }

        public decimal SubTotal
        {
            get { return Lines.Sum(l => l.UnitPrice * l.Quantity); }
        }

        public bool IsEmpty
        {
            get { return !Lines.Any(); }
        }

        public CartLine LineFor(string sku)
        {
            return Lines.FirstOrDefault(l => string.Equals(l.Sku, sku, StringComparison.OrdinalIgnoreCase));
        }
    }

    public class CartLine : Entity
    {
        public int CartId { get; set; }

        public virtual Cart Cart { get; set; }

        public string Sku { get; set; }

        public int ProductId { get; set; }

        public virtual Product Product { get; set; }

        public int Quantity { get; set; }

        public decimal UnitPrice { get; set; }
    }
}
