class Length { public int X; } class User { int M(string s, int i) { return s.Length + i.ToString().Length + string.Join(",", s).Length + int.Parse(s); } int N(Length l) => l.X; }
