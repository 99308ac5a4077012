class Cache<T> { public static T Value; public static Cache<T> Instance = new(); public T Get() => Value; }
class A { public int X; }
class User { int M() { return Cache<A>.Value.X + Cache<A>.Instance.Get().X; } }
