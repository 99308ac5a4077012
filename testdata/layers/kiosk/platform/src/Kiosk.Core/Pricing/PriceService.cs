using Kiosk.Core.Catalog;

namespace Kiosk.Core.Pricing;

public interface IPriceService
{
    decimal PriceOf(Product product, int quantity);
}

/// <summary>What something costs. Customers override what they price differently.</summary>
public class PriceService : IPriceService
{
    public const int MaximumQuantity = 999;

    internal const string CachePrefix = "price:";

    private readonly IProductStore products;

    public PriceService(IProductStore products)
    {
        this.products = products;
    }

    public virtual decimal PriceOf(Product product, int quantity)
    {
        return Round(product.ListPrice * quantity - Rebate(product, quantity));
    }

    public virtual decimal PriceOf(string sku)
    {
        return PriceOf(products.Find(sku), 1);
    }

    protected virtual decimal Rebate(Product product, int quantity)
    {
        return 0m;
    }

    protected virtual decimal Round(decimal price)
    {
        return Math.Round(price, 2);
    }
}

/// <summary>Prices without tax; only the platform overrides the rounding.</summary>
public sealed class NetPriceService : PriceService
{
    public NetPriceService(IProductStore products) : base(products)
    {
    }

    protected override decimal Round(decimal price)
    {
        return Math.Floor(price * 100m) / 100m;
    }
}
