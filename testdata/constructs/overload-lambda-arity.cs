using System;
class A { public int X; } class R1 { public void P() { } } class R2 { public void Q() { } }
class Api { public R1 Go(Func<A, int> f) => new R1(); public R2 Go(Func<A, int, int> f) => new R2(); }
class User { void M(Api api) { api.Go(a => a.X).P(); api.Go((a, i) => a.X + i).Q(); } }
