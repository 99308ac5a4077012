using System;
class A { public void One() { } } class B { public void Two() { } }
class User { A x = new A(); void M(B b) { Action f = () => { x.One(); b.Two(); }; Action<B> g = x => x.Two(); f(); g(b); } }
