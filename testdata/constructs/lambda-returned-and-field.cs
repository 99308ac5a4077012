using System;
class A { public int X; }
class User { static readonly Func<A, int> Size = a => a.X; Func<A, bool> Make(int n) => a => a.X > n; Func<A, A> Prop { get; } = a => new A { X = a.X }; bool M(A a) { return Make(1)(a) && Size(a) > 0 && Prop(a).X > 0; } }
