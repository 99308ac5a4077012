namespace Overture.Pricing.Engine;

public abstract class PriceRule(string name, int order)
{
    public string Name { get; } = name;

    public int Order { get; } = order;

    public abstract decimal Apply(PriceRequest request, decimal price);
}

/// <summary>The more, the cheaper: the highest tier that is reached counts.</summary>
public sealed class TierRule(params (int From, decimal Percent)[] tiers) : PriceRule("tier", 10)
{
    private readonly (int From, decimal Percent)[] tiers = [.. tiers.OrderByDescending(tier => tier.From)];

    public override decimal Apply(PriceRequest request, decimal price)
    {
        foreach (var (from, percent) in tiers)
        {
            if (request.Quantity >= from)
            {
                return price * (100m - percent) / 100m;
            }
        }
        return price;
    }
}

public sealed class GroupRule(IReadOnlyDictionary<string, decimal> percentByGroup) : PriceRule("group", 20)
{
    public override decimal Apply(PriceRequest request, decimal price) => request switch
    {
        { GroupCode: null } => price,
        { GroupCode: var group } when percentByGroup.TryGetValue(group, out var percent) => price * (100m - percent) / 100m,
        { IsBusiness: true, Quantity: >= 100 } => price * 0.98m,
        _ => price,
    };
}

/// <summary>Never below cost plus a margin; the last word.</summary>
public sealed class FloorRule(Func<string, decimal?> costOf, decimal margin) : PriceRule("floor", 90)
{
    public override decimal Apply(PriceRequest request, decimal price) =>
        costOf(request.Sku) is { } cost ? Math.Max(price, cost * (1m + margin)) : price;
}
