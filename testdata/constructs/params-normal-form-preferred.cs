class A { public void One() { } } class B { public void Two() { } }
class Api { public A Put(object o) { return new A(); } public B Put(params object[] o) { return new B(); } }
class User { void M(Api api) { api.Put(1).One(); api.Put(1, 2).Two(); } }
