class A { } class B : A { } class RA { public void X() { } } class RB { public void Y() { } } class RI { public void Z() { } }
class Api { public RA Go(A a) => new RA(); public RB Go(B b) => new RB(); public RI Go(int i) => new RI(); }
class User { void M(Api api, A a, B b) { api.Go(a).X(); api.Go(b).Y(); api.Go(1).Z(); api.Go('c').Z(); } }
