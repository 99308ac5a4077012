class Text { public int X; }
namespace App.Text { class Line { } }
namespace App { class User { int M(global::Text t, Text.Line l) { return t.X; } } }
