class A { public int X; public static A Default = new A(); }
class User { A cache; int M(A a, A b) { cache ??= new A(); var c = a ?? b ?? A.Default; return (a ?? throw new System.Exception()).X + c.X; } }
