class A { public void One() { } } class B { public void Two() { } }
class User { A Make() => new A(); void M() { Make().Two(); B Make() => new B(); } void N() { Make().One(); } }
