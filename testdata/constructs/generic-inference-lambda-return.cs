using System;
class A { public B B = new B(); } class B { public int X; }
class Api { public static R Map<T, R>(T t, Func<T, R> f) => f(t); public static R Run<R>(Func<R> f) => f(); }
class User { int M(A a) { return Api.Map(a, x => x.B).X + Api.Map(a, x => { if (x == null) return new B(); return x.B; }).X + Api.Run(() => new B()).X; } }
