class A { }
class Api { public void Go(ref A a) { } public void Go(A a, int n) { } public void Go(A a) { } }
class User { void M(Api api, A a) { api.Go(ref a); api.Go(a); api.Go(a, 1); } }
