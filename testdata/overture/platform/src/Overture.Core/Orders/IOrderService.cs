using System;
using System.Collections.Generic;
using Overture.Common;
using Overture.Core.Carts;
using Overture.Core.Customers;

namespace Overture.Core.Orders
{
    public interface IOrderService
    {
        Order PlaceOrder(Cart cart, Customer customer, string paymentMethod);

        Order Get(string number);

        PagedResult<Order> History(Customer customer, int page);

        void Confirm(string number);

        void Cancel(string number, string reason);

        Shipment Ship(string number, string carrier, string trackingNumber);

        ReturnRequest RequestReturn(string number, string sku, int quantity, string reason);

        void AcceptReturn(int returnRequestId);
    }

    public interface IOrderRepository : IRepository<Order>
    {
        Order FindByNumber(string number);

        IList<Order> OfCustomer(int customerId);

        IList<Order> UnpaidSince(DateTime before);

        IList<Order> NotExported();

        decimal TurnoverOf(int customerId, DateTime since);
    }
}
