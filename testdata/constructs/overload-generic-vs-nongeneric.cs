class A { } class R1 { public void X() { } } class R2 { public void Y() { } }
class Api { public R1 Go<T>(T t) => new R1(); public R2 Go(A a) => new R2(); }
class User { void M(Api api, A a) { api.Go(a).Y(); api.Go("x").X(); api.Go<A>(a).X(); } }
