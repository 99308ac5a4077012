class A { public int X; }
class Store { A[] items = new A[3]; public ref A At(int i) => ref items[i]; public ref readonly A Peek() => ref items[0]; }
class User { int M(Store s) { ref A a = ref s.At(1); ref var b = ref s.At(2); b = new A(); return a.X + b.X + s.Peek().X; } }
