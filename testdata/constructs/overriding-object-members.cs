class A { public override string ToString() => "a"; public override bool Equals(object o) => o is A; public override int GetHashCode() => 1; } class B { }
class User { string M(A a, B b) { return a.ToString() + b.ToString() + a.Equals(b) + b.GetHashCode() + a.GetHashCode(); } }
