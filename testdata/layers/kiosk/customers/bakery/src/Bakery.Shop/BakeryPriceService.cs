using Kiosk.Core.Catalog;
using Kiosk.Core.Pricing;

namespace Bakery.Shop;

/// <summary>Bread of yesterday is sold at half the price.</summary>
public class BakeryPriceService : PriceService
{
    public BakeryPriceService(IProductStore products) : base(products)
    {
    }

    public override decimal PriceOf(Product product, int quantity)
    {
        decimal price = base.PriceOf(product, Math.Min(quantity, MaximumQuantity));
        return product.Group == "BREAD" ? price / 2 : price;
    }

    protected override decimal Rebate(Product product, int quantity)
    {
        string? dozen = product.Attribute("dozen");
        return dozen != null && quantity >= 12 ? product.ListPrice : base.Rebate(product, quantity);
    }
}
