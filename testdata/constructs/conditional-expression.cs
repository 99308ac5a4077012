class A { public int X; } class B : A { }
class User { int M(bool f, A a, B b) { var c = f ? a : b; A d = f ? new() : b; return c.X + d.X; } }
