// C# 14
class Name { public int Size; public Name Trim() { return this; } }
class Person { public Name Name { get => field; set => field = value.Trim(); } = new Name(); }
class User { int M(Person p) { return p.Name.Size; } }
