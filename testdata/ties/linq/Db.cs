using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using NHibernate.Linq;

namespace Shop
{
    public class Order { public int CustomerId; public Customer Customer { get; set; } public ICollection<Line> Lines { get; set; } }
    public class Customer { public int Id; }
    public class Line { public int Id; }

    public class ShopDb : DbContext
    {
        public DbSet<Order> Orders { get; set; }
        public DbSet<Customer> Customers { get; set; }
        public DbSet<Line> Lines { get; set; }
    }

    public class Queries
    {
        private readonly ShopDb db;

        public void Joins()
        {
            var called = db.Orders.Join(db.Customers, o => o.CustomerId, c => c.Id, (o, c) => c);
            var joined = from o in db.Orders
                         join c in db.Customers on o.CustomerId equals c.Id
                         select c;
            var product = from o in db.Orders
                          from l in o.Lines
                          select l;
            IQueryable<Order> some = db.Orders.Where(o => o.CustomerId > 0);
            var grouped = some.GroupJoin(db.Customers, o => o.CustomerId, c => c.Id, (o, c) => o);
        }

        public void Includes(IQueryable<Order> orders)
        {
            db.Orders.Include(o => o.Customer);
            db.Orders.Include("Customer");
            orders.Fetch(o => o.Customer);
        }

        public void Collections(Order order, Line line, List<string> names)
        {
            order.Lines.Add(line);
            order.Lines.Remove(line);
            order.Lines.Clear();
            names.Add("x");
        }

        // In memory.
        public void Lists(List<Order> orders, List<Customer> customers)
        {
            var called = orders.Join(customers, o => o.CustomerId, c => c.Id, (o, c) => c);
            var joined = from o in orders join c in customers on o.CustomerId equals c.Id select c;
        }
    }
}
