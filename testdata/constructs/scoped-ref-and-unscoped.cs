using System.Diagnostics.CodeAnalysis;
ref struct View { public ref Item At; public View(ref Item i) { At = ref i; } } struct Item { public int X; }
class User { int M(scoped ref Item i, scoped View v) { return i.X + v.At.X; } }
