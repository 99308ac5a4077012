class A { public int X; public string Name() => ""; }
class User { string M(A a) { return $"x {a.X,3:N} {a.Name()} {(a.X > 1 ? $"{a.Name()}" : "")}" + $@"v {a.X}" + $"""r {a.X}"""; } }
