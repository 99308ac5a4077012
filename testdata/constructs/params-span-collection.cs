using System; using System.Collections.Generic;
class A { }
class Api { public void Put(params ReadOnlySpan<A> items) { } public void List(params List<A> items) { } }
class User { void M(Api api, A a) { api.Put(a, a); api.List(a, new A()); } }
