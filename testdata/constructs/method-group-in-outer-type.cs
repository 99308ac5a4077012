class Outer
{
    static int Help(int x) { return x; }
    class Inner { int M() { return Help(1); } class Deep { int N() { return Help(2); } } }
}
