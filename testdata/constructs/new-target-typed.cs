class Point { public Point() { } public Point(int x) { } public int X; }
class User
{
    Point field = new(1);
    Point Prop { get; } = new();
    Point M() { Point p = new(2); p = new(); Take(new(3)); return new(4) { X = 1 }; }
    void Take(Point p) { }
}
