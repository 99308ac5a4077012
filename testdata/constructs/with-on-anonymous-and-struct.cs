struct P { public A A; public int N; } class A { public int X; }
class User { int M(P p) { var q = p with { A = new A(), N = 2 }; var t = new { q.A, Z = 1 }; var u = t with { Z = 2 }; return q.A.X + u.A.X; } }
