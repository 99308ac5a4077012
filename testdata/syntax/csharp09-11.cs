// probe: C# 9
using System; using System.Collections.Generic;
public record Person(string First, string Last); public record Student(string First, string Last, int Id) : Person(First, Last) { public string Full => First + Last; } public record Empty; public sealed record R2 { public int A { get; init; } }
public class Nine
{
    public int P(object o, char c) { bool b = c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_'; if (o is not null) return 1; if (o is not (string or int)) return 2; if (o is string { Length: > 3 and < 10 } s) return 3; var n = o switch { < 3 => 1, > 5 => 2, int or long => 3, not null => 4, _ => 5 }; return n; }
    public void T() { List<int> l = new(); Person p = new("a", "b") { First = "c" }; var q = p with { First = "x", Last = "y" }; q = p with { }; Func<int, int, int> f = static (_, _) => 1; Func<int> g = static () => 1; (int a, string b) = (1, "x"); nint n = 1; nuint u = 2; object o = true ? 1 : "x"; }
    unsafe void F(delegate*<int, void> a, delegate* managed<int, int> b, delegate* unmanaged<int, int> c, delegate* unmanaged[Cdecl, SuppressGCTransition]<ref int, void> d) { a(1); delegate*<void> e = &G; }
    static void G() { [Obsolete] static void L([System.Runtime.CompilerServices.CallerMemberName] string s = "") { } foreach (var x in new int[0]) { } }
    public virtual Nine Co() => this; [System.Runtime.CompilerServices.SkipLocalsInit] void S() { } partial class PM { public partial int M(out int x); public partial int M(out int x) { x = 1; return x; } }
}
// probe: C# 10
global using System.IO;
using System;
namespace FileScoped.Ten;
public record struct RS(int A, int B); public readonly record struct RRS(int A); public record class RC(int A) { public sealed override string ToString() => ""; }
public struct Ctor { public int A = 1; public Ctor() { A = 2; } }
public class Ten
{
    const string A = "a"; const string B = $"{A}b";
    void M(object o, int[] arr) { var f = object (bool b) => b ? 1 : "x"; var g = [Obsolete] (int a) => a; var h = ([System.ComponentModel.Description("x")] int a) => a; Func<int> k = int () => 1; if (o is Exception { InnerException.Message: "x" } e) { } int x; (x, int y) = (1, 2); var t = o is { } and not string; }
    [System.Runtime.CompilerServices.AsyncMethodBuilder(typeof(int))] async void N() { }
    void C([System.Runtime.CompilerServices.CallerArgumentExpression("a")] string s = null) { }
}
// probe: C# 11
using System; using System.Collections.Generic; using System.Numerics;
file class Hidden { } file static class H2 { } file interface IHidden { } file record HR(int A);
public interface IAdd<TSelf> where TSelf : IAdd<TSelf> { static abstract TSelf operator +(TSelf a, TSelf b); static abstract TSelf operator checked ++(TSelf a); static virtual TSelf Zero => default!; static abstract explicit operator int(TSelf a); static abstract bool operator ==(TSelf a, TSelf b); static abstract bool operator !=(TSelf a, TSelf b); }
public class GA<T> : Attribute { }
public class Eleven
{
    public required string Name { get; init; } public required int F; required public int G2;
    [GA<int>] public int A(object o, int[] a, Span<char> s) { if (a is [1, 2, ..]) return 1; if (a is [var first, .. var rest]) return first; if (a is [_, >= 2, .., 3]) return 2; if (a is []) return 0; if (o is string and ['x', .. { Length: > 2 } t]) return 4; if (s is "abc") return 3; int x = -1 >>> 3; x >>>= 2; return a switch { [] => 0, [var q] => q, [.., var w] => w }; }
    public string R() { var a = """raw "quoted" text"""; var b = """
        {
          "json": true, # not a directive
          #if NOPE
        }
        """; var c = $$"""{"a": {{a}}, "b": { } }"""; var d = $"""{a} and "{b}" """; var e = """"three """ inside""""; var f = $$$"""{{{a}}} {{b}}"""; return a + b + c; }
    ReadOnlySpan<byte> U8 => "abc"u8; ReadOnlySpan<byte> U82 => """x"""u8; ReadOnlySpan<byte> U83 => @"x"u8;
    ref struct RF { public ref int X; public ref readonly int Y; public readonly ref readonly int Z; }
    void S(scoped Span<int> a, scoped ref int b, scoped in int c) { scoped Span<int> d = a; string n = nameof(a); var i = $"{a.Length
        + 1}"; var sw = $"{b switch { 1 => "x", _ => "y" }}"; IntPtr p = 1; }
    public static Eleven operator >>>(Eleven a, int b) => a; public static explicit operator checked int(Eleven a) => 1; public static Eleven operator checked -(Eleven a) => a;
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Eleven() { Name = ""; }
}
