class A { public const int N = 3; public void One() { } } class B { public void Two() { } }
class User { void M() { const int n = A.N; { var x = new A(); x.One(); } { var x = new B(); x.Two(); } for (var i = n; i < A.N; i++) { } } }
