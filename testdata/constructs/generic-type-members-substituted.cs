class Repo<T> { public T One() => default!; public Page<T> All { get; } public event System.Action<T> Seen; public T[] Array; }
class Page<T> { public T this[int i] => default!; public System.Collections.Generic.List<T> Items = new(); }
class A { public int X; }
class User { int M(Repo<A> r) { r.Seen += a => N(a.X); return r.One().X + r.All[0].X + r.All.Items[0].X + r.Array[0].X; } void N(int i) { } }
