class Expressions
{
    void Run()
    {
        Name(this, base.Member, other.Member.Inner, Generic<int, A>(1), other.Generic<A.B>(2));
        Use(string.Join(",", int.MaxValue), List<int>.Empty, A.Map<B, C>.Empty.Keys, global::A.B.C(), global::G<int>.X);
        Call(name: 1, ref a, out b, out var c, out Type d, out _, in e, ref f.G);
        x[0, key: Index.From].y[1][2]();
        a = b += c -= d *= e /= f %= g &= h |= i ^= j <<= k >>= l >>>= m ??= n;
        Use(-a, +a, !a, ~a, ++a, --a, a++, a--, &a, *a, ^a, a!, a->b, (*a).b);
        Use(a + b - c * d / e % f, a << b, a >> b, a >>> b, a & b | c ^ d, a && b || c, a ?? b ?? c);
        Use(a == b, a != b, a < b, a <= b, a > b, a >= b);
        Use(flag ? First.A : Second.B, flag ? a : other ? b : c);
        Use((A)b, (A.B<C>)d, (int)e, (A[])f, (A?)g, (dynamic)h);
        Use(a as B, a as B.C<D>[], a as int?);
        Use(typeof(A), sizeof(A), default(A), default, nameof(A.B), checked(a + b), unchecked(a - b));
        Use(await Task(), await a.B(), throw new A(B.C));
        Use((1, b), (left: 1, right: B.C));
        var (p, q) = T(); (_, r) = T(); _ = Ignored(); (var (t, u), C v) = T();
        Use($"plain", $"{a} {B.C:format} {d,Width.Max} {e,-4:N2} {(f ? G.H : "i")}", $@"{a}\{b}", $"""{a}""", $$"""{not} {{hole}}""");
        Use(a..b, ..b, a.., .., ^1.., a[1..^2], Make()..Limits.Max);
        Use(a with { X = 1, Y = Z.W }, a with { });
        Use(a switch { 1 => A.B, C.D when e => F.G, _ => throw new H() });
        ref var s = ref a.b;
        Use(ref a, __makeref(a), __reftype(b), __refvalue(c, D));
        x = y switch { { } => 1, _ => 0 } + z;
        Use(a?.b, a?.b.c, a?.b?.c.d(), a?[0], a?[0]?.b[1]?[c].d, a?.B<C>(), a!.b!.c, a?.b!.c);
        Use(new[] { a }.Length, "text".Length, 1.ToString(), typeof(A).Name, (a + b).C, this.d, new A().B, default(E).F, $"{g}".H);
        Use(field, value, @class.@new, \u0041);
    }
}
