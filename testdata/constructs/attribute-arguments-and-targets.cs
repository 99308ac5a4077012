using System;
class Names { public const string Table = "t"; }
enum Mode { Fast, Slow }
class MapAttribute : Attribute { public MapAttribute(string name) { } public Mode Mode; }
class User
{
    [Map(Names.Table, Mode = Mode.Slow)] string field = "";
    [return: Map("r")] int M([Map("p")] int p) { return p; }
    [field: Map("f")] public int P { get; set; }
}
