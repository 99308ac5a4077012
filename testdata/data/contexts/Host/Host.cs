using System.Linq;
using Acme.Billing;
using Acme.Sales;
using Acme.Shared;
using Microsoft.EntityFrameworkCore;

namespace Acme.Host
{
    /// <summary>It names no table of messages: the one that is called as the set is its own.</summary>
    public class ReportContext : DbContext
    {
        public DbSet<Message> Reported { get; set; }
    }

    public class Mover
    {
        private readonly SalesContext _sales;
        private readonly BillingContext _billing;

        public Mover(SalesContext sales, BillingContext billing)
        {
            _sales = sales;
            _billing = billing;
        }

        public void Move(Message message)
        {
            _sales.Messages.Remove(message);
            _billing.Messages.Add(message);
            _billing.SaveChanges();
        }

        public int Both() => _sales.Messages.Join(_billing.Audits, m => m.Id, a => a.Id, (m, a) => m).Count();
    }

    public class Reports
    {
        public int All(ReportContext context) => context.Reported.Count();
    }
}
