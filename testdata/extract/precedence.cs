class Precedence
{
    void Run()
    {
        // The grammar groups the operands of ?. too widely.
        Use(a + b?.c, a && b?.c == true, !a?.b, -a?.b.c(), (T)a?.b, a ?? b?.c ?? d, a * b + c?.d);
        x = await a?.B();
        x = await a?.B()?.C().ConfigureAwait(false);
        x = a == b?[0] || c;
        x = flag ? a?.b : c?.d;
        x = flag ? a : b + c?.d;
        x = new A()?.B ?? new A { C = d }?.E;
        // The constant of a pattern ends where an operator binds less than a shift.
        Use(a is B && c, a is null || b, a is B.C && d.E, a is not null && b, a is A or B && c, a is > 1 and < 2 || b);
        Use(a is null == b, a is 1 + 2, a is B ? c : d, a is null ? 1 : 2, a is B && c is D && e, a is B | c);
        Use(a is null || b is null || c.D(e) is null, !(a is B) && c, a is not B b || c, a is X { Y: 1 } && z);
        Use(a is List<int> && b, a is A.List<int>, a is int && b, a is int? && c);
        // A parenthesised name before an operator is no cast.
        Use((a) - b, (a) + b, (a) & b, (a) * b, (int) - b, (A)(b), (A)!b, (A)~b, (a.b) - c, (a)[0], (List<int>)x, (a[0]) - b, (a) - b * c, (a.b[0][c, 1]) + d, (a[0])(b), (a[])b, (a[0]) * 2);
        // Right and left.
        Use(a - b - c, a = b = c, a ?? b ?? c, flag ? other ? 1 : 2 : 3, a + b * c - d, (a + b) * c, a << b + c, a & b == c);
        Use(-a.b, !a.b(), await a.b + c, (A)b.c, (A)b + c, -a * b, ++a.b, *a.b, &a->b, ^a.b, -a switch { _ => 1 });
        Use(a + b as C, a == b as C, a as B ?? c, a is B b && b.C);
        Use(x => a + x?.b, async x => await x?.b(), from y in ys select y?.z);
        Use(flag ? a : b = c, a ?? throw b, a = b ?? throw new C());
        Use(a < b, c > d, x: a < b, c, d > e, out A<B> f, a < b && c > (d), F(a < b, c > (d)), i < j == k);
        Use(a..b?.c, ..b?.c, a + b..c);
    }
}
class Misread
{
    void Run()
    {
        if ((a.b) && (c == d) || (e) && f) { }
        Use(a * b, a.b * c, x: a ** b, (a * b, c));
        foreach (List<A> x in xs) { }
        foreach (N.List<KeyValuePair<A, B>> x in xs) { }
        foreach (Dictionary<A, B> x in xs) { }
        (List<A> p, Map<B, C> q) = t;
        switch (a) { case nameof(B): break; case nameof(B.C): break; case Point(x, _): break; case Point(x, (y, z)) when v: break; }
        Sort((ref A<B> x, scoped in C y, ref readonly D z) => { });
        x = (a)..b;
    }
}
