using System;
enum Color { Red, Green }
static class Colors { public static string Name(this Color c) => c.ToString(); }
class User { string M(string s) { var c = (Color)Enum.Parse(typeof(Color), s); Enum.TryParse<Color>(s, out var d); var e = Color.Red | Color.Green; return c.Name() + d.Name() + e.Name() + Color.Red.Name(); } }
