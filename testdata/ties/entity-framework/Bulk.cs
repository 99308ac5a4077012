using System.Collections.Generic;
using System.Threading.Tasks;
using EFCore.BulkExtensions;
using Microsoft.EntityFrameworkCore;

namespace Acme.Bulk
{
    public class Crate { public int Id { get; set; } }
    public class Pallet { public int Id { get; set; } }

    public class StockContext : DbContext
    {
        public DbSet<Crate> Crates { get; set; }
        public DbSet<Pallet> Pallets { get; set; }
    }

    public class Import
    {
        private readonly StockContext _context;

        public async Task Run(List<Crate> crates, IList<Pallet> pallets)
        {
            _context.BulkInsert(crates);
            await _context.BulkInsertOrUpdateAsync(pallets);
            _context.BulkDelete(new List<Pallet>());
        }
    }
}
