class A { public B L { get; set; } public B R { get; set; } } class B { }
class User { void M(A a) { (a.L, a.R) = (a.R, a.L); } }
