class Pair { public A First = new A(); public B Second = new B(); }
static class Ext { public static void Deconstruct(this Pair p, out A a, out B b) { a = p.First; b = p.Second; } }
class A { public int X; } class B { public int Y; }
class User { int M(Pair p) { var (a, b) = p; return a.X + b.Y; } }
