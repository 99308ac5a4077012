class Shape { } class Circle : Shape { public int R; } class Square : Shape { public int A; }
class User { int M(Shape s) { switch (s) { case Circle c when c.R > 1: return c.R; case Square { A: 3 }: return 3; case Square q: return q.A; case null: return 0; default: return 1; } } }
