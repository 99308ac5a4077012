class Shape { public class Options { public int X; } public int Y; }
class User
{
    Shape Shape = new Shape();
    int M() { var o = new Shape.Options(); return o.X + Shape.Y; }
}
