struct Range2(Bound from, Bound to) { public readonly Bound From = from; public int Size => to.At - from.At; }
class Bound { public int At; }
class User { int M(Range2 r) { return r.From.At + r.Size; } }
