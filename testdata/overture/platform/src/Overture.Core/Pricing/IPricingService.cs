using System.Collections.Generic;
using Overture.Common;
using Overture.Core.Catalog;
using Overture.Core.Customers;

namespace Overture.Core.Pricing
{
    public interface IPricingService
    {
        Money GetPrice(Product product, Customer customer, int quantity);

        IDictionary<string, Money> GetPrices(IEnumerable<Product> products, Customer customer);

        void Activate(string priceListCode);

        int Recalculate();
    }

    public interface IPriceListRepository : IRepository<PriceList>
    {
        PriceList FindActive(int? customerGroupId);

        PriceList FindByCode(string code);
    }

    public interface ITaxCalculator
    {
        decimal Rate(string countryCode, string taxClass);

        Money Tax(Money net, string countryCode, string taxClass);
    }
}
