using System; using System.Threading.Tasks;
class A { public int X; }
class Api { public static Task<T> Retry<T>(Func<Task<T>> f) => f(); public Task<A> Get() => Task.FromResult(new A()); }
class User { async Task<int> M(Api api) { var a = await Api.Retry(async () => await api.Get()); var b = await Api.Retry(() => api.Get()); return a.X + b.X; } }
