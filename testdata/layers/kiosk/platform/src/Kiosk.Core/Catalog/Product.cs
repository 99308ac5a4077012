namespace Kiosk.Core.Catalog;

public class Product
{
    public string Sku { get; set; } = "";

    public decimal ListPrice { get; set; }

    public string Group { get; set; } = "";

    public string? Attribute(string name)
    {
        return null;
    }
}

public interface IProductStore
{
    Product Find(string sku);
}

public class ProductStore : IProductStore
{
    private readonly Dictionary<string, Product> all = new();

    public virtual Product Find(string sku)
    {
        return all[SkuNormalizer.Normalize(sku)];
    }
}

/// <summary>Public by accident: nobody outside of this project needs it.</summary>
public static class SkuNormalizer
{
    public static string Normalize(string sku)
    {
        return sku.Trim().ToUpperInvariant();
    }
}
