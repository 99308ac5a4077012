struct S { public int X; } class C { } class D { }
unsafe class User { int M() { var t = typeof(C); var d = default(D); S s = default; return sizeof(S) + s.X + t.Name.Length; } }
