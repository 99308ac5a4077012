using System;
class A { public int X; } class Err : Exception { public Err(A a) { } }
class User { A a; User(A a) { this.a = a ?? throw new Err(a); _ = a.X; (_, _) = (a.X, 1); } int M(A a) => a.X > 1 ? a.X : throw new Err(a); }
