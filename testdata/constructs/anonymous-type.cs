class A { public int X; public B B = new B(); } class B { public int Y; }
class User { int M(A a) { var t = new { a, a.B, Third = a.B.Y }; return t.a.X + t.B.Y + t.Third; } }
