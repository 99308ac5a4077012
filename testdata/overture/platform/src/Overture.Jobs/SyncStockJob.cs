using Overture.Common;
using Overture.Core.Inventory;
using Overture.Services.Inventory;

namespace Overture.Jobs
{
    public class SyncStockJob : IJob
    {
        private readonly StockSynchronizer synchronizer;
        private readonly IStockRepository stock;

        public SyncStockJob(StockSynchronizer synchronizer, IStockRepository stock)
        {
            this.synchronizer = synchronizer;
            this.stock = stock;
        }

        public int Run(string argument)
        {
            int released = stock.ReleaseExpired(DateHelper.Now);
            Log.Info("{0} reservations released", released);
            return synchronizer.Synchronize();
        }
    }
}
