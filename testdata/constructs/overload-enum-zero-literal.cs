enum E { Zero } class R1 { public void X() { } } class R2 { public void Y() { } }
class Api { public R1 Go(E e) => new R1(); public R2 Go(string s) => new R2(); }
class User { void M(Api api) { api.Go(0).X(); api.Go("").Y(); } }
