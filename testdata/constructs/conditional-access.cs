class A { public B B { get; set; } = new B(); public B Make() => new B(); public B this[int i] => new B(); }
class B { public C C = new C(); public void Run() { } } class C { public int X; }
class User { int? M(A a) { a?.B?.Run(); a?.Make().Run(); a?[1].Run(); return a?.B.C?.X; } }
