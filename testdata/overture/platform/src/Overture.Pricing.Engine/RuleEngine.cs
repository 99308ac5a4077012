namespace Overture.Pricing.Engine;

public enum RoundingPolicy
{
    None,
    Commercial,
    Psychological,
}

public sealed class RuleEngine(IEnumerable<PriceRule> rules, RoundingPolicy rounding)
{
    private readonly PriceRule[] rules = [.. rules.OrderBy(rule => rule.Order)];

    public static RuleEngine WithDefaults(RoundingPolicy rounding) => new(
        [
            new TierRule((10, 2m), (50, 5m), (250, 8m)),
            new GroupRule(new Dictionary<string, decimal> { ["GOLD"] = 3m, ["STAFF"] = 20m }),
        ],
        rounding);

    public PriceQuote Quote(PriceRequest request)
    {
        var price = request.BasePrice;
        List<QuoteStep> steps = [];
        foreach (var rule in rules)
        {
            var before = price;
            price = rule.Apply(request, before);
            if (price != before)
            {
                steps.Add(new QuoteStep(rule.Name, before, price));
            }
        }
        return new PriceQuote(request.Sku, Round(price), request.Currency, steps);
    }

    public RuleEngine With(PriceRule rule) => new([.. rules, rule], rounding);

    private decimal Round(decimal price) => rounding switch
    {
        RoundingPolicy.Commercial => Math.Round(price, 2, MidpointRounding.AwayFromZero),
        RoundingPolicy.Psychological => Math.Ceiling(price) - 0.01m,
        RoundingPolicy.None => price,
        _ => throw new InvalidOperationException($"rounding {rounding}?"),
    };
}
