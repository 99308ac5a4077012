namespace Shop
{
    public class GetLocalizedParam { public string Category { get; set; } public string Key { get; set; } }

    public class Other { public string Category { get; set; } }

    public interface ITexts { string GetLocalizedString(GetLocalizedParam param); }

    public class Titles
    {
        private const string Store = "Store";

        [Lookup(LocalizationCategory = "Orders")]
        public string State { get; set; }

        public string Title(ITexts texts)
        {
            var other = new Other { Category = "none" };
            return texts.GetLocalizedString(new GetLocalizedParam { Category = Store, Key = "Title" })
                + Localize("General", "Loading");
        }

        private string Localize(string category, string key) => key;
    }
}
