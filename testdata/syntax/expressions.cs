// probe: object initialisers
unsafe class Probe19 {
    void M31()
    {
        new A<B>(c) { D = 1, E = { F = 2, G = { 1, 2 } }, [H] = 3, ["i"] = { J = 4 } };
    }
}
// probe: collection initialisers
unsafe class Probe20 {
    void M32()
    {
        _ = new Dictionary<string, List<int>> { { "a", new() { 1 } }, { "b", new List<int> { 1, } }, };
    }
}
// probe: anonymous objects and arrays
unsafe class Probe21 {
    void M33()
    {
        _ = new { a, b.c, d = 1, e = new { f = 2 } };
        _ = new[] { new { x = 1 } };
        _ = new[,] { { 1 }, { 2 } };
        _ = new int[2][];
        _ = new int[1, 2];
        _ = new A[] { };
        _ = new A[a.b, c()];
        _ = new (int, string)[1];
        _ = new int?[1];
        _ = new A?[1];
        _ = new A.B<C>[1] { d };
    }
}
// probe: is and patterns
unsafe class Probe22 {
    void M34()
    {
        _ = a is b;
        _ = a is b c;
        _ = a is not null;
        _ = a is { };
        _ = a is { X: 1 } or { Y: > 2 };
        _ = a is int or string;
        _ = a is (1, 2);
        _ = a is var b;
        _ = a is A.B;
        _ = a is A<B>;
        _ = a is A<B> c;
        _ = a is A[] d;
        _ = a is int? ;
        _ = a is (A, B) e;
        _ = a is { X.Y: 1, Z: [1, ..] };
        _ = a is A { B: var c } d && d.E;
        _ = a is > 1 and < 3;
        _ = a is (> 1 or < 0) and not 5;
        _ = a is 'x' or >= 'a' and <= 'z';
        _ = a is not A b;
        _ = a is not (A or B);
        _ = a is "x";
        _ = a is -1;
        _ = a is A.B.C or D.E;
        _ = a is [_, .. var b, _];
        _ = a is null or "";
        _ = a is string { Length: > 0 } s;
        _ = a is (var x, _) { Y: 1 } z;
        _ = a is not { X: 1 };
        _ = a is A(B: 1);
        _ = a is (X: 1, Y: var y);
        _ = a is [];
        _ = a is not [];
        _ = a is B<C>.D;
        _ = a is dynamic;
        _ = a is nint;
        _ = !(a is b);
        _ = a is b && c;
        _ = a is b || c;
        _ = a is b ? c : d;
        _ = a is B { } ? c : d;
        _ = a is B b ? b : d;
        _ = a is int i && i > 1 ? i : 0;
    }
}
// probe: as
unsafe class Probe23 {
    void M35()
    {
        _ = a as b;
        _ = a as b?;
        _ = a as b[];
        _ = (a as b).c;
        _ = a as b ?? c;
        _ = a as A<B>;
        _ = a as (int, int)?;
        _ = a as int? ?? 0;
    }
}
// probe: casts
unsafe class Probe24 {
    void M36()
    {
        _ = (a)b;
        _ = (a)-b;
        _ = (int)-b;
        _ = (a.b)c;
        _ = (A<B>)c;
        _ = (int?)null;
        _ = (A[])b;
        _ = (A?)b;
        _ = (int*)p;
        _ = (a)(b);
        _ = (a)this;
        _ = (a)"x";
        _ = (a)new b();
        _ = (a)await b;
        _ = (A)(x => y);
        _ = ((A)b).c;
        _ = (Action)(() => { });
        _ = (A)[1, 2];
        _ = (int)a + b;
        _ = (a) + b;
        _ = (a) & b;
        _ = (A)~b;
        _ = (A)!b;
        _ = ((int, int))a;
        _ = ((int a, int b))c;
        _ = (A<B>.C)d;
        _ = (global::A.B)c;
        _ = (dynamic)a;
        _ = (T)(object)a;
        _ = (A)base.b;
        _ = (A)default;
        _ = (A)typeof(b);
        _ = (a)$"x";
        _ = (a)'x';
        _ = (a)1;
        _ = (string)a["x"];
        _ = (List<int>?)a;
        _ = (delegate*<void>)&a;
    }
}
// probe: conditional expressions
unsafe class Probe25 {
    void M37()
    {
        _ = a ? b : c;
        _ = a ? b ? c : d : e;
        _ = a ? (b) : c;
        _ = a ? x => y : z;
        _ = a ? new A() : null;
        _ = a ? b.c : d?.e;
        _ = a ? [1] : [];
        _ = a ? $"x:{y}" : "z";
        _ = a ? ref b : ref c;
        _ = a ? b[c] : d;
        _ = a ?b:c;
        _ = a ? throw b : c;
        _ = a ? (A)b : c;
        _ = a ? -b : +c;
        _ = a ? b is c : d is e;
        _ = a is B ? c : d;
        _ = (a ? b : c).d;
        _ = a ? await b : c;
        _ = a ? default : default(int);
        _ = a ? .5 : 1;
        _ = a?[0];
        _ = a ? "x" : b ? "y" : "z";
        _ = a ? (b, c) : (d, e);
        _ = a ? b! : c;
        _ = a ? (int?)b : null;
        _ = a ? b as C : d;
        _ = a ? b < c : d > e;
        _ = a ? from x in y select x : z;
        _ = a ? b switch { _ => 1 } : 2;
        _ = a == b ? c : d;
        _ = a ? x : y ?? z;
    }
}
// probe: lambdas and anonymous functions
unsafe class Probe26 {
    void M38()
    {
        _ = x => y;
        _ = (x) => y;
        _ = () => { };
        _ = (int x, string y) => x;
        _ = async x => await y;
        _ = async () => { await a; };
        _ = static x => y;
        _ = static async (x) => y;
        _ = async static x => y;
        _ = (ref int x) => x;
        _ = (x, y) => (y, x);
        _ = (x, _) => x;
        _ = (_, _) => 1;
        _ = int (int x) => 1;
        _ = ref int (ref int x) => ref x;
        _ = [A] x => y;
        _ = [A] (x) => y;
        _ = ([A] int x) => x;
        _ = [return: A] () => 1;
        _ = (int x = 1) => x;
        _ = (params int[] x) => x;
        _ = x => y => z;
        _ = x => (y, z) => w;
        _ = delegate { };
        _ = delegate () { };
        _ = delegate (int x) { return x; };
        _ = async delegate { };
        _ = static delegate { };
        _ = async delegate (int x) { };
        _ = (A<B> x) => y;
        _ = (A<B, C> x, D y) => z;
        _ = (out int x) => x = 1;
        _ = (in int x) => x;
        _ = (A.B x) => y;
        _ = (int? x) => x;
        _ = (int[] x) => x;
        _ = ((int, int) x) => x;
        _ = (dynamic x) => x;
        _ = List<int> () => null;
        _ = void () => { };
    }
    void M55()
    {
        Action a = () => b = c; Func<int> d = () => e++; Action<int> f = g => h(g); Action i = async () => await j(); Func<int, Func<int, int>> k = l => m => l + m;
    }
}
// probe: arguments
unsafe class Probe27 {
    void M39()
    {
        f(x => y, z); f((x) => y); f(a: x => y); f(async () => { }); f((a, b) => { }, c); f(out var x); f(out int x); f(out _); f(out A<B> x); f(ref x); f(in x); f(ref x.y, out z[0]); f(a: 1, b: ref c); f(x switch { _ => 1 }); f(a < b, c > d); f(a < b); f((A<B>)c); f(new(), default, null, []); f(a is b, c as d); f(x: out var y); f(static () => 1); f((1, 2)); f((a: 1, b: 2)); f($"x", @"y", """z"""); f(await a, b ?? c, d ? e : f); f(typeof(a), nameof(b), sizeof(int)); f(from x in y select x); f(delegate { }); f(new { a }); f(new[] { 1 }); f(&a); f(*a); f(..); f(1..2); f(^1); f(a..b); f(a[..], b[1..], c[..^1]); f(throw_); f(checked(a + b)); f(unchecked((int)a)); f(__makeref(a)); f(stackalloc int[1]); f(ref f(ref a)); f(ref a[0]); f((int)a, -b, !c, ~d); f<int>(1); f<int, string>(a)(b); f<A<B>>(c); f<A[]>(d); f<(int, int)>(e); f<int?>(g); a.f<B>(c).d<E>();
    }
}
// probe: operators and comparisons
unsafe class Probe28 {
    void M40()
    {
        _ = a < b;
        _ = a > b;
        _ = a < b > (c);
        _ = a < b && c > d;
        _ = (a < b) > c;
        _ = a << b;
        _ = a >> b;
        _ = a >>> b;
        _ = a <= b;
        _ = a >= b;
        _ = a == b != c;
        _ = a & b | c ^ d;
        _ = a && b || c;
        _ = a ?? b ?? c;
        _ = a + b - c * d / e % f;
        _ = -a;
        _ = +a;
        _ = !a;
        _ = ~a;
        _ = -(-a);
        _ = - -a;
        _ = a - -b;
        _ = a++ + ++b;
        _ = a!;
        _ = a!!;
        _ = &a;
        _ = *a;
        _ = ^1;
        _ = ..;
        _ = a..;
        _ = ..b;
        _ = a..b;
        _ = ^1..^2;
        _ = (a..b).c;
        _ = a[^1..];
        _ = a.b..c.d;
        _ = a < b ? c : d;
        _ = a <b>.c;
        _ = A<B>.c;
        _ = A<B>.C<D>.e;
        _ = A<B>.c();
        _ = a<b>(c);
        _ = i < j >> 1;
        _ = a < b.c;
        _ = a.b < c.d;
        _ = x < 0 || y > 1;
        _ = a < (b) && c > (d);
        _ = a < b || c > (d - 1);
        _ = a.Count < b && (c > d);
        _ = i < a.b && c.d > (e);
        _ = (a < b) && (c > d);
        _ = a[i < b ? 1 : 2];
        _ = f(a < b, c > (d)); 
    }
}
// probe: types as operands
unsafe class Probe29 {
    void M41()
    {
        _ = typeof(int);
        _ = typeof(A<>);
        _ = typeof(A<,>);
        _ = typeof(A<B>.C);
        _ = typeof(A<>.B<>);
        _ = typeof(int[]);
        _ = typeof(int?);
        _ = typeof(void);
        _ = typeof(int*);
        _ = typeof((int, int));
        _ = typeof(delegate*<void>);
        _ = typeof(global::A.B);
        _ = sizeof(A.B);
        _ = default(A<B>);
        _ = default(int?);
        _ = nameof(A.B<C>);
        _ = nameof(a.b.c);
        _ = nameof(A<int>.B);
        _ = checked(a);
        _ = unchecked(a + b);
        _ = __reftype(a);
        _ = __refvalue(a, int);
        _ = nameof(List<>);
        _ = nameof(Dictionary<,>.Keys);
    }
}
// probe: member access
unsafe class Probe30 {
    void M42()
    {
        _ = int.Parse("1");
        _ = string.Empty;
        _ = object.Equals(a, b);
        _ = int.MaxValue;
        _ = string.Join(",", a);
        _ = global::A.B.C();
        _ = A::B.C;
        _ = "x".Length;
        _ = 1.ToString();
        _ = 'c'.ToString();
        _ = 1.5.ToString();
        _ = true.ToString();
        _ = (1).ToString();
        _ = new A().b;
        _ = new A[1].b;
        _ = this[0];
        _ = base[0];
        _ = a?.b?[0]?.c()?.d;
        _ = a?.b!.c;
        _ = a?[b?.c];
        _ = a?.b<c>();
        _ = a?.b(c?.d) ?? e;
        _ = a.b.c.d;
        _ = a->b->c;
        _ = (*a).b;
        _ = a[0][1];
        _ = a[0, 1];
        _ = a["x"]!;
        _ = a.@class; 
    }
}
// probe: switch expressions
unsafe class Probe31 {
    void M43()
    {
        _ = a switch { 1 => 2, > 3 and < 5 => 4, "x" or "y" => 5, A b => 6, A { B: 1 } c when c.D => 7, (1, _) => 8, { } => 9, null => 10, var x => 11, _ => 12 };
        _ = (a, b) switch { (1, 2) => 3, (A x, B y) => 4, (_, null) => 5, _ => throw new E() };
        _ = a switch { A.B => 1, A.C or A.D => 2, not A.E => 3, int => 4, int[] => 5, A<B> => 6, A<B> c => 7, (A or B) and C => 8, [] => 9, [1, ..] => 10, >= 0 and < 1 => 11, -1 => 12, 'a' => 13, (int, int) t => 14, A(1, 2) => 15, A(X: 1) { Y: 2 } z => 16, { X: { Y: 1 } } => 17, { X.Y: 1 } => 18, string { Length: 0 } => 19, };
        _ = a switch { _ => b switch { _ => c } };
        _ = await a switch { _ => 1 };
        _ = a.b() switch { _ => x => y };
        _ = a switch { };
        _ = (a switch { _ => 1 }).b;
        _ = a switch { A => (B)c, _ => null } ?? d;
        _ = a switch { true when b => 1, true => 2, false => 3 };
        _ = a switch { (A)1 => 1, (A.B)2 => 2, A.B + 1 => 3, _ => 4 };
        _ = a switch { "a" => [1, 2], _ => [] };
        _ = a switch { nameof(A) => 1, A.B.C => 2, int.MaxValue => 3, _ => 4 };
        _ = a switch { A<B>.C => 1, global::A.B => 2, A<B>.C d => 3 };
    }
}
// probe: with
unsafe class Probe32 {
    void M44()
    {
        _ = a with { };
        _ = a with { b = 1, c = 2 };
        _ = a with { b = c with { d = 1 } };
        _ = (a with { }).b;
        _ = a.b with { c = 1, };
        _ = f(a with { b = 1 }); 
    }
}
// probe: queries
unsafe class Probe33 {
    void M45()
    {
        _ = from a in b select a;
        _ = from int a in b select a;
        _ = from a in b from c in d select a + c;
        _ = from a in b where c orderby d, e descending, f ascending select g;
        _ = from a in b join c in d on e equals f select g;
        _ = from a in b join A c in d on e equals f into g select h;
        _ = from a in b let c = d group e by f into g select h;
        _ = from a in b group a by a;
        _ = (from a in b select a).ToList();
        _ = from a in (from c in d select c) select a;
        _ = from a in b select new { a.c, d = a.e };
        _ = from a in b where a is { } select a;
        _ = from a in b where a.c == d && e select a.f;
        _ = from a in b orderby a.c ? 1 : 2 select a;
        _ = from a in b select (a, 1);
        _ = from (int, int) a in b select a;
        _ = from a in b?.c ?? d select a;
        _ = from a in await b select a;
        _ = from a in b where from_ select a;
        _ = from a in b let x = new { y = 1 } let z = x.y > 1 ? 1 : 2 where z > 1 select z;
        _ = from A<B> a in b select a;
        _ = from a in b join c in d on new { a.x, a.y } equals new { c.x, c.y } select 1;
    }
}
// probe: collection expressions
unsafe class Probe34 {
    void M46()
    {
        _ = [1, 2, 3];
        _ = [.. a, .. b];
        _ = [[1], [2]];
        _ = [a, .. b.c, d()];
        _ = [.. a ? b : c];
        _ = [x => y];
        _ = [new() { }];
        _ = ["a", $"b"];
        _ = [(1, 2)];
        _ = [a is b];
        _ = [..1];
        _ = [1..2]; 
    }
    void M47()
    {
        int[] x = [1]; List<int> y = [.. x]; foreach (var z in [1, 2]) { } f([1, 2]); return [];
    }
}
