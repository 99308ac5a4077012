using System.Threading.Tasks;
class A { public int X; }
class Api { public Task<A> Get() => Task.FromResult(new A()); public async Task<A> Make() { await Task.Yield(); return new A(); } public ValueTask<A> Fast() => default; }
class User { async Task<int> M(Api api) { var a = await api.Get(); return a.X + (await api.Make()).X + (await api.Fast()).X + (await api.Get().ConfigureAwait(false)).X + api.Get().Result.X; } }
