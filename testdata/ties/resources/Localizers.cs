using System;
using Microsoft.Extensions.Localization;
using Microsoft.AspNetCore.Mvc.Localization;

namespace Acme.Texts
{
    public class SharedTexts { }

    public class Menu
    {
        private readonly IStringLocalizer<Menu> _own;
        private readonly IHtmlLocalizer<SharedTexts> _shared;
        private readonly IStringLocalizer _made;
        private readonly IStringLocalizer _named;

        public Menu(IStringLocalizerFactory factory)
        {
            _made = factory.Create(typeof(SharedTexts));
            _named = factory.Create("Invoices", "Acme.Texts");
        }

        public string Title() => _own["Title"];
    }
}
