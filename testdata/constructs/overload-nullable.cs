class R1 { public void X() { } } class R2 { public void Y() { } }
class Api { public R1 Go(int i) => new R1(); public R2 Go(int? i) => new R2(); }
class User { void M(Api api, int a, int? b) { api.Go(a).X(); api.Go(b).Y(); api.Go(null).Y(); } }
