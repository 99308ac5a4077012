using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Overture.Common;
using Overture.Core;
using Overture.Core.Catalog;
using Overture.Core.Customers;
using Overture.Core.Pricing;

namespace Overture.Services.Orders
{
    /// <summary>Formats prices, with their tax and their price list. Landed here with the first order mail.</summary>
    public class PriceFormatter
    {
        private readonly IPricingService pricing;
        private readonly ITaxCalculator taxes;

        public PriceFormatter(IPricingService pricing, ITaxCalculator taxes)
        {
            this.pricing = pricing;
            this.taxes = taxes;
        }

        public string Format(Money price)
        {
            CultureInfo culture = CultureFor(price.Currency);
            return price.Round().Amount.ToString("N2", culture) + " " + price.Currency;
        }

        public string FormatWithTax(Money net, string taxClass)
        {
            Money tax = taxes.Tax(net, OvertureContext.CountryCode, taxClass);
            decimal rate = taxes.Rate(OvertureContext.CountryCode, taxClass);
            return Format(net + tax) + " incl. " + (rate * 100m).ToString("0.#", CultureInfo.InvariantCulture) + " % VAT";
        }

        public string FormatProduct(Product product, Customer customer)
        {
            Money price = pricing.GetPrice(product, customer, 1);
            return product.ListPrice > price.Amount
                ? Format(new Money(product.ListPrice, price.Currency)) + " \u2192 " + Format(price)
                : Format(price);
        }

        public IEnumerable<string> FormatTiers(PriceList list, string sku)
        {
            return list.Entries
                .Where(e => e.Sku == sku)
                .OrderBy(e => e.MinimumQuantity)
                .Select(e => "from " + e.MinimumQuantity + ": " + Format(new Money(e.Price, list.Currency)));
        }

        private static CultureInfo CultureFor(string currency)
        {
            switch (currency)
            {
                case "EUR": return CultureInfo.GetCultureInfo("de-DE");
                case "GBP": return CultureInfo.GetCultureInfo("en-GB");
                case "USD": return CultureInfo.GetCultureInfo("en-US");
                default: return CultureInfo.InvariantCulture;
            }
        }
    }
}
