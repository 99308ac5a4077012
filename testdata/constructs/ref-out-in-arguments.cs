class A { public int X; }
class Api { public bool TryGet(int k, out A a) { a = new A(); return true; } public void Swap(ref A a) { } public void Look(in A a) { } }
class User { int M(Api api) { if (api.TryGet(1, out var a)) return a.X; api.TryGet(2, out A b); api.Swap(ref b); api.Look(in b); api.TryGet(3, out _); return b.X; } }
