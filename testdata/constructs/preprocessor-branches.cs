#define ONE
class A { public int X; } class B { public int Y; }
class User
{
#if ONE
    int M(A a) { return a.X; }
#else
    int M(B b) { return b.Y; }
#endif
#if DEBUG && !ONE
    B never;
#elif ONE || OTHER
    A always;
#endif
}
