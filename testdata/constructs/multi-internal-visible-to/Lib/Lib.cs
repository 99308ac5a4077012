namespace Lib { internal class Secret { internal int X; } public class Open { internal void Go(string s) { } public void Go(object o) { } } }
namespace Other { public class Secret { public int Y; } }
