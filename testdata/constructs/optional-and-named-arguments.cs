class A { } class R1 { public void X() { } } class R2 { public void Y() { } }
class Api { public R1 Go(int a, A b = null, string c = "") { return new R1(); } public R2 Go(int a, string c) { return new R2(); } }
class User { void M(Api api) { api.Go(1).X(); api.Go(1, c: "x").Y(); api.Go(b: new A(), a: 2).X(); api.Go(1, "s").Y(); } }
