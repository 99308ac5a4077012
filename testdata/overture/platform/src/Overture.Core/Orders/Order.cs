using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations.Schema;
using System.Linq;
using Overture.Core.Catalog;
using Overture.Core.Customers;
using Overture.Core.Payments;
using Overture.Core.Promotions;

namespace Overture.Core.Orders
{
    /// <summary>Not to be confused with the status of a payment, which has the same name.</summary>
    public enum Status
    {
        New = 0,
        Confirmed = 10,
        Packed = 20,
        Shipped = 30,
        Cancelled = 90,
        Returned = 95
    }

    public class Order : Entity
    {
        public Order()
        {
            Lines = new List<OrderLine>();
            Payments = new List<Payment>();
            Usages = new List<PromotionUsage>();
            Shipments = new List<Shipment>();
        }

        public string Number { get; set; }

        public DateTime PlacedOn { get; set; }

        public Status Status { get; set; }

        public int CustomerId { get; set; }

        public virtual Customer Customer { get; set; }

        public int? ShipToId { get; set; }

        public virtual Address ShipTo { get; set; }

        public string Currency { get; set; }

        public decimal SubTotal { get; set; }

        public decimal DiscountTotal { get; set; }

        public decimal TaxTotal { get; set; }

        public decimal ShippingTotal { get; set; }

        public string ErpNumber { get; set; }

        public virtual ICollection<OrderLine> Lines { get; set; }

        public virtual ICollection<Payment> Payments { get; set; }

        public virtual ICollection<PromotionUsage> Usages { get; set; }

        public virtual ICollection<Shipment> Shipments { get; set; }

        [NotMapped]
        public decimal Total
        {
            get { return SubTotal - DiscountTotal + TaxTotal + ShippingTotal; }
        }

        [NotMapped]
        public bool IsOpen
        {
            get { return Status != Status.Cancelled && Status != Status.Returned && Status != Status.Shipped; }
        }

        public bool Contains(string sku)
        {
            return Lines.Any(l => l.Sku == sku);
        }
    }

    public class OrderLine : Entity
    {
        public int OrderId { get; set; }

        public virtual Order Order { get; set; }

        public string Sku { get; set; }

        public int ProductId { get; set; }

        public virtual Product Product { get; set; }

        public string ProductName { get; set; }

        public int Quantity { get; set; }

        public decimal UnitPrice { get; set; }
    }
}
