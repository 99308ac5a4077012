// probe: C# 6
using System; using static System.Math; using System.Collections.Generic; using System.Threading.Tasks;
public class Six
{
    public string Name { get; } = "x"; public int Len => Name?.Length ?? 0; public int Twice() => Len * 2; public int this[int i] => i;
    public Six(int a) { }
    public async Task M(string s, List<int[]> list, Action f)
    {
        try { } catch (Exception e) when (e.Message != null && Name == nameof(Six)) { await Task.Yield(); } finally { await Task.Yield(); }
        var d = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }; var n = list?[0]?[1]; f?.Invoke(); var t = s?.Substring(1)?.Trim().Length; var m = Abs(-1);
        var i = $"a {s} {s.Length:N2} {s,10} {s,-3:X} {(s == null ? "n" : "y")} {{literal}} {$"inner {s}"}";
    }
}
// probe: C# 7 tuples, patterns, locals
using System; using System.Collections.Generic; using System.Threading.Tasks;
public class Seven
{
    public (int Sum, string Name) T((int, string) a, (int X, (int Y, int Z)) b) { var (s, n) = T(a, b); (int q, var r) = (1, "x"); (s, n) = (q, r); (int, int)[] arr = null; List<(string A, int B)> l = new List<(string A, int B)>(); return (Sum: 1, Name: "x"); }
    public int P(object o) { if (o is int i && i > 3) return i; if (!(o is string s)) return 0; switch (o) { case int n when n > 1: return n; case string t: return t.Length; case null: return 1; case (int)'a': return 4; case var v: return 2; default: return 3; } }
    public ref int R(int[] a, ref int b) { ref int x = ref a[0]; ref readonly int y = ref x; x = 3; return ref a[1]; }
    public void L() { int Local(int a) { return a; } async Task<int> Later<T>(T t) where T : class => await Task.FromResult(1); int.TryParse("1", out var n); int.TryParse("1", out int m); int.TryParse("1", out _); _ = Local(1); var big = 1_000_000; var bin = 0b1010_1010; var hex = 0x_FF; }
    public Seven() => L(); ~Seven() => L(); public int X { get => 1; set => L(); }
    public string Y => throw new Exception(); string z = null ?? throw new Exception();
    public void Deconstruct(out int a, out int b) { a = b = 1; }
    public readonly struct RO { public readonly int A; public RO(in int a) { A = a; } }
    public ref struct RS { } private protected int pp; public readonly ref struct RRS { }
    public void D(in int a, Span<int> s = default) { D(in a); Span<int> t = stackalloc int[3]; Span<int> u = stackalloc[] { 1, 2 }; bool eq = (1, 2) == (1, 2); }
    unsafe struct Buf { public fixed byte data[16]; }
    void W<T>() where T : unmanaged, Enum { } [field: NonSerialized] public int Auto { get; set; }
    async Task<int> V(ValueTask<int> t) => await t; delegate ref int RefD(ref readonly int a);
}
// probe: C# 8
#nullable enable
using System; using System.Collections.Generic; using System.Threading.Tasks;
public interface IEight { void M() { Console.WriteLine(); } static int S = 1; private int P() => 1; int Prop { get => 2; } abstract void A(); virtual void V() { } static void SM() { } }
public class Eight : IEight
{
    void IEight.A() { } public string? Maybe; public string[]? Arr; public string?[] Arr2 = null!; public List<string?>? L;
    public int P(object? o, (int, int) p) { var x = o switch { int i when i > 0 => i, string { Length: 3 } s => s.Length, string { Length: var n, } => n, (int a, int b) => a, { } => 1, null => 2, }; x = p switch { (0, _) => 1, (var a, var b) when a > b => 2, _ => throw new Exception() }; return o is IEight { } and { } ? 1 : 0; }
    public int Q(object o) => o is Tuple<int, string> (1, "x") { Item1: 1 } t ? t.Item1 : 0;
    public async IAsyncEnumerable<int> Gen() { await foreach (var x in Gen()) yield return x; await using var d = (IAsyncDisposable)null!; using var e = (IDisposable)null!; await using (d) { } static int Local(int a) => a; }
    public void R(int[] a, string? s) { var last = a[^1]; var r = a[1..^1]; var all = a[..]; var from = a[2..]; var to = a[..3]; Range q = 1..2; Index i = ^1; s ??= "x"; s = s ?? throw new Exception(); string v = $@"a {s}"; string w = @$"b {s}"; var len = s!.Length; s = a is { Length: > 0 } ? s : null; }
    public readonly struct S { public readonly int M() => 1; public int X { readonly get => 1; set { } } } void G<T>() where T : notnull { } class N<T> where T : class? { }
}
