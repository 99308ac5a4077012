using System;
class A { public int X; }
class User { void M() { Func<A, int> f = delegate (A a) { return a.X; }; Action<A> g = delegate { }; f(new A()); g(null); } }
