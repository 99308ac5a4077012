class A { public int Count { get; set; } public B B { get; } = new B(); public int this[int i] { get { return i; } set { } } } class B { public string S = ""; public int N { get; set; } }
class User { void M(A a) { a.Count += a.B.N; a.B.S += "x"; a[a.Count]++; a.B.N = a.Count = 3; --a.B.N; } }
