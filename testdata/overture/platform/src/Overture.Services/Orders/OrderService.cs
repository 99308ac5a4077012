using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Transactions;
using Overture.Common;
using Overture.Common.Hosting;
using Overture.Common.Messaging;
using Overture.Core;
using Overture.Core.Carts;
using Overture.Core.Catalog;
using Overture.Core.Customers;
using Overture.Core.Events;
using Overture.Core.Inventory;
using Overture.Core.Messaging;
using Overture.Core.Orders;
using Overture.Core.Payments;
using Overture.Core.Pricing;
using Overture.Core.Promotions;
using Overture.Core.Reporting;
using Status = Overture.Core.Orders.Status;

namespace Overture.Services.Orders
{
    /// <summary>Grown since 2006. Half of the shop goes through here.</summary>
    public partial class OrderService : IOrderService
    {
        private static int counter = ConfigReader.GetInt("orders:firstNumber", 1000);

        private readonly IOrderRepository orders;
        private readonly IRepository<ReturnRequest> returns;
        private readonly ICartService carts;
        private readonly ICatalogService catalog;
        private readonly IPricingService pricing;
        private readonly IPromotionService promotions;
        private readonly IPaymentService payments;
        private readonly IInventoryService inventory;
        private readonly ICustomerService customers;
        private readonly INotificationService notifications;
        private readonly IReportRepository reports;
        private readonly IBus bus;

        public OrderService(
            IOrderRepository orders,
            IRepository<ReturnRequest> returns,
            ICartService carts,
            ICatalogService catalog,
            IPricingService pricing,
            IPromotionService promotions,
            IPaymentService payments,
            IInventoryService inventory,
            ICustomerService customers,
            INotificationService notifications,
            IReportRepository reports,
            IBus bus)
        {
            this.orders = orders;
            this.returns = returns;
            this.carts = carts;
            this.catalog = catalog;
            this.pricing = pricing;
            this.promotions = promotions;
            this.payments = payments;
            this.inventory = inventory;
            this.customers = customers;
            this.notifications = notifications;
            this.reports = reports;
            this.bus = bus;
        }

        #region Placing and following an order

        public virtual Order PlaceOrder(Cart cart, Customer customer, string paymentMethod)
        {
            Guard.NotNull(cart, "cart");
            Guard.NotNull(customer, "customer");
            Guard.That(!cart.IsEmpty, "The cart is empty.");
            Guard.That(orders.OfCustomer(customer.Id).Count(o => o.IsOpen) < OvertureContext.MaximumOpenOrders, "Too many open orders.");

            IList<Discount> discounts = promotions.Evaluate(cart, customer);
            CartTotals totals = carts.Total(cart);
            Order order = NewOrder(cart, customer, totals);

            // Orders, stock and payments live or die together.
            using (var scope = new TransactionScope(TransactionScopeOption.Required, TimeSpan.FromSeconds(60)))
            {
                orders.Add(order);
                orders.Save();
                inventory.Reserve(order);
                Payment payment = payments.Authorize(order, paymentMethod);
                order.Payments.Add(payment);
                promotions.RecordUsage(order, discounts);
                customers.AddLoyaltyPoints(customer, order);
                orders.Save();
                scope.Complete();
            }

            carts.Close(cart);
            bus.Publish(new OrderPlaced(order));
            bus.Publish("orders.placed", order.Number);
            return order;
        }

        public Order Get(string number)
        {
            return orders.FindByNumber(number);
        }

        public PagedResult<Order> History(Customer customer, int page)
        {
            IList<Order> all = orders.OfCustomer(customer.Id);
            const int size = 10;
            return new PagedResult<Order>(all.Skip((page - 1) * size).Take(size).ToList(), all.Count, page, size);
        }

        public void Confirm(string number)
        {
            Order order = Require(number);
            order.Status = Status.Confirmed;
            orders.Save();
        }

        public virtual void Cancel(string number, string reason)
        {
            Order order = Require(number);
            Guard.That(order.IsOpen, "Order " + number + " is not open.");
            order.Status = Status.Cancelled;
            inventory.Release(number);
            foreach (Payment payment in order.Payments.Where(p => p.Refundable > 0).ToList())
            {
                payments.Refund(payment, new Money(payment.Refundable, payment.Currency), reason);
            }
            orders.Save();
            bus.Publish(new OrderCancelled(number, reason));
        }

