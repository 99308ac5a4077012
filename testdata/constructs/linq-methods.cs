using System.Collections.Generic; using System.Linq;
class Order { public Customer Customer = new Customer(); public List<Line> Lines = new(); public int Id; } class Customer { public int X; } class Line { public int Price; }
class User
{
    int M(List<Order> orders)
    {
        var first = orders.Where(o => o.Id > 1).OrderBy(o => o.Customer.X).ThenByDescending(o => o.Id).First();
        var lines = orders.SelectMany(o => o.Lines).ToList();
        var map = orders.ToDictionary(o => o.Id, o => o.Customer);
        return first.Customer.X + lines[0].Price + map[1].X + orders.Any(o => o.Lines.Count > 1).GetHashCode() + orders.FirstOrDefault()!.Id;
    }
}
