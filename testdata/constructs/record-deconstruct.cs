record Pair(Left L, Right R);
class Left { public int A; }
class Right { public int B; }
class User { int M(Pair p) { var (l, r) = p; return l.A + r.B; } }
