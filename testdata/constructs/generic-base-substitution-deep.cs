class Base<T> { public T Value; public Pair<T, U> With<U>(U u) => new Pair<T, U>(); }
class Mid<T> : Base<Pair<T, T>> { } class Leaf : Mid<A> { }
class Pair<T, U> { public T L; public U R; } class A { public int X; }
class User { int M(Leaf leaf) { return leaf.Value.L.X + leaf.With(new A()).R.X + leaf.With(1).L.R.X; } }
