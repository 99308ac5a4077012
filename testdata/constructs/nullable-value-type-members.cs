struct S { public A A; } class A { public int X; } enum E { One }
class User { int M(S? s, E? e) { if (s.HasValue && e == E.One) return s.Value.A.X; return (s ?? new S()).A.X; } }
