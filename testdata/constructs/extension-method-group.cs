using System;
static class Ext { public static int Size(this Item i) { return 1; } }
class Item { }
class User { void M(Item i) { Func<int> f = i.Size; Take(i.Size); f(); } void Take(Func<int> f) { } }
