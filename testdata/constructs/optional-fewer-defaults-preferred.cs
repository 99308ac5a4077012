class R1 { public void X() { } } class R2 { public void Y() { } }
class Api { public R1 Go(int a) { return new R1(); } public R2 Go(int a, int b = 0) { return new R2(); } }
class User { void M(Api api) { api.Go(1).X(); api.Go(1, 2).Y(); } }
