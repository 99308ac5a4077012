class Base { public int X; } class D1 : Base { } 
class User { int M(Base b, D1 d) { var items = new[] { b, d }; return items[0].X; } int N(bool f, Base b, D1 d) { return (f ? b : d).X; } }
