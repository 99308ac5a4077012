using System;
using System.Collections.Generic;
using System.Linq;
using Overture.Common;
using Overture.Common.Messaging;
using Overture.Core.Events;
using Overture.Core.Messaging;
using Overture.Services.Orders;

namespace Acme.Gifts
{
    public class GiftCard
    {
        public string Code { get; set; }

        public Money Value { get; set; }

        public string OrderNumber { get; set; }

        public DateTime IssuedOn { get; set; }
    }

    /// <summary>Sells gift cards. Consumes the platform as assemblies, as a team without its source does.</summary>
    public class GiftCardService : IHandle<OrderPlaced>, IHandle<OrderCancelled>
    {
        private readonly List<GiftCard> cards = new List<GiftCard>();
        private readonly INotificationService notifications;
        private readonly PriceFormatter formatter;

        public GiftCardService(INotificationService notifications, PriceFormatter formatter, IBus bus)
        {
            this.notifications = notifications;
            this.formatter = formatter;
            bus.Subscribe<OrderPlaced>(this);
            bus.Subscribe<OrderCancelled>(this);
        }

        public void Handle(OrderPlaced message)
        {
            foreach (var line in message.Order.Lines.Where(l => l.Sku.StartsWith("GIFT-", StringComparison.Ordinal)))
            {
                var card = new GiftCard
                {
                    Code = Guid.NewGuid().ToString("N").Substring(0, 12).ToUpperInvariant(),
                    Value = new Money(line.UnitPrice * line.Quantity, message.Order.Currency),
                    OrderNumber = message.Order.Number,
                    IssuedOn = DateHelper.Now
                };
                cards.Add(card);
                notifications.Notify(message.Order.Customer.Email, "GiftCard", new Dictionary<string, string>
                {
                    { "code", card.Code },
                    { "value", formatter.Format(card.Value) }
                });
            }
        }

        public void Handle(OrderCancelled message)
        {
            int withdrawn = cards.RemoveAll(c => c.OrderNumber == message.Number);
            Log.Info("{0} gift cards withdrawn with {1}", withdrawn, message.Number);
        }
    }
}
