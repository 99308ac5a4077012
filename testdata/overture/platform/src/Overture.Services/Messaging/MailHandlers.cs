using System.Collections.Generic;
using Overture.Common;
using Overture.Common.Messaging;
using Overture.Core.Carts;
using Overture.Core.Events;
using Overture.Core.Messaging;
using Overture.Services.Orders;

namespace Overture.Services.Messaging
{
    public class OrderMailHandler : IHandle<OrderPlaced>, IHandle<OrderShipped>
    {
        private readonly INotificationService notifications;
        private readonly PriceFormatter formatter;

        public OrderMailHandler(INotificationService notifications, PriceFormatter formatter, IBus bus)
        {
            this.notifications = notifications;
            this.formatter = formatter;
            bus.Subscribe<OrderPlaced>(this);
            bus.Subscribe<OrderShipped>(this);
        }

        public void Handle(OrderPlaced message)
        {
            notifications.Notify(message.Order.Customer.Email, "OrderConfirmation", new Dictionary<string, string>
            {
                { "number", message.Order.Number },
                { "total", formatter.Format(new Money(message.Order.Total, message.Order.Currency)) }
            });
        }

        public void Handle(OrderShipped message)
        {
            Log.Info("{0} left with {1}", message.Number, message.Carrier);
        }
    }

    public class CustomerMailHandler : IHandle<CustomerRegistered>
    {
        private readonly INotificationService notifications;

        public CustomerMailHandler(INotificationService notifications, IBus bus)
        {
            this.notifications = notifications;
            bus.Subscribe<CustomerRegistered>(this);
            bus.Subscribe(Topics.CartAbandoned, OnCartAbandoned);

            // Never heard: the order service publishes "orders.placed".
            bus.Subscribe("order.placed", OnOrderPlaced);
        }

        public void Handle(CustomerRegistered message)
        {
            notifications.Notify(message.Email, "Welcome", new Dictionary<string, string> { { "name", message.FirstName } });
        }

        private void OnCartAbandoned(object payload)
        {
            var cart = (Cart)payload;
            if (cart.Customer == null) return;
            notifications.Notify(cart.Customer.Email, "CartReminder", new Dictionary<string, string>
            {
                { "name", cart.Customer.DisplayName },
                { "items", cart.Lines.Count.ToString() }
            });
        }

        private void OnOrderPlaced(object payload)
        {
            notifications.Notify(ConfigReader.Get("mail:backOffice"), "NewOrder", new Dictionary<string, string> { { "number", (string)payload } });
        }
    }
}
