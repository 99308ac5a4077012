using System;

[A][B.C, D(1)]
[E<F>(G.H, Name = typeof(I), other: new[] { J.K }, Text = "t" + L.M)]
[global::N.O]
class Attributed<[P] T>
{
    [Q(R.S)] public const int X = 1;
    [return: T1] [method: U] [Route("api/[controller]"), HttpGet]
    public int M([V, W(Y.Z)] int a, [A1] params int[] b) { [B1] int Local([C1] int c) => c; return Local(a); }
    [D1] int P1 { [E1] get; [F1(G1.H1)] [param: I1] set; }
    [event: J1] event Action K1 { [L1] add { } remove { } }
    [M1] this_ is_broken;
    [N1] int this[[O1] int i] => i;
    [P1] ~Attributed() { }
    [Q1] Attributed() { }
    [R1] public static Attributed<T> operator +(Attributed<T> a, [S1] Attributed<T> b) => a;
}
enum E2 { [T2(U2.V2)] A }
delegate void D2([W2] int x);
