class Fast { public int F; } class Slow { public int S; }
class User
{
#if FAST
    int M(Fast x) { return x.F; }
#else
    int M(Slow x) { return x.S; }
#endif
}
