using System.Linq;
class Order { public Customer Customer = new Customer(); } class Customer { public int X; }
class User { int M(IQueryable<Order> q) { return q.Where(o => o.Customer.X > 1).Select(o => o.Customer).OrderBy(c => c.X).First().X; } }
