class A { public int X; } class B { public int Y; }
class User
{
    (A First, B Second) pair = (new A(), new B());
    int M() { return pair.First.X + pair.Second.Y + pair.Item1.X; }
    int N() { var t = (a: new A(), b: new B()); return t.a.X + t.b.Y; }
}
