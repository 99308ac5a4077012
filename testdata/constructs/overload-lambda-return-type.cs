using System;
class A { public int X; public string S = ""; } class R1 { public void P() { } } class R2 { public void Q() { } } class R3 { public void R() { } }
class Api { public R1 Go(Func<A, int> f) => new R1(); public R2 Go(Func<A, string> f) => new R2(); public R3 Go(Action<A> f) => new R3(); }
class User { void M(Api api) { api.Go(a => a.X).P(); api.Go(a => a.S).Q(); api.Go(a => { }).R(); } }
