using static Tools.Maths;
namespace Tools { static class Maths { public static int Twice(int x) => x * 2; public static int Half(int x) => x / 2; } }
class User
{
    int Twice(int x) { return x + x; }
    int M() { return Twice(1) + Half(2); }
}
