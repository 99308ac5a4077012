using System.Collections.Generic;
using System.Linq;
using Overture.Common;
using Overture.Contracts;
using Overture.Core;
using Overture.Core.Inventory;
using Overture.Services.Gateway;

namespace Overture.Services.Inventory
{
    public class StockSynchronizer
    {
        private readonly IBackOfficeGateway gateway;
        private readonly IStockRepository stock;
        private readonly IRepository<Warehouse> warehouses;

        public StockSynchronizer(IBackOfficeGateway gateway, IStockRepository stock, IRepository<Warehouse> warehouses)
        {
            this.gateway = gateway;
            this.stock = stock;
            this.warehouses = warehouses;
        }

        public int Synchronize()
        {
            int changed = 0;
            foreach (Warehouse warehouse in warehouses.Query().OrderBy(w => w.Priority).ToList())
            {
                List<StockLevelDto> levels = gateway.Send(new GetStockLevelsRequest { WarehouseCode = warehouse.Code });
                foreach (StockLevelDto level in levels)
                {
                    StockItem item = stock.OfSku(level.Sku).FirstOrDefault(s => s.WarehouseId == warehouse.Id);
                    if (item == null || item.OnHand == level.OnHand) continue;
                    item.OnHand = level.OnHand;
                    changed++;
                }
            }
            stock.Save();
            Log.Info("{0} stock levels corrected", changed);
            return changed;
        }

        public void ReportLoss(StockItem item, int quantity, string reason)
        {
            item.OnHand -= quantity;
            stock.Save();
            gateway.Send(new AdjustStockRequest
            {
                Level = new StockLevelDto { Sku = item.Product.Sku, WarehouseCode = item.Warehouse.Code, OnHand = item.OnHand },
                Reason = reason
            });
        }
    }
}
