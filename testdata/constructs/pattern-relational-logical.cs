class Limits { public const int Low = 1, High = 9; } class A { public int X; }
class User { bool M(A a, int i) { return a is { X: > Limits.Low and < Limits.High or 0 } && i is >= Limits.Low and not Limits.High; } }
