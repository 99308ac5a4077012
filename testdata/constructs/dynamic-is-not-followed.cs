class A { public int X; public void Go() { } }
class User { void M(dynamic d, A a) { d.Go(); d.X = a.X; A b = d; b.Go(); } }
