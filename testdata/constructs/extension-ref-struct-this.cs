struct Vec { public int X; }
static class Ext { public static void Grow(ref this Vec v) { v.X++; } public static int Len(in this Vec v) => v.X; }
class User { int M() { var v = new Vec(); v.Grow(); return v.Len(); } }
