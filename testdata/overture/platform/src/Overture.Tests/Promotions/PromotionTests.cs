using Overture.Core.Carts;
using Overture.Core.Catalog;
using Overture.Core.Promotions;
using Overture.Services.Promotions;
using Xunit;

namespace Overture.Tests.Promotions
{
    public class PromotionTests
    {
        [Fact]
        public void Percent_off_needs_the_threshold()
        {
            var promotion = new Promotion { Percent = 10m, Threshold = 50m };
            var cart = new Cart { Currency = "EUR" };
            cart.Lines.Add(new CartLine { Product = new Product { CategoryId = 1 }, Quantity = 2, UnitPrice = 20m });

            Assert.Equal(0m, new PercentOffRule().Apply(promotion, cart).Amount);
            promotion.Threshold = 40m;
            Assert.Equal(4m, new PercentOffRule().Apply(promotion, cart).Amount);
        }

        [Fact]
        public void Rules_are_found_by_their_name_only()
        {
            var finder = new PromotionRuleFinder();
            Assert.NotNull(finder.Find("FreeShipping"));
            Assert.Null(finder.Find("GiftWrap"));
        }
    }
}
