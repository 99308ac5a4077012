using System;
using System.Linq;
using Microsoft.EntityFrameworkCore;

namespace Acme.Visits
{
    public class Guest { public int Id { get; set; } }

    public class VisitContext : DbContext
    {
        public DbSet<Guest> Guests { get; set; }

        [DbFunction("CountVisits", "stats")]
        public static int Visits(int visitor) => throw new NotSupportedException();
    }

    public class Report
    {
        private readonly VisitContext _context;

        public Report(VisitContext context) { _context = context; }

        public IQueryable<Guest> Often() => _context.Guests.Where(guest => VisitContext.Visits(guest.Id) > 5);
    }
}
