using System;
using static System.Math;
using Text = System.Text;
using Pair = (int Left, string Right);
using unsafe Raw = int*;
global using global::System.Linq;

unsafe class Types<@in, out_>
{
    int predefined; dynamic late; nint native; nuint unsignedNative; object boxed;
    Simple simple;
    A.B.C qualified;
    global::A.B aliased;
    Text::StringBuilder viaAlias;
    List<int> generic;
    A<int>.B.C<string, List<X>> mixed;
    int[] one; int[,] two; int[][,] jagged; string[,,][] inner;
    int? maybe; Simple? reference; int[]? maybeArray; List<int?>?[] several; int[]?[,] between;
    void* untyped; int** twice; Point* pointer;
    (int, string) tuple; (int a, (B x, C) b) nested;
    delegate*<void> action; delegate* unmanaged[Cdecl]<ref int, in Simple, A.B> call; delegate* managed<int, void> managedCall;
    @class escaped; \u0041bc unicode;

    ref int ByRef(ref readonly int x, scoped ref Span<int> y, scoped Span<int> z) => ref x;
    ref readonly int Read() => ref field;
    Type Unbound() { Use(typeof(List<>)); Use(typeof(A.Map<,>.B)); return typeof(Dictionary<int, X[]>); }
    void Locals() { var a = 1; Simple b = null; ref var c = ref a; ref readonly Simple d = ref b; int* e = &a; scoped ref int f = ref a; }
    int Sizes() => sizeof(int) + sizeof(Point) + default(int) + (default(Simple)?.X ?? default);
}
