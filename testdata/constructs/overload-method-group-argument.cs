using System;
class A { } class B { }
class Api { public void On(Action<A> f) { } public void On(Action<B> f) { } }
class User { void HandleA(A a) { } void HandleB(B b) { } void M(Api api) { api.On(HandleA); api.On(HandleB); } }
