class A { public int X; public B B = new B(); } class B { public int Y; }
class User { int M(A a) { var t = (a, a.B); return t.a.X + t.B.Y; } }
