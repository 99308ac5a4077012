class A { public B Prop => new B(); public B Field = new B(); public B Call() => new B(); public static B Stat = new B(); }
class B { public int X; }
class User { int M(A a) { var p = a.Prop; var f = a.Field; var c = a.Call(); var s = A.Stat; return p.X + f.X + c.X + s.X; } }
