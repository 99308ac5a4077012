class Log { public void Global() { } }
namespace Shop
{
    class Log { public void Inner() { } }
    class User { void M(Log a, global::Log b) { a.Inner(); b.Global(); } }
}
