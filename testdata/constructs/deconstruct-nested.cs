class A { public int X; } class B { public int Y; } class C { public int Z; }
record Inner(A A, B B); record Outer(Inner Inner, C C);
class User { int M(Outer o) { var ((a, b), c) = o; var (_, z) = o; return a.X + b.Y + c.Z + z.Z; } }
