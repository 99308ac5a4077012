class A { public int X; }
class User { int M() { var items = new[] { new A(), new A() }; return items[0].X; } int N() { A[] items = { new A() }; return items[0].X; } }
