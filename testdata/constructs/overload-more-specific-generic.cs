using System.Collections.Generic;
class R1 { public void X() { } } class R2 { public void Y() { } } class R3 { public void Z() { } }
class Api { public R1 Go<T>(T t) => new R1(); public R2 Go<T>(List<T> t) => new R2(); public R3 Go<T>(T[] t) => new R3(); }
class User { void M(Api api, List<int> l, int[] a) { api.Go(1).X(); api.Go(l).Y(); api.Go(a).Z(); } }
