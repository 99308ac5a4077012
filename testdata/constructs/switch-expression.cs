class Shape { } class Circle : Shape { public int R; } class Square : Shape { public int A; } class Text { public int Size; }
class User { Text M(Shape s) => s switch { Circle { R: > 3 } c => Make(c.R), Square q => Make(q.A), _ => new() }; Text Make(int i) => new Text(); int N(Shape s) { return M(s).Size; } }
