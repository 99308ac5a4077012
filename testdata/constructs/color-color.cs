class Color { public static Color Red = new Color(); public int Value; public static Color Parse(string s) { return Red; } }
class Car
{
    public Color Color { get; set; } = Color.Red;
    int M() { return Color.Value; }
    Color N() { return Color.Parse(""); }
}
