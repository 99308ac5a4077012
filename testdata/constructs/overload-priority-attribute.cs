using System.Runtime.CompilerServices;
class R1 { public void X() { } } class R2 { public void Y() { } }
class Api { public R1 Go(string s) => new R1(); [OverloadResolutionPriority(1)] public R2 Go(object s) => new R2(); }
class User { void M(Api api) { api.Go("a").Y(); } }
