using System;
class Source<T> { public Source<T> Where(Func<T, bool> f) => this; public Source<R> Select<R>(Func<T, R> f) => new Source<R>(); public T One() => default!; }
class A { public B B = new B(); } class B { public int X; }
class User { int M(Source<A> s) { var q = from a in s where a.B.X > 1 select a.B; return q.One().X; } }
