class A { public int X; } class B { public A A1 = new A(), A2 = Make.It(); public event System.Action E1, E2; }
static class Make { public static A It() { return new A(); } }
class User { int M(B b) { return b.A1.X + b.A2.X; } }
