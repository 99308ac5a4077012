abstract record Shape(Color Color);
record Circle(Color Color, int R) : Shape(Color);
record Square : Shape { public Square(Color c) : base(c) { } }
record Color(int Rgb);
class User { int M(Circle c, Square s) { return c.Color.Rgb + s.Color.Rgb; } }
