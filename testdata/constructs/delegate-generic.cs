delegate R Map<T, R>(T value);
class A { public B ToB() { return new B(); } } class B { public int X; }
class User { int M(Map<A, B> map, A a) { return map(a).X; } int N() { return M(a => a.ToB(), new A()); } }
