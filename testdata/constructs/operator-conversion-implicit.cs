class Id { public int Value; public static implicit operator Id(int i) => new Id(); public static implicit operator string(Id id) => ""; }
class User
{
    Id id = 5;
    void Take(Id id) { }
    void M() { Take(3); Id local = 7; string s = local; }
    Id N() { return 1; }
}
