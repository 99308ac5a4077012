// probe: nint as a value
class NintValue { int M(int nint, int nuint) { if (nint == nuint) return M(nint, nuint); return nint * nuint; } }
// probe: await as a value before a sign
class AwaitValue { int M(int await) { await++; return await + 1 - await(2); } int await(int x) => x; }
// probe: assignment to a call without a space
class Tight { int[] a; ref int At(int i) => ref a[i]; void M() { At(0)=1; } }
// probe: async as the name of a type
class async { public async Property { get { return null; } } async async(async async) { return async; } }
