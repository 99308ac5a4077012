using System.Collections.Generic;
class A { public int X; } class K { public int Y; }
class User { int M(A[] a, List<A> l, Dictionary<K, A> d, IEnumerable<A> e) { var n = 0; foreach (var x in a) n += x.X; foreach (var x in l) n += x.X; foreach (var x in d) n += x.Key.Y + x.Value.X; foreach (var x in d.Values) n += x.X; foreach (var x in e) n += x.X; return n; } }
