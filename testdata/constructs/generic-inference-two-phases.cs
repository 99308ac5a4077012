using System;
class A { public B B = new B(); } class B { public C C = new C(); } class C { public int X; }
class Api { public static V Chain<T, U, V>(T t, Func<T, U> f, Func<U, V> g) => g(f(t)); }
class User { int M(A a) { return Api.Chain(a, x => x.B, y => y.C).X; } }
