class A { public int X; }
class Api { public T Same<T>(T t) => t; public static T Make<T>() where T : new() => new T(); public (T, U) Both<T, U>(T t, U u) => (t, u); }
class User { int M(Api api, A a) { return api.Same(a).X + Api.Make<A>().X + api.Both(1, a).Item2.X; } }
