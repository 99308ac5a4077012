using System.Runtime.InteropServices;
struct Rect { public int X; }
static class Native { [DllImport("user32", EntryPoint = Names.Entry)] public static extern bool GetRect(System.IntPtr h, out Rect r); }
static class Names { public const string Entry = "e"; }
class User { int M() { Native.GetRect(default, out var r); return r.X; } }
