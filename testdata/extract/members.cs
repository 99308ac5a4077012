using System;

unsafe class Members : IList<int>
{
    public const int Max = Limits.Max, Min = -Max;
    private static readonly Dictionary<string, Func<A, B>> map = new() { ["x"] = a => new B(a) };
    volatile int flags, more;
    fixed byte buffer[Limits.Size];
    [NonSerialized] internal required string name = "n", other;
    [field: Marked]
    public event EventHandler<Args> Changed = delegate { }, Closed;
    public static event Action Custom { add { Handlers.Add(value); } [Obsolete] remove => Handlers.Remove(value); }
    event Action IEvents<A>.Raised { add { } remove { } }

    static Members() { Setup.Run(); }
    public Members() : this(Defaults.Name) { }
    protected Members([Check] string name, int size = Limits.Size) : base(name, size: size) => this.name = name;
    extern Members(int x);
    ~Members() { Release(); }

    public string Name { get; private set; } = Defaults.Name;
    public string Full => Name + Other.Suffix;
    public required virtual Thing Item2 { get => field; init { field = value ?? throw new ArgumentNullException(nameof(value)); } }
    [JsonIgnore] public int Count { [Fast] get { return items.Count; } protected internal set { } }
    int ICollection<int>.Count => map.Count;
    public partial int Part { get; }

    public int this[int index] => items[index];
    public string this[string key, [Check] int n = 1] { get { return map[key]; } set { map[key] = value; } }
    int IList<int>.this[int i] { get => 1; set { } }

    public abstract void Abstract();
    public async Task<T> Generic<T, U>(T a, ref U b, out int c, in A d, params B[] rest) where T : A, new() where U : struct { c = 1; }
    void IDisposable.Dispose() => Release();
    T IGeneric<A, B.C>.Get<T>() => default;
    [return: NotNull] static extern int Native([In] int x);
    partial void Hook();
    public new virtual string ToString() { return base.ToString(); }

    public static Members operator +(Members a, Members b) => a;
    public static Members operator -(Members a) => a;
    public static Members operator -(Members a, Other b) => a;
    public static Members operator +(Members a) => a;
    public static bool operator true(Members a) => true;
    public static bool operator false(Members a) => false;
    public static bool operator !(Members a) => false;
    public static Members operator ~(Members a) => a;
    public static Members operator ++(Members a) => a;
    public static Members operator --(Members a) => a;
    public static Members operator *(Members a, int b) => a;
    public static Members operator checked *(Members a, int b) => a;
    public static Members operator /(Members a, int b) => a;
    public static Members operator %(Members a, int b) => a;
    public static Members operator &(Members a, int b) => a;
    public static Members operator |(Members a, int b) => a;
    public static Members operator ^(Members a, int b) => a;
    public static Members operator <<(Members a, int b) => a;
    public static Members operator >>(Members a, int b) => a;
    public static Members operator >>>(Members a, int b) => a;
    public static bool operator ==(Members a, int b) => true;
    public static bool operator !=(Members a, int b) => true;
    public static bool operator <(Members a, int b) => true;
    public static bool operator >(Members a, int b) => true;
    public static bool operator <=(Members a, int b) => true;
    public static bool operator >=(Members a, int b) => true;
    public static implicit operator string(Members a) => a.name;
    public static explicit operator List<int>(Members a) { return null; }
    public static explicit operator checked byte(Members a) => 1;
    static Members IAdd<Members>.operator +(Members a, A b) => a;
}

enum Values { A = 1, B = A + Other.C }
