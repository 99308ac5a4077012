using System;
using System.Collections.Generic;
using System.Linq;
using Overture.Common;
using Overture.Core;
using Overture.Core.Carts;
using Overture.Core.Catalog;
using Overture.Core.Customers;
using Overture.Core.Pricing;
using Overture.Core.Promotions;

namespace Overture.Services.Carts
{
    public class CartService : ICartService
    {
        private readonly ICartRepository carts;
        private readonly IProductRepository products;
        private readonly IPricingService pricing;
        private readonly IPromotionService promotions;
        private readonly ITaxCalculator taxes;

        public CartService(
            ICartRepository carts,
            IProductRepository products,
            IPricingService pricing,
            IPromotionService promotions,
            ITaxCalculator taxes)
        {
            this.carts = carts;
            this.products = products;
            this.pricing = pricing;
            this.promotions = promotions;
            this.taxes = taxes;
        }

        public Cart GetOrCreate(Guid token)
        {
            Cart cart = token == Guid.Empty ? null : carts.FindByToken(token);
            if (cart == null)
            {
                cart = new Cart { Currency = OvertureContext.Currency };
                carts.Add(cart);
                carts.Save();
            }
            OvertureContext.CurrentCart = cart;
            return cart;
        }

        public virtual void Add(Cart cart, string sku, int quantity)
        {
            // Same key as in CatalogService: whoever comes first fills it.
            Product product = CacheManager.Get("product:" + sku, 20, () => products.FindBySku(sku));
            Guard.That(product != null && product.CanBeSold, "Cannot be sold: " + sku);
            CartLine line = cart.LineFor(sku);
            if (line == null)
            {
                line = new CartLine { Sku = product.Sku, ProductId = product.Id };
                cart.Lines.Add(line);
            }
            line.Quantity += Guard.Positive(quantity, "quantity");
            line.UnitPrice = pricing.GetPrice(product, cart.Customer, line.Quantity).Amount;
            carts.Save();
        }

        public void ChangeQuantity(Cart cart, string sku, int quantity)
        {
            CartLine line = cart.LineFor(sku);
            if (line == null) return;
            if (quantity <= 0)
            {
                cart.Lines.Remove(line);
            }
            else
            {
                line.Quantity = quantity;
                line.UnitPrice = pricing.GetPrice(line.Product, cart.Customer, quantity).Amount;
            }
            carts.Save();
        }

        public void ApplyCoupon(Cart cart, string code)
        {
            Coupon coupon = promotions.Redeem(code, cart.Customer);
            cart.CouponCode = coupon == null ? null : coupon.Code;
            carts.Save();
        }

        public Cart Merge(Cart anonymous, Customer customer)
        {
            Cart own = carts.FindOpen(customer.Id);
            if (own == null || own.Id == anonymous.Id)
            {
                anonymous.Customer = customer;
                carts.Save();
                return anonymous;
            }
            foreach (CartLine line in anonymous.Lines.ToList())
            {
                Add(own, line.Sku, line.Quantity);
            }
            carts.Remove(anonymous);
            carts.Save();
            return own;
        }

        public CartTotals Total(Cart cart)
        {
            IList<Discount> discounts = promotions.Evaluate(cart, cart.Customer);
            var subTotal = new Money(cart.SubTotal, cart.Currency);
            Money discount = discounts.Aggregate(Money.Zero(cart.Currency), (sum, d) => sum + d.Amount);
            cart.DiscountTotal = discount.Amount;
            return new CartTotals
            {
                SubTotal = subTotal,
                Discount = discount,
                Tax = taxes.Tax(subTotal - discount, OvertureContext.CountryCode, null),
                Shipping = new Money(cart.IsEmpty ? 0m : ConfigReader.GetDecimal("shipping:flat", 4.95m), cart.Currency)
            };
        }

        public void Close(Cart cart)
        {
            carts.Remove(cart);
            carts.Save();
            if (OvertureContext.CurrentCart == cart)
            {
                OvertureContext.CurrentCart = null;
            }
        }
    }
}
