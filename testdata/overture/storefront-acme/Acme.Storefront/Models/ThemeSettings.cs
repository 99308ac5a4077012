using Overture.Common;

namespace Acme.Storefront.Models
{
    public class ThemeSettings
    {
        public string Logo { get; set; }

        public string AccentColor { get; set; }

        public int Banners { get; set; }

        public bool ShowGifts { get; set; }

        public static ThemeSettings Load()
        {
            return new ThemeSettings
            {
                Logo = ConfigReader.Get("theme:logo", "~/content/acme.svg"),
                AccentColor = ConfigReader.Get("theme:accent", "#c01818"),
                Banners = ConfigReader.GetInt("theme:banners", 5),
                ShowGifts = FeatureFlags.IsOn("Gifts")
            };
        }
    }
}
