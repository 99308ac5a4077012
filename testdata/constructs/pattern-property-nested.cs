class A { public B Inner { get; set; } } class B { public C C { get; set; } public int X; } class C { public int Y { get; set; } }
class User { int M(object o) { return o is A { Inner: { C: { Y: 3 } c, X: var x } } ? c.Y + x : 0; } bool N(A a) { return a is { Inner.C.Y: > 2 }; } }
