class A { public int X; }
interface IProvider { T Get<T>(); object Get(System.Type t); }
class User { int M(IProvider p) { return p.Get<A>().X + ((A)p.Get(typeof(A))).X; } }
