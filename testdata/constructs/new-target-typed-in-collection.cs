using System.Collections.Generic;
class Point { public Point(int x) { } public int X; }
class User { List<Point> M() { var list = new List<Point> { new(1), new(2) }; list.Add(new(3)); return list; } Point[] N() { return new Point[] { new(1) }; } }