        public Shipment Ship(string number, string carrier, string trackingNumber)
        {
            Order order = Require(number);
            var shipment = new Shipment
            {
                Order = order,
                Carrier = carrier,
                TrackingNumber = trackingNumber,
                ShippedOn = DateHelper.Now,
                Weight = order.Lines.Sum(l => l.Product.Weight * l.Quantity)
            };
            order.Shipments.Add(shipment);
            if (!FeatureFlags.IsOn("SplitShipments") || order.Shipments.Count >= order.Lines.Count)
            {
                order.Status = Status.Shipped;
            }
            inventory.Commit(number);
            orders.Save();
            bus.Publish(new OrderShipped { Number = number, Carrier = carrier, TrackingNumber = trackingNumber });
            return shipment;
        }

        #endregion

        #region Payments of orders

        public void CapturePayments(string number)
        {
            foreach (Payment payment in Require(number).Payments)
            {
                payments.Capture(payment);
            }
        }

        public Refund RefundLine(string number, string sku, string reason)
        {
            Order order = Require(number);
            OrderLine line = order.Lines.First(l => l.Sku == sku);
            Payment payment = order.Payments.First(p => p.Refundable >= line.UnitPrice * line.Quantity);
            return payments.Refund(payment, new Money(line.UnitPrice * line.Quantity, order.Currency), reason);
        }

        public bool IsPaid(string number)
        {
            Order order = Require(number);
            return order.Payments.Where(p => p.Status == Overture.Core.Payments.Status.Captured).Sum(p => p.Amount) >= order.Total;
        }

        #endregion

        #region Stock

        public bool CanDeliver(Cart cart)
        {
            return cart.Lines.All(l => inventory.Available(l.Sku) >= l.Quantity);
        }

        public void ReserveAgain(string number)
        {
            inventory.Release(number);
            inventory.Reserve(Require(number));
        }

        #endregion

        #region Prices and promotions

        public void Reprice(string number)
        {
            Order order = Require(number);
            foreach (OrderLine line in order.Lines)
            {
                line.UnitPrice = pricing.GetPrice(line.Product, order.Customer, line.Quantity).Amount;
            }
            order.SubTotal = order.Lines.Sum(l => l.UnitPrice * l.Quantity);
            orders.Save();
        }

        public Money TotalOf(string number)
        {
            Order order = Require(number);
            return new Money(order.Total, order.Currency).Round();
        }

        public void GrantLateCoupon(string number, string couponCode)
        {
            Order order = Require(number);
            Coupon coupon = promotions.Redeem(couponCode, order.Customer);
            if (coupon == null) return;
            decimal amount = order.SubTotal * coupon.Promotion.Percent / 100m;
            order.DiscountTotal += amount;
            promotions.RecordUsage(order, new[] { new Discount { Promotion = coupon.Promotion, Amount = new Money(amount, order.Currency) } });
            orders.Save();
        }

        public IList<Promotion> PromotionsFor(string customerNumber)
        {
            return promotions.RunningFor(customers.GetByNumber(customerNumber));
        }

        #endregion

        private Order NewOrder(Cart cart, Customer customer, CartTotals totals)
        {
            var order = new Order
            {
                Number = NextNumber(),
                PlacedOn = DateHelper.Now,
                Customer = customer,
                CustomerId = customer.Id,
                ShipTo = customer.DefaultAddress,
                Currency = cart.Currency,
                SubTotal = totals.SubTotal.Amount,
                DiscountTotal = totals.Discount.Amount,
                TaxTotal = totals.Tax.Amount,
                ShippingTotal = totals.Shipping.Amount
            };
            foreach (CartLine line in cart.Lines)
            {
                order.Lines.Add(new OrderLine
                {
                    Sku = line.Sku,
                    ProductId = line.ProductId,
                    ProductName = line.Product.Name,
                    Quantity = line.Quantity,
                    UnitPrice = line.UnitPrice
                });
            }
            return order;
        }

        /// <summary>Unique in this process only: the reason why the shop runs on one server.</summary>
        private static string NextNumber()
        {
            int number = Interlocked.Increment(ref counter);
            return "O" + DateHelper.FiscalYear(DateHelper.Now) + "-" + number.ToString("000000");
        }

        private Order Require(string number)
        {
            Order order = orders.FindByNumber(number);
            Guard.That(order != null, "No order " + number);
            return order;
        }
    }
}
