class A { public B B = new B(); } class B { public int X; }
class User { int M(object o) { if (o is A a && a.B is var b) return b.X; if (o is not B c) return 0; return c.X; } }
