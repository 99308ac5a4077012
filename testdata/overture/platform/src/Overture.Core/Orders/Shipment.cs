using System;
using Overture.Core.Inventory;

namespace Overture.Core.Orders
{
    public class Shipment : Entity
    {
        public int OrderId { get; set; }

        public virtual Order Order { get; set; }

        public int WarehouseId { get; set; }

        public virtual Warehouse Warehouse { get; set; }

        public string TrackingNumber { get; set; }

        public string Carrier { get; set; }

        public DateTime? ShippedOn { get; set; }

        public decimal Weight { get; set; }
    }

    public class ReturnRequest : Entity
    {
        public int OrderId { get; set; }

        public virtual Order Order { get; set; }

        public string Sku { get; set; }

        public int Quantity { get; set; }

        public string Reason { get; set; }

        public DateTime? AcceptedOn { get; set; }
    }
}
