using System;
using System.Collections.Generic;
using Overture.Common;
using Overture.Core.Pricing;

namespace Overture.Services.Pricing
{
    /// <summary>One rate for everything. Replaced in most shops.</summary>
    public class DefaultTaxCalculator : ITaxCalculator
    {
        public virtual decimal Rate(string countryCode, string taxClass)
        {
            return ConfigReader.GetDecimal("tax:rate", 0.19m);
        }

        public Money Tax(Money net, string countryCode, string taxClass)
        {
            return (net * Rate(countryCode, taxClass)).Round();
        }
    }

    /// <summary>European rates by country and class.</summary>
    public class VatTaxCalculator : DefaultTaxCalculator
    {
        private static readonly Dictionary<string, decimal> Standard =
            new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase)
            {
                { "AT", 0.20m }, { "BE", 0.21m }, { "DE", 0.19m }, { "FR", 0.20m }, { "NL", 0.21m }
            };

        public override decimal Rate(string countryCode, string taxClass)
        {
            decimal rate;
            if (!Standard.TryGetValue(countryCode ?? string.Empty, out rate))
            {
                return base.Rate(countryCode, taxClass);
            }
            return taxClass == "books" ? Math.Round(rate / 2, 2) : rate;
        }
    }
}
