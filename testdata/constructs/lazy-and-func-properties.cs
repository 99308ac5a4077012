using System;
class A { public int X; }
class User { Lazy<A> lazy = new Lazy<A>(() => new A()); Func<A> Make { get; set; } = () => new A(); int M() { return lazy.Value.X + Make().X + Make.Invoke().X; } }
