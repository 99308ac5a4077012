class Id { public static explicit operator Id(int i) => new Id(); public static explicit operator int(Id id) => 1; }
class User { int M() { var id = (Id)3; return (int)id; } }
