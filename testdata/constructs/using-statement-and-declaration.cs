using System;
class Res : IDisposable { public int X; public void Dispose() { } }
class Factory { public Res Open() => new Res(); }
class User { int M(Factory f) { using (var r = f.Open()) { r.X = 1; } using var s = f.Open(); using (Res t = new Res()) return t.X + s.X; } }
