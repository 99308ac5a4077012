class Base { } class Derived : Base { }
static class Ext { public static void Go(this Base b) { } public static void Go(this Derived d) { } }
static class Ext2 { public static void Go(this object b) { } }
class User { void M(Derived d, Base b, string s) { d.Go(); b.Go(); s.Go(); } }
