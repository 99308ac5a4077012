class A { public int X; }
class User { void M() { var f = (A a, int n = 2) => a.X + n; var g = static (A a) => a.X; var h = object (A a) => a; f(new A(), 1); g(new A()); } }
