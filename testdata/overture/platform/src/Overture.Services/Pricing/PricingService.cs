using System;
using System.Collections.Generic;
using System.Linq;
using Overture.Common;
using Overture.Common.Messaging;
using Overture.Contracts;
using Overture.Core;
using Overture.Core.Catalog;
using Overture.Core.Customers;
using Overture.Core.Pricing;
using Overture.Pricing.Engine;
using Overture.Services.Gateway;

namespace Overture.Services.Pricing
{
    public class PricingService : IPricingService, IHandle<CacheFlushRequested>
    {
        internal const string CacheKeyPrefix = "price:";

        private readonly IPriceListRepository priceLists;
        private readonly IProductRepository products;
        private readonly IBackOfficeGateway gateway;
        private readonly IBus bus;
        private readonly RuleEngine engine;

        public PricingService(IPriceListRepository priceLists, IProductRepository products, IBackOfficeGateway gateway, IBus bus)
        {
            this.priceLists = priceLists;
            this.products = products;
            this.gateway = gateway;
            this.bus = bus;
            engine = RuleEngine.WithDefaults(RoundingPolicy.Commercial);
        }

        /// <summary>Customers' projects override this.</summary>
        public virtual Money GetPrice(Product product, Customer customer, int quantity)
        {
            Guard.NotNull(product, "product");
            Guard.Positive(quantity, "quantity");
            string group = customer == null || customer.Group == null ? "*" : customer.Group.Code;
            string key = CacheKeyPrefix + product.Sku + ":" + group + ":" + quantity;
            return CacheManager.Get(key, 10, () => (object)Calculate(product, customer, quantity)) is Money price
                ? price
                : Money.Zero(OvertureContext.Currency);
        }

        public IDictionary<string, Money> GetPrices(IEnumerable<Product> all, Customer customer)
        {
            return all.ToDictionary(p => p.Sku, p => GetPrice(p, customer, 1));
        }

        public void Activate(string priceListCode)
        {
            PriceListDto dto = gateway.Send(new GetPriceListRequest { Code = priceListCode });
            PriceList list = priceLists.FindByCode(priceListCode) ?? new PriceList { Code = priceListCode };
            list.ValidFrom = dto.ValidFrom;
            list.Currency = OvertureContext.Currency;
            list.Entries.Clear();
            foreach (PriceDto price in dto.Prices)
            {
                PriceEntry entry = PropertyMapper.Map<PriceDto, PriceEntry>(price);
                entry.Price = price.Price.Amount;
                list.Entries.Add(entry);
            }
            if (list.IsTransient) priceLists.Add(list);
            priceLists.Save();
            OvertureContext.ActivePriceList = list;
            CacheManager.RemoveByPrefix("price:");
            bus.Publish("pricing.price-list-activated", list.Code);
        }

        public int Recalculate()
        {
            int changed = 0;
            PriceList list = OvertureContext.ActivePriceList ?? priceLists.FindActive(null);
            foreach (Product product in products.Where(p => p.Status == ProductStatus.Active))
            {
                PriceEntry entry = list == null ? null : list.BestEntry(product.Sku, 1);
                if (entry != null && entry.Price != product.ListPrice)
                {
                    product.ListPrice = entry.Price;
                    CacheManager.Remove("product:" + product.Sku);
                    changed++;
                }
            }
            products.Save();
            return changed;
        }

        public void Handle(CacheFlushRequested message)
        {
            CacheManager.RemoveByPrefix("price:");
            OvertureContext.ActivePriceList = null;
        }

        protected virtual Money Calculate(Product product, Customer customer, int quantity)
        {
            int? groupId = customer == null ? null : customer.GroupId;
            PriceList list = priceLists.FindActive(groupId);
            PriceEntry entry = list == null ? null : list.BestEntry(product.Sku, quantity);
            decimal basePrice = entry == null ? product.ListPrice : entry.Price;
            if (!FeatureFlags.IsOn(FeatureFlags.EnginePricing))
            {
                return new Money(basePrice, OvertureContext.Currency).Round();
            }
            var request = new PriceRequest(
                product.Sku,
                quantity,
                basePrice,
                OvertureContext.Currency,
                customer != null && customer.Group != null ? customer.Group.Code : null);
            PriceQuote quote = engine.Quote(request);
            return new Money(quote.UnitPrice, quote.Currency);
        }
    }
}
