using System;
using System.Collections.Generic;
using System.Data.Entity;
using System.Linq;
using Overture.Core.Orders;
using PaymentStatus = Overture.Core.Payments.Status;

namespace Overture.Data.Repositories
{
    public class OrderRepository : Repository<Order>, IOrderRepository
    {
        public OrderRepository(OvertureDbContext context)
            : base(context)
        {
        }

        public Order FindByNumber(string number)
        {
            return Context.Orders
                .Include(o => o.Lines)
                .Include(o => o.Payments)
                .Include(o => o.Customer)
                .FirstOrDefault(o => o.Number == number);
        }

        public IList<Order> OfCustomer(int customerId)
        {
            return Context.Orders
                .Where(o => o.CustomerId == customerId)
                .OrderByDescending(o => o.PlacedOn)
                .ToList();
        }

        public IList<Order> UnpaidSince(DateTime before)
        {
            return Context.Orders
                .Where(o => o.Status == Status.New && o.PlacedOn < before)
                .Where(o => o.Payments.All(p => p.Status == PaymentStatus.Pending || p.Status == PaymentStatus.Failed))
                .ToList();
        }

        public IList<Order> NotExported()
        {
            return Context.Orders.Include(o => o.Lines).Where(o => o.ErpNumber == null && o.Status == Status.Confirmed).ToList();
        }

        public decimal TurnoverOf(int customerId, DateTime since)
        {
            return Context.Orders
                .Where(o => o.CustomerId == customerId && o.PlacedOn >= since && o.Status != Status.Cancelled)
                .Select(o => o.SubTotal - o.DiscountTotal)
                .DefaultIfEmpty(0m)
                .Sum();
        }
    }
}
