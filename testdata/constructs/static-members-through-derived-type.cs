class Base { public static int Count; public static void Reset() { } public const int Max = 3; }
class Derived : Base { }
class User { int M() { Derived.Reset(); return Derived.Count + Derived.Max; } }
