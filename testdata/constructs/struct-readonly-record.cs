readonly record struct Id(int Value) { public static Id Empty => new Id(0); public bool IsEmpty => this == Empty; }
class User { Id id; bool M() { return id == Id.Empty || id.Value > 1 || id.IsEmpty; } }
