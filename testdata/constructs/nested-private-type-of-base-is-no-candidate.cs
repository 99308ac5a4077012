class Key { public int Global; }
class Base { private class Key { public int Hidden; } int M(Key key) { return key.Hidden; } }
class Derived : Base
{
    int M(Key key) { return key.Global; }
}
