// probe: async as a name
using System; using System.Threading.Tasks; using System.Collections.Generic; using System.Linq;
public class AsyncName
{
    public bool async; public bool Async(bool async, int b = 1) { if (async) return !async; bool x = async ? true : false; var y = async && x || async; Async(async); Async(async: true); Async(async, 1); Async(async: async, b: 2); return async; }
    public async Task<int> Run(bool async) => async ? await Task.FromResult(1).ConfigureAwait(async) : Sync(async); int Sync(bool async) => async ? 1 : 0;
    async Task Lambdas(bool async) { Func<bool, Task> f = async async => await Task.Yield(); Func<bool, Task> g = async (async) => await Run(async); Func<bool, bool> h = async => async; var l = new List<bool> { async }; var a = new[] { async, !async }; var t = (async, 1); await Task.Run(async () => { await Run(async); }); var s = $"{async} {async,3}"; async = async == true; async = !async; async |= true; var n = nameof(async); this.async = async; switch (async) { case true when async: break; default: break; } var sw = async switch { true => 1, _ => 2 }; var q = from z in l where async select async; object o = async is true; o = async as object; int[] arr = [async ? 1 : 2, ..Pick(async)]; var i = async
        ? 1 : 2; return; }
    int[] Pick(bool async) => []; async void V() { } public async static Task S() { } static async Task S2() { async Task L() { await S(); } await L(); async static Task L2() { await Task.Yield(); } } delegate Task D(bool async); Task AssertQuery(bool async, Func<int, int> q) => AssertQuery(
        async, // a comment between
        x => x);
}
// probe: required, partial, record as names
using System;
public class Names
{
    class Field { public bool Value; public int[] Items = null; } Field required = new(), partial = new(), record = new();
    void M() { required.Value = true; partial.Value = false; record.Value = true; required = new Field(); partial = required; record = partial; required.Items[0] = 1; required?.ToString(); partial?.ToString(); if (required == null) required = partial; else partial = required; partial.ToString(); record.ToString(); var x = required.Value && partial.Value; required!.Value = true; foreach (var record in new int[0]) { Console.WriteLine(record); } int y = 1; switch (y) { case 1: required = partial; break; } { partial = record; } }
    bool Ok(bool required, bool partial) => required ? partial : !required; void Call(Func<int> required, Func<int> partial) { required(); partial(); var z = required() + partial(); if (z > 1) required(); } void Inc(int required, int partial) { required++; partial += 1; required -= 2; partial--; }
    public required int Kept { get; set; } partial class Inner { partial void Hook(); } required public string Kept2 { get; set; }
}
// probe: and, or, not, with, when as names
using System; using System.Collections.Generic;
public class Words
{
    int F(int and, int or, int not) { var x = and + or - not; if (and > or && not < 3) return and; return or; } void G() { var or = 1; var and = 2; var not = 3; var with = 4; var when = 5; List<int> or2 = null; List<int> with2; or = and; and = or; with = or; when = with; not = when; foreach (var with3 in new[] { with }) { } H(out var or4, out var and4); }
    void H(out int or, out int and) { or = and = 1; } bool P(object o, int not) => o is string or int and not long || o is not null; void L() { List<int> or = new(), and = new(); foreach (var with in or) { } foreach (var or5 in and) { } Func<int, int> f = or => or + 1; Func<int, int, int> g = (and, or) => and * or; f = with => with; f = when => when; }
    object K(object o) => o switch { string or => or, int and => and, long with => with, _ => null }; class Assert { public Assert and, or, not, with; public int when; } void Fluent(Assert a) { a.and.or.not.with.when = 1; var t = a.not; var u = a?.or; } enum Op { and, or, not, with, when } Op op = Op.and; const int not = 3; bool Neg(int i) => i is not 3 and not 4 || not > 3; int with(int a) => with(a);
    bool In(List<int> or, List<int> and) { foreach (var not in or) if (not == 1) return true; foreach (int with in and) if (with == 2) return false; foreach (int or6 in and) { } return or.Count > and.Count; } (int and, int or) Tup((int not, int with) t) { (var and, var or) = (t.not, t.with); return (and, or); }
}
// probe: attribute targets at the head of a collection
using System;
public class Targets
{
    int[] A(int field, int type, int method, int param, int property, int typevar, int assembly, int module) { int[] a = [field]; a = [type, method]; a = [param + 1, 2]; a = [property]; a = [typevar]; a = [assembly, module]; B([type], [property, type]); a = [type.GetHashCode(), 1]; return [field]; } void B(int[] type, int[] property) { foreach (var method in (int[])[method1]) { } var x = type is [0, ..] ? [type[0]] : type; } int method1 = 1; int field = 1; int[] C => [field];
    [field: NonSerialized] public int D { get; set; } [method: Obsolete] [return: System.Diagnostics.CodeAnalysis.NotNull] object E([param: System.ComponentModel.Description("x")] int a) => a; [type: Obsolete] class T { } [property: Obsolete] int P { get; set; } [event: Obsolete] event Action Ev;
}
// probe: query words and others as names
using System; using System.Linq; using System.Collections.Generic;
public class QueryWords
{
    int from, where, select, group, by, into, join, let, on, equals, orderby, ascending, descending, global, alias, file, field, value, get, set, init, add, remove, scoped, unmanaged, managed, notnull, yield, extension, allows, args, dynamic, nameof2, type, param, property, method, module, assembly;
    void M(DateTime from, DateTime to, int group, int on, int by) { var x = from > to; this.from = group; select = group + on; where(by); if (from < to) M(from, to, on: on, group: group, by: by); var d = new { from, to, group, on, by }; Func<int, int> f = group => group; f = by => by + 1; f = (on) => on; join = let; let = join; into = equals; orderby = ascending; descending = global; alias = file; file = field; value = get; set = init; add = remove; scoped = unmanaged; managed = notnull; extension = allows; args = dynamic; yield = 1; yield++; into++; var y = by * on; scoped.ToString(); file.ToString(); global.ToString(); field.ToString(); value.ToString(); from.ToString(); on.ToString(); type = param; property = method; module = assembly; var z = from.AddDays(1); for (var on2 = 0; on2 < by; on2++) { } group.ToString(); select.ToString(); yield.ToString(); }
    void where(int where) { } int Get(int get) => get; int Set { get; set; } void add(int add) => remove(add); void remove(int remove) { } string alias2(string file, string scoped, string value) => file + scoped + value; class global2 { } event Action let2; int into2(int into) => into; static int Extension(int extension, int field) => extension * field; IEnumerable<int> Q(List<int> group) => from g in @group where g > 1 select g; void File(FileStub file) { file.Open(); file.Name = "x"; if (file == null) file = new FileStub(); file?.Open(); } class FileStub { public string Name; public void Open() { } } bool scopedM(string scoped) => scoped == null; void Yield() { var yield = 1; yield += 2; M2(yield); } void M2(int yield) { }
}
// probe: await, nint and dynamic as names
public class OldWords
{
    int Add(int await) { await = 1; await += 2; var x = await * 3; M(await, 1); M(1, await); if (await > 2) return await; return (await); } int M(int a, int await) => await;
    void N(int nint, int nuint) { nint = 1; nuint = nint + 1; nint++; } nint P(nint a, nuint b) { nint c = a; nuint d = (nuint)1; var e = nint.MaxValue; var f = new nint[3]; System.Collections.Generic.List<nint> g = null; nint? h = null; return default(nint); }
    dynamic D(dynamic dynamic) => dynamic.Foo; int value, record2, on; int Prop { get { int value = 1; return value; } }
}
// probe: escaped and Unicode names
namespace @namespace { public class @class<@in> { public int @int, @if, @async, @var, größe, наименование, 名前, _, __, _1, caf\u00e9; void @void(int @params, string @object) { @int = @if + größe; var @new = @params; @new.ToString(); this.@int = 1; var naïve = 名前; _ = 1; @async = 3; } } }
