interface IA { } class A : IA { } class R1 { public void X() { } } class R2 { public void Y() { } }
static class E1 { public static R1 Go<T>(this T t) where T : IA => new R1(); }
namespace N { using static E2; class User { void M(A a) { a.Go().X(); } } }
static class E2 { public static R2 Went<T>(this T t) => new R2(); }
