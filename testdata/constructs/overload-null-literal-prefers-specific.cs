class A { } class RO { public void O() { } } class RA { public void X() { } }
class Api { public RO Go(object o) => new RO(); public RA Go(A a) => new RA(); }
class User { void M(Api api) { api.Go(null).X(); api.Go(new object()).O(); } }
