using System; using System.Collections.Generic; using System.Linq;
class A { public List<B> Bs = new(); } class B { public List<C> Cs = new(); } class C { public int X; }
class User { int M(List<A> list) => list.Sum(a => a.Bs.Where(b => b.Cs.Any(c => c.X > 1)).Sum(b => b.Cs.Count(c => c.X == b.Cs.First().X))); }
