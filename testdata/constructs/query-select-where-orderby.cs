using System.Collections.Generic; using System.Linq;
class Order { public Customer C = new Customer(); public int Id; } class Customer { public int X; }
class User { int M(List<Order> orders) { var q = from o in orders where o.Id > 1 orderby o.C.X, o.Id descending select o.C; return q.First().X; } }
