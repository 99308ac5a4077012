using Overture.Common.Messaging;
using Overture.Core.Orders;

namespace Overture.Core.Events
{
    public class OrderPlaced : IEvent
    {
        public OrderPlaced(Order order)
        {
            Order = order;
        }

        public Order Order { get; private set; }
    }

    public class OrderCancelled : IEvent
    {
        public OrderCancelled(string number, string reason)
        {
            Number = number;
            Reason = reason;
        }

        public string Number { get; private set; }

        public string Reason { get; private set; }
    }

    public class OrderShipped : IEvent
    {
        public string Number { get; set; }

        public string Carrier { get; set; }

        public string TrackingNumber { get; set; }
    }
}
