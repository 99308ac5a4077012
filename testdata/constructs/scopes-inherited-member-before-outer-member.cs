class A { public void Run() { } }
class B { public void Run() { } }
class Base { protected B Value = new B(); }
class Outer
{
    static A Value = new A();
    class Inner : Base
    {
        void M() { Value.Run(); }
    }
}
