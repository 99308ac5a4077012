class Point { public X X = new X(); public Y Y = new Y(); public void Deconstruct(out X x, out Y y) { x = X; y = Y; } }
class X { public int A; } class Y { public int B; }
class User { int M(Point p) { var (x, y) = p; (X a, Y b) = p; return x.A + y.B + a.A + b.B; } }
