using System.Collections.Generic;
class A { public int X; } class B { public int Y; }
class User { int M(Dictionary<A, B> map, List<(B, A)> list) { var n = 0; foreach (var (k, v) in map) n += k.X + v.Y; foreach (var (b, a) in list) n += b.Y + a.X; return n; } }
