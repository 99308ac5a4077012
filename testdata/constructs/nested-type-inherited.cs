class Base { public class Key { public int Id; } }
class Derived : Base
{
    Key key = new Key();
    int M() { return key.Id; }
}
class Outside { int M(Derived.Key key) { return key.Id; } }
