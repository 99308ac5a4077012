using System; using System.Linq.Expressions;
class A { public B B = new B(); } class B { public int X; }
class Rule { public Rule For<T>(Expression<Func<A, T>> e) { return this; } public Rule Not() => this; }
class User { void M(Rule r) { r.For(a => a.B.X).Not().For(a => a.B); } }
