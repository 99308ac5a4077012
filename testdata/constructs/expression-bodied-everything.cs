class A { public int X; public static A Make() => new A(); }
class User { A a; User() => a = A.Make(); ~User() => a.X = 0; int P { get => a.X; set => a.X = value; } int this[int i] => a.X; public static implicit operator int(User u) => u.a.X; }
