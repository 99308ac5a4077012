class Bag { public Walker GetEnumerator() => new Walker(); }
class Walker { public bool MoveNext() => false; public Item Current => new Item(); }
class Item { public int X; }
class User { int M(Bag b) { var n = 0; foreach (var i in b) n += i.X; return n; } }
