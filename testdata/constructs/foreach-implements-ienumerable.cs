using System.Collections; using System.Collections.Generic;
class Bag : IEnumerable<Item> { public IEnumerator<Item> GetEnumerator() { yield return new Item(); } IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }
class Derived : Bag { } class Item { public int X; }
class User { int M(Derived d) { var n = 0; foreach (var i in d) n += i.X; return n; } }
