class Key { public int Global; }
class Base { public class Key { public int FromBase; } }
class Derived : Base
{
    int M(Key key) { return key.FromBase; }
}
class Other { int M(Key key) { return key.Global; } }
