// C# 14
partial class Model { public partial Model(Text t); public partial event System.Action Changed; }
partial class Model { Text text; public partial Model(Text t) { text = t; t.Use(); } public partial event System.Action Changed { add { text.Use(); } remove { } } }
class Text { public void Use() { } }
class User { void M() { new Model(new Text()).Changed += () => { }; } }
