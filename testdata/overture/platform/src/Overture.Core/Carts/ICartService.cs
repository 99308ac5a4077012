using System;
using System.Collections.Generic;
using Overture.Common;
using Overture.Core.Customers;

namespace Overture.Core.Carts
{
    public interface ICartService
    {
        Cart GetOrCreate(Guid token);

        void Add(Cart cart, string sku, int quantity);

        void ChangeQuantity(Cart cart, string sku, int quantity);

        void ApplyCoupon(Cart cart, string code);

        Cart Merge(Cart anonymous, Customer customer);

        CartTotals Total(Cart cart);

        void Close(Cart cart);
    }

    public interface ICartRepository : IRepository<Cart>
    {
        Cart FindByToken(Guid token);

        Cart FindOpen(int customerId);

        IList<Cart> AbandonedSince(DateTime before);
    }

    public class CartTotals
    {
        public Money SubTotal { get; set; }

        public Money Discount { get; set; }

        public Money Tax { get; set; }

        public Money Shipping { get; set; }

        public Money Total
        {
            get { return (SubTotal - Discount + Tax + Shipping).Round(); }
        }
    }
}
