// probe: namespaces, aliases and nested types
using System;
using Text = System.Text;
using Builder = System.Text.StringBuilder;
namespace Outer.Inner
{
    using System.Collections;
    public class Host : ArrayList, IDisposable
    {
        private class Nested { protected internal enum Deep : byte { A = 1, B = A << 1, C = A | B, } }
        public void Dispose() { }
        ~Host() { }
    };
}
// probe: members of every kind
public abstract class Members
{
    public const int One = 1, Two = 2;
    private static readonly string[] names = { "a", "b" };
    protected volatile bool flag;
    public event System.EventHandler Changed, Removed;
    public event System.EventHandler Custom { add { Changed += value; } remove { Changed -= value; } }
    public int this[int row, string column] { get { return row; } set { } }
    public virtual int Value { get { return 1; } protected set { } }
    public abstract void Run(ref int a, out int b, params object[] rest);
    public static Members operator +(Members a, Members b) { return a; }
    public static bool operator true(Members a) { return true; }
    public static bool operator false(Members a) { return false; }
    public static implicit operator int(Members a) { return 1; }
    public static explicit operator Members(int a) { return null; }
    [System.Runtime.InteropServices.DllImport("x")] private static extern int Native(int a);
    public Members() : this(1) { }
    public Members(int a) : base() { }
}
// probe: statements
public class Statements
{
    public int Run(object o, int n)
    {
        int[,] grid = new int[2, 3] { { 1, 2, 3 }, { 4, 5, 6 } };
        int[][] jagged = new int[2][];
        for (int i = 0, j = 1; i < n && j > 0; i++, j--) { if (i == 3) continue; else break; }
        foreach (int x in grid) lock (o) { n += x; }
        do { n--; } while (n > 0);
        switch (n) { case 1: case 2: goto case 3; case 3: goto default; default: goto end; }
        try { throw new System.Exception(); } catch (System.ArgumentException) { } catch (System.Exception e) { throw; } finally { n = checked(n + 1); }
        using (System.IDisposable d = null) { }
        checked { n = n * 2; } unchecked { n = n << 3 >> 1; }
    end:
        return n > 0 ? (int)-1L : o is string ? 1 : o as string == null ? ~n : -n;
    }
    unsafe void Pointers(byte* p, void** q) { fixed (byte* r = new byte[3]) { *p = p[1]; p->ToString(); int s = sizeof(int); byte* t = stackalloc byte[3]; } }
}
// probe: literals
public class Literals
{
    object[] all = { 1, 1u, 1L, 1UL, 0xFFul, 1.5, .5f, 1e10, 1.5e-3m, 'a', '\'', '"', '\\', '\u0041', '\x41', '\0', "a\"b\\", @"c:\x""y", "", @"", true, false, null, "\U0001F600" };
    string multi = @"first
# not a directive
  #if NOPE
/* no comment */ // none
""quoted"" last";
}
// probe: generics, iterators, nullable, anonymous methods
using System; using System.Collections.Generic;
public class Generic<TKey, TValue> where TKey : class, IComparable<TKey>, new() where TValue : struct
{
    public int? Maybe; public Nullable<TValue> Other;
    public Dictionary<TKey, List<Dictionary<string, int?[]>>> Map = new Dictionary<TKey, List<Dictionary<string, int?[]>>>();
    public IEnumerable<TKey> Walk<T>(T start) where T : IEnumerable<TKey> { foreach (TKey k in start) yield return k; yield break; }
    public Action<int> A = delegate(int x) { Console.WriteLine(x); };
    public Action B = delegate { };
    public static int F<T, U>(int a, bool b) { return F<T, U>(a, a < 3) + (a > (2) ? 1 : 0); }
    public Type T2 = typeof(Dictionary<,>); public TKey Make() { return default(TKey); }
    public global::System.Int32 G; public int? C = null; bool D(int? x) { return x ?? 0 > 1; }
    private static partial class P { static partial void Q(); }
    public string Prop { get; private set; }
}
// probe: C# 3 queries, lambdas, initialisers, extension methods
using System; using System.Linq; using System.Collections.Generic;
public static class Three
{
    public static int Twice(this int x) { return x * 2; }
    public static object Q(List<string> list)
    {
        var q = from s in list let n = s.Length where n > 1 && s != null join t in list on s equals t into ts from u in ts.DefaultIfEmpty() orderby s.Length descending, u ascending group new { s, n, Len = s.Length } by n into g where g.Any() select new { g.Key, Count = g.Count() };
        Func<int, int> f = x => x + 1; Func<int, int, int> h = (a, b) => { return a * b; }; Func<int> z = () => 1; Func<int, int> typed = (int a) => a;
        var o = new Dictionary<string, int> { { "a", 1 }, { "b", 2 } }; var arr = new[] { 1, 2 }; var p = new UriBuilder { Host = "h", Port = 1 };
        System.Linq.Expressions.Expression<Func<string, bool>> e = s => s.Length > 3;
        return list.Where(s => s.Length > 2).Select((s, i) => new { s, i }).OrderBy(x => x.i).ToList();
    }
}
// probe: C# 4 and 5
using System; using System.Threading.Tasks;
public interface IVary<in TIn, out TOut> { TOut Get(TIn x); }
public class Four
{
    public void M(int a = 1, string b = "x", DateTime? c = default(DateTime?)) { M(b: "y", a: 2); dynamic d = 1; d.Foo(d.Bar["x"]); }
    public async Task<int> Run() { await Task.Delay(1); var x = await Run().ConfigureAwait(false); Func<Task> f = async () => await Run(); Func<int, Task> g = async x1 => { await Run(); }; Func<Task> h = async delegate { await Run(); }; return await Run() + x; }
    public async void Fire() { await Task.Yield(); }
}
