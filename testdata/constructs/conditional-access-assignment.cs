// C# 14
class A { public B B { get; set; } public int X { get; set; } } class B { }
class User { void M(A a) { a?.X = 3; a?.B = new B(); } }
