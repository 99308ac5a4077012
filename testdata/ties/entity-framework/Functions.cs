using System;
using System.Collections.Generic;
using System.Data.Entity;
using System.Linq;
using Microsoft.EntityFrameworkCore;

namespace Acme.Functions
{
    public class Visit { public int Id { get; set; } }

    public class VisitContext : DbContext
    {
        public DbSet<Visit> Visits { get; set; }

        [DbFunction("CountVisits", "stats")]
        public static int Count(int visitor) => throw new NotSupportedException();

        [DbFunction(Schema = "stats")]
        public static int LastVisit(int visitor) => throw new NotSupportedException();

        public static int Longest(int visitor) => throw new NotSupportedException();
        public IQueryable<Visit> Of(int visitor) => FromExpression(() => Of(visitor));

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.HasDbFunction(typeof(VisitContext).GetMethod(nameof(Longest), new[] { typeof(int) }))
                .HasName("LongestVisit")
                .HasSchema("stats");
            model.HasDbFunction(() => Of(default));
            model.HasDbFunction(() => Clock.Now());
        }
    }

    public static class Clock
    {
        public static DateTime Now() => throw new NotSupportedException();

        // Of Entity Framework 6: the namespace stands first.
        [DbFunction("CodeFirstDatabaseSchema", "OldCount")]
        public static int Old(int visitor) => throw new NotSupportedException();
    }
}
