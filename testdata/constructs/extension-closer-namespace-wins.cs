namespace Far { static class FarExt { public static void Go(this string s) { } } }
namespace Near { static class NearExt { public static void Go(this string s) { } } }
namespace App
{
    using Far;
    namespace Inner
    {
        using Near;
        class User { void M() { "a".Go(); } }
    }
    class Other { void M() { "a".Go(); } }
}
