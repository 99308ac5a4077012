using System.Threading.Tasks;
class A { public int X; } class Api { public Task<A> Get() => Task.FromResult(new A()); }
class User { Task<int> M(Api api) { return api.Get().ContinueWith(t => t.Result.X); } Task N() => Task.Run(() => new A().X); async Task<int> O() => (await Task.Run(() => new A())).X; }
