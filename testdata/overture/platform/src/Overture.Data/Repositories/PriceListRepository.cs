using System.Data.Entity;
using System.Linq;
using Overture.Common;
using Overture.Core.Pricing;

namespace Overture.Data.Repositories
{
    public class PriceListRepository : Repository<PriceList>, IPriceListRepository
    {
        public PriceListRepository(OvertureDbContext context)
            : base(context)
        {
        }

        public PriceList FindActive(int? customerGroupId)
        {
            var now = DateHelper.Now;
            return Context.PriceLists
                .Include(p => p.Entries)
                .Where(p => p.ValidFrom <= now && (p.ValidTo == null || p.ValidTo > now))
                .Where(p => p.CustomerGroupId == null || p.CustomerGroupId == customerGroupId)
                .OrderByDescending(p => p.CustomerGroupId)
                .ThenByDescending(p => p.ValidFrom)
                .FirstOrDefault();
        }

        public PriceList FindByCode(string code)
        {
            return Context.PriceLists.Include(p => p.Entries).FirstOrDefault(p => p.Code == code);
        }
    }
}
