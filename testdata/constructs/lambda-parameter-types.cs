using System;
class A { public int X; } class B { public int Y; }
class User { void M() { Func<A, int> f = a => a.X; Action<A, B> g = (a, b) => N(a.X + b.Y); Func<A, Func<B, int>> h = a => b => a.X + b.Y; f(new A()); g(new A(), new B()); } void N(int i) { } }
