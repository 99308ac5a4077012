namespace Florist.Site.Models;

public class Theme
{
    public string Colour { get; set; } = "grey";
}
