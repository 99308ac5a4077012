class Lambdas
{
    void Run()
    {
        Use(x => x.A, (x, y) => x + y, () => B.C, _ => 1, (_, _) => 2, async x => await x, async () => { await A(); });
        Use((int x, ref A y, out B z, params C[] rest) => { z = null; }, (A x = null, int y = Limits.Max) => x);
        Use(static x => x, static async (A x) => { }, A<B> (C x) => null, [Marked(D.E)] (x) => x, ([Check] int x) => x, ref int (ref int x) => ref x);
        Use(delegate { A(); }, delegate (B x) { return x.C; }, async delegate { await D(); }, static delegate () { });
        Func<A, B> f = x => y => z => x(y(z));
        a.B(x => { if (x is C c) return c; return null; }).D(e => e?.F);
        Use(x => { A b = new(); void Local(C d) { } return b; });
    }
}
