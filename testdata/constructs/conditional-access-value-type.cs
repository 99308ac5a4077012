struct S { public Item Item; public int N() => 1; } class Item { public int X; }
class Holder { public S? Maybe; public S Sure; }
class User { int? M(Holder h, S? s) { return h?.Sure.Item.X + s?.Item.X + s?.N() + h.Maybe.Value.Item.X + s.GetValueOrDefault().N(); } }
