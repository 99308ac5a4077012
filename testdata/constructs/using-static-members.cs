using static Tools.Maths;
namespace Tools
{
    static class Maths { public static int Twice(int x) => x * 2; public const int Ten = 10; public static int Count { get; set; } public class Nested { public int X; } }
}
class User
{
    int M() { return Twice(Ten) + Count; }
    int N(Nested nested) { return nested.X; }
}
