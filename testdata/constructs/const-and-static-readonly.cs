class Limits { public const int Max = Other.Base * 2; public static readonly Item Default = new Item(); }
class Other { public const int Base = 5; }
class Item { public int X; }
class User { const int Mine = Limits.Max; int M(int p = Limits.Max) { return Limits.Default.X + p; } }
