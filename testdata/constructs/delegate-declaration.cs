delegate Out Convert(In input);
class In { } class Out { public int X; }
class User { int M(Convert c, In i) { return c(i).X + c.Invoke(i).X; } }
