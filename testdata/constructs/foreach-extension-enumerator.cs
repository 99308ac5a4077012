using System.Collections.Generic;
class Bag { } class Item { public int X; }
static class Ext { public static IEnumerator<Item> GetEnumerator(this Bag b) => new List<Item>().GetEnumerator(); }
class User { int M(Bag b) { var n = 0; foreach (var i in b) n += i.X; return n; } }
