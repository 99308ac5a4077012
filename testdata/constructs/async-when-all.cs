using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;
class A { public int X; } class Api { public Task<A> Get(int i) => Task.FromResult(new A()); }
class User { async Task<int> M(Api api, List<int> ids) { var all = await Task.WhenAll(ids.Select(i => api.Get(i))); return all[0].X + all.Sum(a => a.X); } }
