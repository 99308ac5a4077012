using System;
using Overture.Common;
using Overture.Core.Catalog;
using Overture.Core.Orders;

namespace Overture.Core.Inventory
{
    public class StockItem : Entity
    {
        public int ProductId { get; set; }

        public virtual Product Product { get; set; }

        public int WarehouseId { get; set; }

        public virtual Warehouse Warehouse { get; set; }

        public int OnHand { get; set; }

        public int Reserved { get; set; }

        public int ReorderPoint { get; set; }

        public int Available
        {
            get { return Math.Max(0, OnHand - Reserved); }
        }
    }

    public class Reservation : Entity
    {
        public int StockItemId { get; set; }

        public virtual StockItem StockItem { get; set; }

        public int? OrderLineId { get; set; }

        public virtual OrderLine OrderLine { get; set; }

        public string OrderNumber { get; set; }

        public int Quantity { get; set; }

        public DateTime ExpiresOn { get; set; }

        public bool IsExpired
        {
            get { return ExpiresOn < DateHelper.Now; }
        }
    }
}
