namespace Kiosk.Starter.Models;

public class Theme
{
    public string Colour { get; set; } = "grey";
}
