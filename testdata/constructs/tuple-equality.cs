class A { public static bool operator ==(A a, A b) => true; public static bool operator !=(A a, A b) => false; public override bool Equals(object o) => true; public override int GetHashCode() => 1; }
class User { bool M(A a, A b) { return (a, 1) == (b, 2); } }
