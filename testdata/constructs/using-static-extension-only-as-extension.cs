using static Tools.Texts;
namespace Tools { static class Texts { public static int Size(this string text) => text.Length; public static int Other(string text) => 0; } }
class User { int M() { return "a".Size() + Other("b"); } }
