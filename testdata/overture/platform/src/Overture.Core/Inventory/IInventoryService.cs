using System;
using System.Collections.Generic;
using Overture.Core.Orders;

namespace Overture.Core.Inventory
{
    public interface IInventoryService
    {
        event EventHandler<StockChangedEventArgs> StockChanged;

        int Available(string sku);

        IList<Reservation> Reserve(Order order);

        void Release(string orderNumber);

        void Commit(string orderNumber);

        void Receive(string warehouseCode, string sku, int quantity);
    }

    public interface IStockRepository : IRepository<StockItem>
    {
        IList<StockItem> OfSku(string sku);

        IList<Reservation> ReservationsOf(string orderNumber);

        void Add(Reservation reservation);

        int ReleaseExpired(DateTime now);
    }

    public class StockChangedEventArgs : EventArgs
    {
        public string Sku { get; set; }

        public int Available { get; set; }
    }
}
