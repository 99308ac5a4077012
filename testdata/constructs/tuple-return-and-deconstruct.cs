class A { public int X; } class B { public int Y; }
class User { (A, B b) Make() { return (new A(), new B()); } int M() { var (a, b) = Make(); (A c, var d) = Make(); return a.X + b.Y + c.X + d.Y + Make().b.Y; } }
