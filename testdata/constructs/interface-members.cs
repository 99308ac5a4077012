interface IShape { double Area { get; } string Name(int x); event System.EventHandler Changed; int this[int i] { get; } }
class User
{
    double M(IShape s) { s.Changed += (a, b) => { }; s.Name(s[1]); return s.Area; }
}
