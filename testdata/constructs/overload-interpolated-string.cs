using System;
class R1 { public void X() { } } class R2 { public void Y() { } }
class Api { public R1 Go(string s) => new R1(); public R2 Go(FormattableString s) => new R2(); }
class User { void M(Api api, int n) { api.Go($"a{n}").X(); FormattableString f = $"b{n}"; api.Go(f).Y(); } }
