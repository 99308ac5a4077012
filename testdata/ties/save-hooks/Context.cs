using System;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Shop
{
    public interface IAudited { DateTime Changed { get; set; } }
    public class Order : IAudited { public DateTime Changed { get; set; } }

    public class ShopContext : DbContext
    {
        public override int SaveChanges()
        {
            foreach (var entry in ChangeTracker.Entries<IAudited>())
            {
                entry.Entity.Changed = DateTime.Now;
            }
            return base.SaveChanges();
        }
    }

    public class Audit : SaveChangesInterceptor { }
}
