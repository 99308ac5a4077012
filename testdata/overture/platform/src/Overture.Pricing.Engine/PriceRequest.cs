namespace Overture.Pricing.Engine;

/// <summary>What a price is asked for. The engine knows neither products nor customers.</summary>
public sealed record PriceRequest(string Sku, int Quantity, decimal BasePrice, string Currency, string? GroupCode)
{
    public bool IsBusiness => GroupCode is "B2B" or "RESELLER";
}

public sealed record PriceQuote(string Sku, decimal UnitPrice, string Currency, IReadOnlyList<QuoteStep> Steps)
{
    public decimal Saved => Steps is [] ? 0m : Steps.Sum(step => step.Before - step.After);
}

public readonly record struct QuoteStep(string Rule, decimal Before, decimal After);
