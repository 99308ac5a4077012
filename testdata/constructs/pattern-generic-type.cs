class Box<T> { public T Value; } class A { public int X; }
class User { int M(object o) { if (o is Box<A> b) return b.Value.X; return o is Box<A> { Value.X: var x } ? x : 0; } }
