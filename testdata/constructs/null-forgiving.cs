#nullable enable
class A { public B? B; } class B { public int X; }
class User { int M(A? a) { return a!.B!.X; } }
