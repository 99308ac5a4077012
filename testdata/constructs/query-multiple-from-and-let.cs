using System.Collections.Generic; using System.Linq;
class Order { public List<Line> Lines = new(); public int Id; } class Line { public Item Item = new(); } class Item { public int X; }
class User { int M(List<Order> orders) { var q = from o in orders from l in o.Lines let i = l.Item where i.X > o.Id select new { i, l }; return q.First().i.X + q.First().l.Item.X; } }
