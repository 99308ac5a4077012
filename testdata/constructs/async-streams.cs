using System.Collections.Generic; using System.Threading.Tasks;
class A { public int X; }
class Api { public async IAsyncEnumerable<A> All() { await Task.Yield(); yield return new A(); } }
class User { async Task<int> M(Api api) { var n = 0; await foreach (var a in api.All()) n += a.X; return n; } }
