class A { public void Run() { } }
class B { public void Run() { } }
class Outer
{
    static A Value = new A();
    static A Only = new A();
    class Inner
    {
        B Value = new B();
        void M() { Value.Run(); Only.Run(); Outer.Value.Run(); }
    }
}
