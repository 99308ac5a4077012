using System;
using System.Linq;
using Microsoft.EntityFrameworkCore;

namespace Acme.Visits
{
    public static class Counts
    {
        // Which overload a call means is not told: it may run either function.
        [DbFunction("CountVisits", "stats")]
        public static int Of(int visitor) => throw new NotSupportedException();

        [DbFunction("CountGuests", "stats")]
        public static int Of(string name) => throw new NotSupportedException();
    }

    public class Overview
    {
        private readonly VisitContext _context;

        public IQueryable<Guest> Named(string name) => _context.Guests.Where(guest => Counts.Of(name) > 5);
    }
}
