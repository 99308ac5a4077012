class A { } class R1 { public void X() { } } class R2 { public void Y() { } } class R0 { public void W() { } }
class Api { public R0 Go() => new R0(); public R1 Go<T>() => new R1(); public R2 Go<T, U>() => new R2(); }
class User { void M(Api api) { api.Go().W(); api.Go<A>().X(); api.Go<A, int>().Y(); } }
