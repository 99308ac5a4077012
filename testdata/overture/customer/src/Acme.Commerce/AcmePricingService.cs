using System.Collections.Generic;
using System.Reflection;
using Overture.Common;
using Overture.Common.Messaging;
using Overture.Core;
using Overture.Core.Catalog;
using Overture.Core.Customers;
using Overture.Core.Pricing;
using Overture.Services.Gateway;
using Overture.Services.Pricing;

namespace Acme.Commerce
{
    /// <summary>Staff buy at a fixed rebate; everybody else as the platform says.</summary>
    public class AcmePricingService : PricingService
    {
        public AcmePricingService(IPriceListRepository priceLists, IProductRepository products, IBackOfficeGateway gateway, IBus bus)
            : base(priceLists, products, gateway, bus)
        {
        }

        public override Money GetPrice(Product product, Customer customer, int quantity)
        {
            Money price = base.GetPrice(product, customer, quantity);
            return IsStaff(customer) ? (price * 0.7m).Round() : price;
        }

        /// <summary>Reaches for an internal constant of the platform (InternalsVisibleTo).</summary>
        public void ForgetPricesOf(string sku)
        {
            CacheManager.RemoveByPrefix(CacheKeyPrefix + sku);
        }

        /// <summary>Reaches for a private field of the platform by its name.</summary>
        public IDictionary<string, object> DumpSettings()
        {
            FieldInfo field = typeof(OvertureContext).GetField("Settings", BindingFlags.NonPublic | BindingFlags.Static);
            return (IDictionary<string, object>)field.GetValue(null);
        }

        protected override Money Calculate(Product product, Customer customer, int quantity)
        {
            Money price = base.Calculate(product, customer, quantity);
            string region = product.AttributeValue("region");
            return region == "islands" ? price * 1.05m : price;
        }

        private static bool IsStaff(Customer customer)
        {
            return customer != null && customer.Group != null && customer.Group.Code == "STAFF";
        }
    }
}
