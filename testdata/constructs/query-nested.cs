using System.Collections.Generic; using System.Linq;
class A { public List<B> Bs = new(); } class B { public int X; }
class User { int M(List<A> list) { var q = from a in list select (from b in a.Bs where b.X > 1 select b).First(); return q.First().X; } }
