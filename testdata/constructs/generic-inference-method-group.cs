using System; using System.Collections.Generic; using System.Linq;
class A { public int X; } class B { public int Y; }
class User { static B Turn(A a) => new B(); int M(List<A> list) { return list.Select(Turn).First().Y + Api.Map(new A(), Turn).Y; } }
static class Api { public static R Map<T, R>(T t, Func<T, R> f) => f(t); }
