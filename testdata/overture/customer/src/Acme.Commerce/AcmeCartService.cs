using System.Linq;
using Overture.Common;
using Overture.Core.Carts;
using Overture.Core.Catalog;
using Overture.Core.Pricing;
using Overture.Core.Promotions;
using Overture.Services.Carts;

namespace Acme.Commerce
{
    public class AcmeCartService : CartService
    {
        public AcmeCartService(
            ICartRepository carts,
            IProductRepository products,
            IPricingService pricing,
            IPromotionService promotions,
            ITaxCalculator taxes)
            : base(carts, products, pricing, promotions, taxes)
        {
        }

        public override void Add(Cart cart, string sku, int quantity)
        {
            int limit = ConfigReader.GetInt("acme:maximumPerSku", 99);
            CartLine line = cart.LineFor(sku);
            int already = line == null ? 0 : line.Quantity;
            Guard.That(already + quantity <= limit, "Not more than " + limit + " of " + sku);
            Guard.That(cart.Lines.Count(l => l.Sku != sku) < 100, "The cart is full.");
            base.Add(cart, sku, quantity);
        }
    }
}
