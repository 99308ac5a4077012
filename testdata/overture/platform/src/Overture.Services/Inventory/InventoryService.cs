using System;
using System.Collections.Generic;
using System.Linq;
using Overture.Common;
using Overture.Common.Messaging;
using Overture.Core;
using Overture.Core.Events;
using Overture.Core.Inventory;
using Overture.Core.Orders;

namespace Overture.Services.Inventory
{
    public class InventoryService : IInventoryService, IHandle<CacheFlushRequested>
    {
        private readonly IStockRepository stock;
        private readonly IBus bus;

        public InventoryService(IStockRepository stock, IBus bus)
        {
            this.stock = stock;
            this.bus = bus;
        }

        public event EventHandler<StockChangedEventArgs> StockChanged;

        public int Available(string sku)
        {
            object cached = CacheManager.Get("stock:" + sku, 1, () => (object)stock.OfSku(sku).Sum(s => s.Available));
            return (int)cached;
        }

        public IList<Reservation> Reserve(Order order)
        {
            var reservations = new List<Reservation>();
            foreach (OrderLine line in order.Lines)
            {
                int missing = line.Quantity;
                foreach (StockItem item in stock.OfSku(line.Sku).Where(i => i.Available > 0))
                {
                    int taken = Math.Min(missing, item.Available);
                    item.Reserved += taken;
                    missing -= taken;
                    var reservation = new Reservation
                    {
                        StockItem = item,
                        OrderLine = line,
                        OrderNumber = order.Number,
                        Quantity = taken,
                        ExpiresOn = DateHelper.Now.AddMinutes(OvertureContext.ReservationMinutes)
                    };
                    stock.Add(reservation);
                    reservations.Add(reservation);
                    if (missing == 0) break;
                }
                Guard.That(missing == 0, "Not enough of " + line.Sku);
                Changed(line.Sku);
            }
            stock.Save();
            return reservations;
        }

        public void Release(string orderNumber)
        {
            foreach (Reservation reservation in stock.ReservationsOf(orderNumber))
            {
                reservation.StockItem.Reserved -= reservation.Quantity;
                reservation.ExpiresOn = DateHelper.Now;
                Changed(reservation.StockItem.Product.Sku);
            }
            stock.Save();
        }

        public void Commit(string orderNumber)
        {
            foreach (Reservation reservation in stock.ReservationsOf(orderNumber))
            {
                StockItem item = reservation.StockItem;
                item.OnHand -= reservation.Quantity;
                item.Reserved -= reservation.Quantity;
                if (item.OnHand <= item.ReorderPoint)
                {
                    bus.Publish(new StockDepleted { Sku = item.Product.Sku, WarehouseCode = item.Warehouse.Code });
                }
            }
            stock.Save();
        }

        public void Receive(string warehouseCode, string sku, int quantity)
        {
            StockItem item = stock.OfSku(sku).FirstOrDefault(s => s.Warehouse.Code == warehouseCode);
            Guard.That(item != null, "No stock of " + sku + " in " + warehouseCode);
            item.OnHand += quantity;
            stock.Save();
            Changed(sku);
        }

        public void Handle(CacheFlushRequested message)
        {
            CacheManager.RemoveByPrefix("stock:");
        }

        private void Changed(string sku)
        {
            CacheManager.Remove("stock:" + sku);
            bus.Publish(Topics.StockChanged, sku);
            EventHandler<StockChangedEventArgs> handler = StockChanged;
            if (handler != null)
            {
                handler(this, new StockChangedEventArgs { Sku = sku, Available = Available(sku) });
            }
        }
    }
}
