using System;
using System.Collections.Generic;
using System.Linq;
using Overture.Common;
using Overture.Core.Carts;
using Overture.Core.Catalog;
using Overture.Core.Customers;
using Overture.Core.Orders;
using Overture.Core.Reporting;

namespace Overture.Services.Orders
{
    // The file grew too long for the designer of 2009, so it was cut in two.
    public partial class OrderService
    {
        #region Returns

        public ReturnRequest RequestReturn(string number, string sku, int quantity, string reason)
        {
            Order order = Require(number);
            Guard.That(order.Status == Status.Shipped && order.Contains(sku), "Nothing to return.");
            var request = new ReturnRequest { Order = order, Sku = sku, Quantity = quantity, Reason = reason };
            returns.Add(request);
            returns.Save();
            return request;
        }

        public void AcceptReturn(int returnRequestId)
        {
            ReturnRequest request = returns.Find(returnRequestId);
            request.AcceptedOn = DateHelper.Now;
            request.Order.Status = Status.Returned;
            returns.Save();
            RefundLine(request.Order.Number, request.Sku, request.Reason);
            inventory.Receive("RETURNS", request.Sku, request.Quantity);
        }

        #endregion

        #region Customers and carts

        public Customer RegisterGuest(string email, string firstName, string lastName)
        {
            return customers.Register(email, Guid.NewGuid().ToString("N"), firstName, lastName);
        }

        public void ChangeShippingAddress(string number, Address address)
        {
            Order order = Require(number);
            customers.AddAddress(order.Customer, address);
            order.ShipTo = address;
            orders.Save();
        }

        public bool IsRegular(Customer customer)
        {
            return orders.TurnoverOf(customer.Id, DateHelper.Now.AddYears(-1)) > 500m;
        }

        public Cart Reorder(string number)
        {
            Order order = Require(number);
            Cart cart = carts.GetOrCreate(Guid.Empty);
            cart.Customer = order.Customer;
            foreach (OrderLine line in order.Lines)
            {
                Product product = catalog.GetProduct(line.Sku);
                if (product != null && product.CanBeSold)
                {
                    carts.Add(cart, line.Sku, line.Quantity);
                }
            }
            return cart;
        }

        public Money PreviewTotal(Cart cart)
        {
            return carts.Total(cart).Total;
        }

        #endregion

        #region Mails

        public void SendConfirmationAgain(string number)
        {
            Order order = Require(number);
            notifications.Notify(order.Customer.Email, "OrderConfirmation", new Dictionary<string, string>
            {
                { "number", order.Number },
                { "total", TotalOf(number).ToString() }
            });
        }

        public void SendReminder(Order order)
        {
            notifications.Notify(order.Customer.Email, "PaymentReminder", new Dictionary<string, string> { { "number", order.Number } });
        }

        #endregion

        #region Catalog and reports

        public void ReplaceDiscontinued(string number, string oldSku, string newSku)
        {
            Order order = Require(number);
            Product product = catalog.GetProduct(newSku);
            OrderLine line = order.Lines.First(l => l.Sku == oldSku);
            line.Sku = product.Sku;
            line.ProductId = product.Id;
            line.ProductName = product.Name;
            line.UnitPrice = pricing.GetPrice(product, order.Customer, line.Quantity).Amount;
            orders.Save();
        }

        public IList<Product> BoughtTogether(string sku)
        {
            return orders.Query()
                .Where(o => o.Lines.Any(l => l.Sku == sku))
                .SelectMany(o => o.Lines)
                .Where(l => l.Sku != sku)
                .GroupBy(l => l.Sku)
                .OrderByDescending(g => g.Count())
                .Take(4)
                .Select(g => g.Key)
                .ToList()
                .Select(s => catalog.GetProduct(s))
                .ToList();
        }

        public SalesReport SalesOfDay(DateTime day)
        {
            return reports.Sales(day.Date, day.Date.AddDays(1));
        }

        public decimal TurnoverOfMonth(int year, int month)
        {
            var from = new DateTime(year, month, 1);
            return reports.Sales(from, from.AddMonths(1)).Turnover;
        }

        #endregion

        #region Housekeeping

        public int CancelUnpaid(int days)
        {
            IList<Order> unpaid = orders.UnpaidSince(DateHelper.Now.AddDays(-days));
            foreach (Order order in unpaid)
            {
                Cancel(order.Number, "not paid within " + days + " days");
            }
            return unpaid.Count;
        }

        public void FlushCaches()
        {
            CacheManager.FlushEverything(bus, "OrderService.FlushCaches");
        }

        public IDictionary<Status, int> CountByStatus()
        {
            return orders.Query().GroupBy(o => o.Status).ToDictionary(g => g.Key, g => g.Count());
        }

        #endregion
    }
}
