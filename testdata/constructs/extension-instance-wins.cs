class Bag { public void Put(object o) { } }
static class Ext { public static void Put(this Bag b, string s) { } public static void Put(this Bag b, string s, int n) { } }
class User { void M(Bag b) { b.Put("x"); b.Put("x", 1); } }
