// probe: constants and buffers
public abstract unsafe partial class Members0 {
    public unsafe fixed int a[10], b[20];
    public const string A = "a" + "b", B = nameof(A);
}
// probe: attributes of many shapes
public abstract unsafe partial class Members1 {
    [A][B, C(1)] [D(E = typeof(int[]))] public int X;
    [A(new[] { 1, 2 }, B = new string[] { "x" }, C = typeof(List<>), D = E.F | E.G)] void M() { }
    [return: A] [method: B] int M() => 1;
    [A<int, string>(1)] void M() { }
    [A.B.C(1)] [global::X.Y] void M() { }
    [A(b: 1, c: "x")] void M() { }
}
// probe: events
public abstract unsafe partial class Members2 {
    public event EventHandler<A> X = delegate { };
    public static event Action? X { add => F(); remove => G(); }
    event A I.B { add { } remove { } }
    void M(int @class, int @event) { }
}
// probe: properties and indexers
public abstract unsafe partial class Members3 {
    int I.P { get; set; }
    int I<int>.this[int i] => 1;
    public int P { get; private protected set; } = 1;
    public required int P { get; init; }
    public int P { [A] get; [B] set; }
    public ref int P => ref x;
    public ref readonly int P { get { return ref x; } }
    public int P { get => x; init => x = value; }
    public abstract int P { get; }
    public int this[int a, params int[] b] { get => 1; }
    public ref int this[int i] => ref x[i];
    public (int a, string b) P { get; } = (1, "x");
}
// probe: methods and their parameters
public abstract unsafe partial class Members4 {
    void I<int>.M<T>() { }
    public extern static void M();
    public unsafe extern int* M(void* p);
    public new virtual void M() { }
    public async static ValueTask<int?> M() => 1;
    public static async IAsyncEnumerable<int> M([EnumeratorCancellation] CancellationToken c = default) { yield return 1; }
    void M(int a = 1, string b = "x", E c = E.A | E.B, T? d = null, int[] e = default, DateTime f = new()) { }
    void M(params ReadOnlySpan<int> a) { }
    void M(this in S s) { } 
    void M(this ref readonly S s) { }
    void M(ref readonly int a, scoped ref int b, scoped Span<int> c, scoped in D d, out E e) { }
    void M(__arglist) { }
    int M() => throw new E();
    int M() { return 1; ; }
}
// probe: fields
public abstract unsafe partial class Members5 {
    void N.I.M() { }
    public (int, (string x, int y)[])? P;
    public int?[]? A; public int[]?[] B; public List<int?>? D; public int*[] E; public (int, int)?[] F;
    public int[,,] A; public int[][,] B; 
    public global::A.B<C.D>.E F;
    public A::B.C D;
    public sealed override string ToString() => "x";
    public volatile int x; public static readonly int[] Y = { 1, 2, 3, };
    ref int x; ref readonly int y; readonly ref int z; 
    int x = 1, y = x switch { 1 => 2, _ => 3 };
    Func<int, int> f = x => x; Action<int> g = static x => { }; Func<Task> h = async () => { };
    int a => b ? c : d; string s => $"{a}"; object o => new { };
}
// probe: operators
public abstract unsafe partial class C {
    public static explicit operator checked int(C c) => 1;
    public static implicit operator C?(int? x) => null;
    public static implicit operator List<int>(C x) => null;
    public static implicit operator (int, int)(C x) => default;
    public static implicit operator int[](C x) => null;
    static C I<C>.operator +(C a, C b) => a;
    static explicit I<C>.operator int(C a) => 1;
    public static C operator checked ++(C a) => a;
    public static C operator >>>(C a, int b) => a;
    public static bool operator ==(C? a, C? b) => true;
    public static C operator -(C a) => a; public static C operator ~(C a) => a; public static bool operator !(C a) => true;
}
// probe: constructors and finalizers
public abstract unsafe partial class C {
    static C() { } 
    static unsafe C() { }
    extern static C();
    public C() : base(x: 1, y => 2) { }
    public C(int a) : this() => F();
    extern ~C();
    public partial C();
}
// probe: constraints
public abstract unsafe partial class Members8 {
    T M<T>(T a) where T : notnull, I<T>, new() => a;
    void M<T>() where T : class? { }
    void M<T>() where T : unmanaged { }
    void M<T, U>() where T : U where U : Enum { }
    override void M<T>(T? a) where T : default { }
    public override void M<T>(T? a) where T : class { }
}
// probe: function pointers
public abstract unsafe partial class Members9 {
    void M(delegate*<int, void> a, delegate* unmanaged[Cdecl]<ref int, in int, out int, ref readonly int> b) { }
    public delegate*<int, void> F;
    private static delegate* managed<void> F;
}
// probe: nested types
public abstract unsafe partial class Members10 {
    class @class { } enum @enum { } 
    new class N { } private protected interface I { }
    class N { };
}
// probe: partial members
public abstract unsafe partial class C {
    partial void M(); partial int P { get; } partial event A E;
    public partial int this[int i] { get; set; }
    public static partial class N { }
}
