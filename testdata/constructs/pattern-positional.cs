class Point { public X X = new X(); public void Deconstruct(out X x, out int y) { x = X; y = 1; } } class X { public int V; }
record Seg(Point From, Point To);
class User { int M(object o, Seg s) { if (o is Point(var x, 1)) return x.V; if (s is (var f, Point(var g, _)) && f.X.V > 1) return g.V; return 0; } }
