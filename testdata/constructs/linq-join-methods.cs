using System.Collections.Generic; using System.Linq;
class A { public int Id; public int X; } class B { public int AId; public int Y; } class R { public int Z; }
class User { int M(List<A> a, List<B> b) { var r = a.Join(b, x => x.Id, y => y.AId, (x, y) => new R { Z = x.X + y.Y }); var g = a.GroupJoin(b, x => x.Id, y => y.AId, (x, ys) => ys.Sum(y => y.Y) + x.X); return r.First().Z + g.First(); } }
