using Microsoft.Extensions.DependencyInjection;

namespace Kiosk.Core.Extending;

/// <summary>What a customer brings along.</summary>
public abstract class Feature
{
    public abstract string Name { get; }

    public virtual int Weight => 0;

    public abstract void Register(IServiceCollection services);
}

[AttributeUsage(AttributeTargets.Class)]
public sealed class ForShopAttribute : Attribute
{
    public ForShopAttribute(string shop)
    {
        Shop = shop;
    }

    public string Shop { get; }
}

public static class Settings
{
    private static readonly Dictionary<string, string> Values = new();

    public static string Get(string key)
    {
        return Values[key];
    }
}
