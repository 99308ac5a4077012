// probe: C# 12
using System; using System.Collections.Generic; using Point = (int X, int Y); using Ints = int[]; using unsafe Ptr = int*; using N = int?; using L = System.Collections.Generic.List<(int, string)>;
public class Primary(int a, string b) : Base(a) { public int A => a; public string B { get; } = b; } public class Base(int a); public struct PS(int x) { public int X = x; } public class Bodiless; public interface IBodiless; public struct SB;
public class Twelve
{
    int[] a = [1, 2, 3]; List<string> e = []; int[][] n = [[1], [2, 3]]; Span<int> S => [1, 2];
    void M(int[] x, int[] y, ref readonly int r) { int[] z = [..x, 1, ..y]; z = [.. x, .. y]; var f = (int a = 1, params int[] b) => a + b.Length; var g = (string s = "x") => s; M([1, .. x], [], in r); foreach (var q in (int[])[1, 2]) { } int[] t = x is null ? [] : [1]; var w = new List<int[]> { ([1]) }; }
    [System.Runtime.CompilerServices.InlineArray(10)] struct Buf { private int e0; } [System.Diagnostics.CodeAnalysis.Experimental("X")] void Ex() { } Point P = (1, 2);
}
// probe: C# 13
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks;
public partial class Thirteen
{
    void P(params ReadOnlySpan<int> a) { } void P2(params IEnumerable<string> a) { } string esc = "\e[0m"; Lock l = new();
    public partial string Name { get; set; } public partial string Name { get => field; set => field = value; } public partial int this[int i] { get; } public partial int this[int i] { get => i; }
    async Task A() { Span<int> s = stackalloc int[1]; ref int r = ref s[0]; await Task.Yield(); unsafe { int* p = null; } lock (l) { } }
    int[] T = new int[3] ; void I() { var x = new Holder { Buffer = { [^1] = 0, [^2] = 1 } }; } class Holder { public int[] Buffer = new int[2]; }
    [System.Runtime.CompilerServices.OverloadResolutionPriority(1)] void O() { }
}
// probe: C# 13 allows ref struct
using System;
public interface ISpan<T> where T : allows ref struct { void M<U, V>(U u) where U : IDisposable, allows ref struct where V : class; } public class AR<T, U> where T : IDisposable, new(), allows ref struct where U : struct { } public delegate void DAR<T>(T t) where T : allows ref struct; public ref struct RSI : IDisposable { public void Dispose() { } }
// probe: C# 14 field and lambdas with modifiers
using System;
public class Fourteen
{
    public string Name { get; set => field = value ?? throw new Exception(); } public int Age { get => field; set { field = value < 0 ? 0 : value; } } = 3;
    delegate bool TryParse<T>(string text, out T result); delegate void RefD(ref int a, in int b);
    void M() { TryParse<int> p = (text, out result) => int.TryParse(text, out result); RefD d = (ref a, in b) => { }; RefD d2 = (ref a, in _) => a = 1; M2((text, out r) => { r = 1; return true; }, 1); string n = nameof(System.Collections.Generic.List<>); }
    void M2(TryParse<int> t, int x) { Func<int, int> f = (scoped_x) => 1; }
}
// probe: C# 14 null-conditional assignment
public class NullCond
{
    public NullCond? Next; public int X; public int[]? Arr; public event System.Action? E; public System.Collections.Generic.Dictionary<string, int>? D;
    void M(NullCond? a, NullCond[] b) { a?.X = 1; a?.Next?.X = 2; a?.X += 3; a?.X -= 1; a?.Arr?[0] = 1; a?.D?["k"] = 2; a?.Next = new NullCond(); a.Next?.Next.X = 4; b[0]?.X = 5; M2()?.X = 6; a?.Next ??= a; this.Next?.X = a?.X ?? 1; if (a != null) a?.X = 3; else a?.E += () => { }; var t = a is null ? 1 : 2; a?.E -= null; a?.Next!.X = 1; a?.Next.Arr[1] = 2; }
    NullCond? M2() => a => null; void M3(NullCond? a) => a?.X = 3; System.Action A(NullCond? a) => () => a?.X = 1;
}
// probe: C# 14 compound assignment operators
public class Compound
{
    int v; public void operator +=(int x) { v += x; } public void operator -=(Compound x) => v -= x.v; public void operator checked +=(int x) { v += x; } public void operator ++() { v++; } public void operator --() => v--; public void operator *=(int x) { } public void operator /=(int x) { } public void operator %=(int x) { } public void operator &=(int x) { } public void operator |=(int x) { } public void operator ^=(int x) { } public void operator <<=(int x) { } public void operator >>=(int x) { } public void operator >>>=(int x) { }
}
public interface ICompound { abstract void operator +=(int x); void operator -=(int x); }
// probe: C# 14 extension blocks
using System; using System.Collections.Generic; using System.Linq;
public static class Extensions
{
    extension(string s) { public int Words => s.Split(' ').Length; public string Twice() => s + s; public bool IsBlank { get { return s.Length == 0; } } }
    extension<T>(IEnumerable<T> source) where T : class { public bool IsEmpty => !source.Any(); public IEnumerable<T> Odd(Func<T, bool> p) => source.Where(p); }
    extension(ref int x) { public void Inc() => x++; }
    extension(string) { public static string Make(int n) => new string('x', n); public static string operator *(string a, int b) => a; public static int Max => 3; }
    extension<T, U>(Dictionary<T, U> d) where T : notnull where U : class, new() { public U? Find(T key) => d.TryGetValue(key, out var u) ? u : null; }
    extension([System.Diagnostics.CodeAnalysis.NotNull] object? o) { public void Check() { } }
    public static int Classic(this string s) => s.Length;
}
// probe: C# 14 partial constructors and events
using System;
public partial class Parts { public partial Parts(int a); public partial event Action E; partial Parts(string s); }
public partial class Parts { public partial Parts(int a) { } public partial event Action E { add { } remove { } } partial Parts(string s) : this(1) { } }
// probe: ref partial struct
public ref partial struct RP { public int A; } public readonly ref partial struct RRP { } partial struct PRS { } public unsafe ref partial struct URP { } internal ref partial struct GRP<T> where T : class { } file ref partial struct FRP { }
// probe: var in list patterns
public class VarList { int M(int[] a, string[][] b) { if (a is [var x, .. var r]) return x; if (a is [_, var y, .., var z] && y > z) return y; if (b is [[var p, ..], .. var q]) return 1; return a switch { [var f, .. var g] => f, [.., var l] => l, [var o] when o > 1 => o, _ => 0 }; } }
