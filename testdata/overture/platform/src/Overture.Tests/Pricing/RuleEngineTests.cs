using Overture.Pricing.Engine;
using Xunit;

namespace Overture.Tests.Pricing
{
    public class RuleEngineTests
    {
        [Theory]
        [InlineData(1, 10.00)]
        [InlineData(10, 9.80)]
        [InlineData(50, 9.50)]
        public void The_highest_tier_counts(int quantity, decimal expected)
        {
            RuleEngine engine = RuleEngine.WithDefaults(RoundingPolicy.Commercial);
            PriceQuote quote = engine.Quote(new PriceRequest("A-1", quantity, 10m, "EUR", null));
            Assert.Equal(expected, quote.UnitPrice);
        }

        [Fact]
        public void Nothing_goes_below_the_floor()
        {
            RuleEngine engine = RuleEngine.WithDefaults(RoundingPolicy.None).With(new FloorRule(sku => 9m, 0.1m));
            PriceQuote quote = engine.Quote(new PriceRequest("A-1", 300, 10m, "EUR", "STAFF"));
            Assert.Equal(9.9m, quote.UnitPrice);
        }
    }
}
