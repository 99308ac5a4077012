// probe: list patterns with guards and slices
class ListPatterns
{
    int Switch(int[] a, string[][] b, bool x) => a switch
    {
        [] => 0,
        [var q] => q,
        [var o] when o > 1 => o,
        [.., var w] when w > 2 => w,
        [_, ..] when x => 1,
        [1 or 2, .. var middle, 3] => middle.Length,
        [.. { Length: > 2 } all] => all.Length,
        [> 1, .. [_, 5], not 4] => 2,
        _ => -1
    };
    bool Is(int[] a, string[][] b, object o) => a is [.., 1] || a is [.., > 1] || a is [..] all && all.Length > 1 || a is not [.., 3] || a is [_, .. var rest] && rest is [] or [..]
        || b is [[var p, ..], .. var q] && q is [.., [var last]] || o is string and [.., 'x'] || o is ListPatterns { Items: [.., var item] } || o is (int[] and [.., 7], _);
    int[] Items;
    int Case(int[] a, bool x)
    {
        switch (a)
        {
            case [var q]: return q;
            case [.., var z] when z > 1: return z;
            case [_] when x: return 1;
            case [1, 2, ..]: return 2;
            case [..]: return 3;
        }
        int[] spread = [.. a, .. a is [1, ..] ? a : [2]], slice = a[..], tail = a[1..];
        int[][] nested = [a[..], [.. a]];
        return spread is [.., 9] ? 1 : 0;
    }
}
// probe: assignments to calls and other values
class Targets
{
    int field; Targets next;
    ref int At(int i) => ref field; ref T Of<T>(T[] a) => ref a[0]; static ref int First(int[] a) => ref a[0];
    void M(int[] a, int b, bool c, Targets t)
    {
        At(0) = 1; At(1) += 2; this.At(2) = 3; t.next.At(b) -= 1; Of<int>(a) = 4; First(a) =
            5; if (c) At(3) = 6; else At(4) ??= 7;
        (c ? ref a[0] : ref a[1]) = 8; t!.next! = t; (t.next!).field = 1; for (At(0) = 1; ; At(1) = 2) { break; }
        System.Action f = () => At(5) = 9; var (x, y) = (1, 2); (x, y) = (y, x); (a[0], t.field) = (x, y); if (c) (x, y) = (1, 2);
        System.Func<int, bool> p = q => At(q) == 1 && At(q) != 2 && At(q) <= 3 && At(q) >= 4;
    }
}
// probe: pointers
unsafe class Pointers
{
    int field;
    void M(byte* p, int* q, int** r, Pointers t, bool c)
    {
        *p = 1; *p++ = 2; *q-- += 3; *(q + 1) = 4; *(int*)p = 5; *(long*)(p + 2) = 6; **r = 7; *(*r) = 8; *(&field) = 9; *((int*)p + 1) = 10;
        int a = *(int*)p, b = *(q + 1) * *q, d = 2 * *(q), e = a *(b), f = -*(q); if (c) { *(q) = 1; } a = *p++; q[1] = *(short*)(p + a); (*r)[0] = 1;
        ref int g = ref *(int*)p; return; int* h = (int*)p; byte i = (byte)(*(int*)p >> 8); M(p, &a, &q, t, *(int*)p == 1);
    }
    unsafe ~Pointers() { }
}
// probe: lambdas whose parameters have modifiers
class Modifiers
{
    delegate bool Out(out int x); delegate int In(in int x); delegate bool Parse<T>(string s, out T x); delegate int Ref(ref int x, in int y);
    bool Try(out int x) => Set(out x); bool Set(out int x) { x = 1; return true; } int Get(in int x) => x;
    void M()
    {
        Out a = (out int x) => { x = 1; return true; }; Out b = (out x) => { x = 1; return true; }; In c = (in int x) => x; In d = (in x) => x;
        Parse<int> e = (text, out result) => int.TryParse(text, out result); Parse<int> f = (string text, out int result) => int.TryParse(text, out result);
        Ref g = (ref x, in y) => x + y; Ref h = (ref int x, in int y) => x; Ref i = (ref _, in _) => 1; Use((out int x) => { x = 2; return true; }); Use(static (out x) => { x = 2; return true; });
        Set(out var z); Set(out int w); Use(delegate(out int x) { x = 3; return true; });
    }
    void Use(Out o) { }
}
// probe: modifiers and names of tuples
using System; using System.Threading.Tasks;
abstract partial class TupleModifiers
{
    public required (int A, string B) Required { get; set; } partial (int A, int B) Hook(); partial (int A, int B) Hook() => (1, 2);
    (int, int) partial(int required) => required > 0 ? partial(required - 1) : (required, partial(1).Item1); bool async(bool partial) => async(!partial) && partial;
    async Task Run() { Func<Task> a = async () => await Task.Yield(); Func<int, int, Task> b = async (x, y) => { await Task.Yield(); }; var c = async(true); if (async(c)) return; }
}
// probe: discards as range variables
using System.Linq;
class Discards { object M(int[] a, int[] b) => (from _ in a from x in b where x > 1 select x).Concat(from x in a join _ in b on x equals _ select _).Concat(from int _ in a let __ = _ select __).Select(_ => _ + 1); }
// probe: undocumented variable arguments
class VarArgs { static void M(int a, __arglist) { M(1, __arglist(2, 3)); } }
