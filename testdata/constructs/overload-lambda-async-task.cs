using System; using System.Threading.Tasks;
class A { public Task Run() => Task.CompletedTask; } class R1 { public void P() { } } class R2 { public void Q() { } }
class Api { public R1 Go(Action<A> f) => new R1(); public R2 Go(Func<A, Task> f) => new R2(); }
class User { void M(Api api) { api.Go(a => { a.Run(); }).P(); api.Go(a => a.Run()).Q(); api.Go(async a => await a.Run()).Q(); } }
