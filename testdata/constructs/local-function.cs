class A { public B Go() => new B(); } class B { public int X; }
class User { int M(A a) { return Inner(a).X + Twice<A>(a).Go().X; B Inner(A x) { return x.Go(); } static T Twice<T>(T t) => t; } }
