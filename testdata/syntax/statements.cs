// probe: local variables
unsafe class Probe1 {
    void M0()
    {
        int a = 1, b = 2, c;
    }
    void M1()
    {
        var x = new int[] { 1, 2 }; int[] y = { 1, 2 }; int[,] z = { { 1 }, { 2 } };
    }
    void M2()
    {
        const int a = 1; const string b = "x", c = "y";
    }
    void M8()
    {
        using A a = new();
    }
    void M49()
    {
        A<B> c = d; A.B<C>.D e; A<B<C>> f; A<B<C<D>>> g = new(); A<B[]> h; A<B?> i; A<(int, int)> j; A<B>[] k; A<B>? l; A<int[,]> m; A<delegate*<void>> n; List<List<List<int>>> o = null; Dictionary<string, Dictionary<int, List<(int a, string b)>>> p = new();
    }
    void M50()
    {
        int? a = null; int?[] b = null; int[]? c = null; A? d = null; A?[]? e = null; (int, int)? f = null; A.B? g; A<B>? h;
    }
    void M52()
    {
        void* a; int** b; A.B* c; int*[] d; delegate*<int, int>* e; int* f = &g, h = i; void*[] j = new void*[1];
    }
}
// probe: reference locals
unsafe class Probe2 {
    void M3()
    {
        ref var x = ref y; ref readonly var z = ref w; scoped ref int q = ref r;
    }
    void M4()
    {
        ref int x = ref (a ? ref b : ref c);
    }
    void M5()
    {
        x = ref y;
    }
}
// probe: using statements and declarations
unsafe class Probe3 {
    void M6()
    {
        using var a = b, c = d; await using var e = f;
    }
    void M7()
    {
        using (a) using (b) { } using (A c = d, e = f) { } await using (g) { }
    }
}
// probe: fixed
unsafe class Probe4 {
    void M9()
    {
        fixed (char* p = s, q = t) { } fixed (byte* p = &a[0]) { } fixed (void* p = a) ;
    }
}
// probe: for and while
unsafe class Probe5 {
    void M10()
    {
        for (;;) { } for (int i = 0; i < 1; i++, j--) ; for (i = 0, j = 1; ; ) { } for (var (a, b) = (1, 2); ; ) { }
    }
    void M13()
    {
        while (true) ; do ; while (false); do { break; } while (a);
    }
}
// probe: foreach
unsafe class Probe6 {
    void M11()
    {
        foreach (var (a, b) in c) { } foreach ((int a, var b) in c) { } foreach (ref var x in y) { } foreach (ref readonly var x in y) { } await foreach (var x in y.WithCancellation(z)) { }
    }
    void M12()
    {
        foreach (var ((a, b), c) in d) { } foreach (KeyValuePair<int, List<string>> kv in d) { } foreach (int? x in y) { } foreach ((int, string) t in u) { }
    }
}
// probe: switch statements
unsafe class Probe7 {
    void M14()
    {
        switch (a) { } switch (a, b) { case (1, 2): break; case var (x, y) when x > y: break; default: break; }
    }
    void M15()
    {
        switch (a) { case 1: case 2: { break; } case A.B: goto case 1; case > 5 and < 7: return; case "x" or "y": break; case null: break; case not null: break; case int i: break; case { X: 1, Y: { Z: 2 } } z: break; case A(1, _) { B: 2 }: break; case [1, ..]: break; case (A or B) and not C: break; default: goto default; }
    }
    void M16()
    {
        switch (a) { case A<int> b: break; case A.B<int>.C d: break; case int[] e: break; case (int, int) g: break; case A { }: break; }
    }
    void M17()
    {
        switch (a) { case (A)1: break; case 1 + 2: break; case ~1: break; case -1: break; case 'a': break; case typeof(int): break; case default(int): break; case (1): break; case nameof(X): break; case A.B.C: break; case (A.B)1: break; case A | B: break; case 1 << 2: break; case $"x": break; case """x""": break; }
    }
}
// probe: exceptions
unsafe class Probe8 {
    void M18()
    {
        try { } catch (E) when (a) { } catch (E e) when (e.X is { } y) { } catch when (b) { } finally { }
    }
    void M19()
    {
        throw; 
    }
    void M20()
    {
        throw a ?? b; throw new E(a) { B = 1 };
    }
}
// probe: labels and jumps
unsafe class Probe9 {
    void M21()
    {
        goto x; x: a(); y: ; z: { }
    }
    void M51()
    {
        a:b(); a: b: c();
    }
}
// probe: yield
unsafe class Probe10 {
    void M22()
    {
        yield return a; yield break;
    }
}
// probe: return
unsafe class Probe11 {
    void M23()
    {
        return; return ref a; return ref a[0]; return (a, b); return a is null; return default; return []; return x => y; return from a in b select a; return stackalloc int[1];
    }
}
// probe: lock, checked and unsafe
unsafe class Probe12 {
    void M24()
    {
        lock (a) b(); checked { a++; } unchecked { a--; } unsafe { *a = 1; }
    }
}
// probe: local functions
unsafe class Probe13 {
    void M25()
    {
        int F(int a) => a; static int G<T>(T a) where T : class { return 1; } async Task H() { } unsafe static void I(int* p) { } extern static void J(); [A] void K([B] int a) { }
    }
    void M26()
    {
        static async Task<T> F<T>(T a) => await G(a);
    }
    void M27()
    {
        (int a, string b) F() => (1, "x"); ref int G() => ref x; int[] H() => []; int? I() => null; A.B<C> J() => null; delegate*<void> K() => null; void L(params int[] a) { } 
    }
}
// probe: assignments
unsafe class Probe14 {
    void M28()
    {
        a = b = c; a += b -= c; a ??= b; a <<= 1; a >>= 1; a >>>= 1; a &= b | c ^ d; a %= 2;
    }
}
// probe: deconstruction
unsafe class Probe15 {
    void M29()
    {
        (a, b) = (b, a); (a.b, c[0]) = d; (var a, int b) = c; (a, (b, _)) = d; var (e, (f, g)) = h; (_, _) = x;
    }
}
// probe: expression statements
unsafe class Probe16 {
    void M30()
    {
        a++; --b; a?.b(); a?[0]?.c(); a!.b(); a.b!.c(); a()(); a[0](); a.b<c>(); a.b<c, d>.e(); new A(); new A { }.b(); await a; ((a)b).c(); this.a(); base.a(); a->b(); a.b?.c?[1]?.d(); 
    }
}
// probe: if and else
unsafe class Probe17 {
    void M53()
    {
        var a = b is C d; var e = f is not C g; if (!(a is B c)) return; if (a is not B c2) return; while (a is B c3) { }
    }
    void M54()
    {
        if (a) b(); else if (c) d(); else e(); if (a) { } else { } if (a) if (b) c(); else d(); if (a) ; else ;
    }
}
// probe: await in statements
unsafe class Probe18 {
    void M48()
    {
        await f(); await (a); await a.b(); await a?.b(); await (a ?? b); await a[0]; await new A(); await (from a in b select a).c(); await using (a) { } await foreach (var a in b) { } var c = await d; return await e; if (await f) { } g(await h); await x.ConfigureAwait(false); var y = (await z).w;
        _ = !await a;
        _ = await a + await b;
        _ = await a ?? b;
        _ = await a is null; await await a;
    }
}
