using System;
using Overture.Common;
using Overture.Common.Messaging;
using Overture.Core;
using Overture.Core.Carts;
using Overture.Core.Catalog;
using Overture.Core.Customers;
using Overture.Core.Inventory;
using Overture.Core.Messaging;
using Overture.Core.Orders;
using Overture.Core.Payments;
using Overture.Core.Pricing;
using Overture.Core.Promotions;
using Overture.Core.Reporting;
using Overture.Services.Orders;

namespace Acme.Commerce
{
    /// <summary>Inherits the god class, and with it twelve services that it does not use itself.</summary>
    public class AcmeOrderService : OrderService
    {
        private readonly IBus bus;

        public AcmeOrderService(
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
            : base(orders, returns, carts, catalog, pricing, promotions, payments, inventory, customers, notifications, reports, bus)
        {
            this.bus = bus;
        }

        public override Order PlaceOrder(Cart cart, Customer customer, string paymentMethod)
        {
            if (paymentMethod == "invoice" && customer.Orders.Count == 0)
            {
                throw new InvalidOperationException("The first order cannot be paid by invoice.");
            }
            Order order = base.PlaceOrder(cart, customer, paymentMethod);
            if (order.Total >= ConfigReader.GetDecimal("acme:giftFrom", 100m))
            {
                bus.Publish("acme.gift-earned", order.Number);
            }
            return order;
        }
    }
}
