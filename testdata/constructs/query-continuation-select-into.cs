using System.Collections.Generic; using System.Linq;
class A { public B B = new B(); } class B { public int X; }
class User { int M(List<A> a) { var q = from x in a select x.B into b where b.X > 1 select b.X; return q.First(); } }
