using System;
using System.Collections.Generic;
using System.Data.Entity;
using System.Linq;
using Overture.Core.Carts;

namespace Overture.Data.Repositories
{
    public class CartRepository : Repository<Cart>, ICartRepository
    {
        public CartRepository(OvertureDbContext context)
            : base(context)
        {
        }

        public Cart FindByToken(Guid token)
        {
            return Context.Carts.Include(c => c.Lines).FirstOrDefault(c => c.Token == token);
        }

        public Cart FindOpen(int customerId)
        {
            return Context.Carts
                .Include(c => c.Lines)
                .Where(c => c.CustomerId == customerId)
                .OrderByDescending(c => c.ModifiedOn)
                .FirstOrDefault();
        }

        public IList<Cart> AbandonedSince(DateTime before)
        {
            return Context.Carts
                .Include(c => c.Customer)
                .Where(c => c.CustomerId != null && c.ModifiedOn < before && c.Lines.Any())
                .ToList();
        }
    }
}
