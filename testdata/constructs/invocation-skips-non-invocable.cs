using System;
class A { public static int Count() { return 1; } }
class Outer
{
    static int Size() { return 2; }
    class Inner
    {
        int Size = 3;
        int M() { return Size + Outer.Size(); }
    }
}
