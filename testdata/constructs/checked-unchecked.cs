class A { public int X; public int Twice() => X * 2; }
class User { int M(A a) { checked { a.X += a.Twice(); } return unchecked(a.X + a.Twice()); } }
