// probe: aliases and global usings
extern alias X; using A; class C { }
// probe: static usings and aliases
using static System.Math; using A = System.Collections.Generic.List<int>; class C { }
// probe: global using directives
global using static System.Math; global using X = System.String;
// probe: aliases of any type
using X = (int, string); using Y = int[]; using Z = int?; using unsafe P = int*; using V = A.B<C>.D;
// probe: using a global name
using X = global::System.String; using global::System;
// probe: attributes before a file-scoped namespace
[assembly: A] [assembly: B("x", C = 1)] namespace N;
// probe: attributes on assembly and module
[assembly: A, B] [module: C]
// probe: nested namespaces
namespace A.B { namespace C { } }
// probe: types in a file-scoped namespace
namespace A; class B { } delegate void D(); enum E { }
// probe: top-level statement before a class
Console.WriteLine(1); class C { }
// probe: top-level statements with functions
int x = 1; void F() { } F(); return;
// probe: top-level await
await F(); static async Task F() { }
// probe: top-level control flow
if (args.Length > 0) { } else { } foreach (var a in args) { }
// probe: top-level using and lock
using var x = F(); lock (x) { } try { } catch { }
// probe: top-level blocks
unsafe { } checked { } { } ;
// probe: a partial class without anything
partial class Program { }
// probe: record struct with a body
record struct P(int X) { public int Y { get; init; } = X; }
// probe: generic record struct
public readonly record struct P<T>(T X) : I<T> where T : struct;
// probe: records without and with parameters
record A { } record B : A; record C(int X) : A, I; record D() : C(1);
// probe: copy constructor of a record
abstract record A(int X) { protected A(A other) { } public virtual bool Equals(A? o) => true; }
// probe: attributes on record parameters
sealed record R<T>([property: X] T A, params int[] B);
// probe: file-local types
file record struct X; file enum E { } file delegate void D(); file interface I;
// probe: interface with every kind of member
interface I<in T, out U> : J, K<T> where T : class { event A B; int this[int i] { get; set; } static abstract int F(); }
// probe: interface with operators and types
interface I { static int operator +(I a, I b) => 1; static abstract bool operator true(I a); public const int X = 1; protected internal class N { } delegate void D(); enum E { } }
// probe: attributes on type parameters
class C<[A] T, [B] U> { }
// probe: nested generic base
class C : B<int>.D<string>, I { }
// probe: primary constructor with params
class C(int a, params int[] b) : D(a), I { private readonly int x = a; }
// probe: primary constructor with modifiers
class C([A] int a, in int b, ref int c) { }
// probe: struct with an empty primary constructor
struct S() { }
// probe: types without bodies
class C; struct S; interface I; enum E;
// probe: enum with expressions
enum E : ulong { A = 1UL << 3, B = ~A, C = (int)D | (E)1, [X] D = 'a' }
// probe: generic delegate
delegate T D<in T, out U>(T a, params U[] b) where T : class, new() where U : struct, I<T>;
// probe: delegate returning by reference
delegate ref readonly int D(in int a, scoped ref int b);
// probe: attributes on delegate parameters
delegate void D([A] int a, out int b, [B("x")] this int c);
