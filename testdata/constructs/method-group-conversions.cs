using System; using System.Threading;
class Handler { public void Handle(object o) { } public static int Twice(int i) => i; }
class User { event Action<object> Done; void M(Handler h) { Done += h.Handle; Func<int, int> f = Handler.Twice; Action<object> a = new Action<object>(h.Handle); a(f(1)); } }
