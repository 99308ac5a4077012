interface IThing { } class Thing : IThing { } class Sub : Thing { }
static class Ext { public static void A(this IThing t) { } public static void B(this Thing t) { } public static void C(this object o) { } }
class User { void M(Sub s) { s.A(); s.B(); s.C(); } }
