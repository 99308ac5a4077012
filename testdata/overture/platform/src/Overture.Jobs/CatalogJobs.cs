using System;
using System.Globalization;
using Overture.Common;
using Overture.Common.Messaging;
using Overture.Core.Pricing;
using Overture.Services.Catalog;
using Overture.Shared;

namespace Overture.Jobs
{
    public class ImportProductsJob : IJob
    {
        private readonly ProductImporter importer;
        private readonly IBus bus;

        public ImportProductsJob(ProductImporter importer, IBus bus)
        {
            this.importer = importer;
            this.bus = bus;
        }

        public int Run(string argument)
        {
            DateTime since = argument == null
                ? DateHelper.Now.AddDays(-1)
                : DateTime.Parse(argument, CultureInfo.InvariantCulture);
            int count = 0;
            RetryPolicy.Run("import", 3, () => count = importer.Import(since));
            if (count > 0)
            {
                CacheManager.FlushEverything(bus, "import");
            }
            return count;
        }
    }

    public class RecalculatePricesJob : IJob
    {
        private readonly IPricingService pricing;

        public RecalculatePricesJob(IPricingService pricing)
        {
            this.pricing = pricing;
        }

        public int Run(string argument)
        {
            if (argument != null)
            {
                pricing.Activate(argument);
            }
            return pricing.Recalculate();
        }
    }
}
