using System.Collections.Generic; using System.Linq;
class Line { public Kind Kind; public int Price; public Item Item = new Item(); } enum Kind { A, B } class Item { public int X; } class Sum { public int V; public Sum Add(Line l) => this; }
class User
{
    int M(List<Line> lines, Item[] items)
    {
        var groups = lines.GroupBy(l => l.Kind).Select(g => new { g.Key, Total = g.Sum(l => l.Price), Top = g.OrderBy(l => l.Price).First() });
        var zipped = lines.Zip(items, (l, i) => l.Item.X + i.X);
        var folded = lines.Aggregate(new Sum(), (s, l) => s.Add(l));
        return groups.First().Top.Item.X + folded.V + zipped.First() + lines.Max(l => l.Price) + lines.MaxBy(l => l.Price)!.Price;
    }
}
