using System.Collections.Generic; using System.Linq;
class A { public int Id; public int X; } class B { public int AId; public int Y; }
class User { int M(List<A> a, List<B> b) { var q = from x in a join y in b on x.Id equals y.AId into ys from z in ys.DefaultIfEmpty() select new { x, z, n = ys.Count() }; return q.First().x.X + q.First().z.Y; } }
