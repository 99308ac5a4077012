using Overture.Common;

namespace Overture.StarterSite.Models
{
    public class ThemeSettings
    {
        public string Logo { get; set; }

        public string AccentColor { get; set; }

        public int Banners { get; set; }

        public static ThemeSettings Load()
        {
            return new ThemeSettings
            {
                Logo = ConfigReader.Get("theme:logo", "~/content/overture.svg"),
                AccentColor = ConfigReader.Get("theme:accent", "#204060"),
                Banners = ConfigReader.GetInt("theme:banners", 3)
            };
        }
    }
}
