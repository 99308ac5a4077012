class Statements
{
    async IAsyncEnumerable<int> Run()
    {
        ;
        { inner(); }
        int a = 1, b = a + 1;
        const string Text = "t";
        var c = Make(), d = c;
        using var file = File.Open(path);
        await using Stream s = Open();
        ref int r = ref a;
        var (x, (y, _)) = Pair();
        (int p, var q) = Pair();
        (a, b) = (b, a);
        if (a > b) First(); else if (b > a) { Second(); } else if (c is null) Third(); else Fourth();
        while (Next()) Step();
        do { Step(); } while (Next());
        for (int i = 0, j = Start; i < Count; i++, j--) Step(i);
        for (a = 1, b = 2; ; ) break;
        for (;;) { continue; }
        foreach (var item in Items) Step(item);
        foreach (Item item in Items) Step(item);
        foreach (var (key, (value, _)) in Map) Step(key);
        foreach ((int key, var value) in Map) Step(key);
        foreach ((a, b) in Map) Step(a);
        foreach (ref readonly Item item in span) Step(item);
        await foreach (var item in Stream()) yield return item;
        yield break;
        try { Risky(); }
        catch (IOException e) when (e.Code == Codes.Full) { Handle(e); throw; }
        catch (A.B) { throw new Wrapped(a); }
        catch when (Flag) { }
        catch { }
        finally { Clean(); }
        using (var reader = Open()) using (Scope()) { reader.Read(); }
        using (Reader one = Open(), two = Open()) Step();
        await using (x.ConfigureAwait(false)) { }
        lock (gate) { Step(); }
        fixed (int* ptr = array, other = &array[1]) { Use(ptr); }
        unsafe { Use(); }
        checked { a++; }
        unchecked { b++; }
        switch (a)
        {
            case 1:
            case Limits.Two when Flag:
                goto case Limits.Three;
            case 3: { Step(); break; }
            case int n when n > Limits.Max: Step(n); return;
            default:
            case null:
                goto default;
        }
        switch (a, b) { case (1, var z): Step(z); break; }
        switch (a) { }
        goto end;
        again: Step();
        end: int labelled = 1;
        Use(labelled);
        int Local(int v) => v + a;
        static async Task<T> LocalGeneric<T>([Check] T v, int w = Limits.Max) where T : A { await v; }
        [Obsolete] extern static void Native();
        return;
    }

    int Value() { return Compute(); }
}
