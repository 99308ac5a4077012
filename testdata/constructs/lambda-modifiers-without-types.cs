// C# 14
class A { public int X; } delegate bool Try(string s, out A a);
class User { bool M() { Try t = (s, out a) => { a = new A(); return true; }; return t("x", out var r) && r.X > 1; } }
