class A { public int X; } class B : A { }
class User { int M(int i, A a, B b) { var r = i switch { 1 => a, 2 => b, _ => null }; return r.X; } }
