class A { public int X; } class B { public int Y; }
unsafe class User { static B Turn(A a) => new B(); int M(delegate*<A, B> f) { delegate*<A, B> g = &Turn; return f(new A()).Y + g(new A()).Y; } }
