class A { } class B { } class Api { public void Go(A a) { } public void Go(B b, int n) { } }
class User { void M(Api api) { api.Go(default); api.Go(null, 1); api.Go(default(A)); } }
