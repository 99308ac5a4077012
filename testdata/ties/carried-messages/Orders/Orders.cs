using MediatR;

namespace Shop.Orders
{
    public interface IDomainEvent { }
    public interface IEventHandler<T> { void Handle(T e); }
    public abstract class Notification<T> where T : IDomainEvent { public T Event { get; set; } }

    public class OrderStarted : IDomainEvent { public int BuyerId { get; set; } public int OrderId { get; set; } }
    public class OrderStartedIntegration { public int BuyerId { get; set; } public int OrderId { get; set; } }
    public class StockLow { public int Sku { get; set; } }
    public class Local { public int Id { get; set; } }

    public class OrderStartedNotification : Notification<OrderStarted> { }

    public class Mailer : IEventHandler<OrderStartedNotification>
    {
        public void Handle(OrderStartedNotification e) { }
    }

    public class Order
    {
        public void Start() => this.AddDomainEvent(new OrderStarted());
        private void AddDomainEvent(IDomainEvent e) { }
    }

    public class EventMapper
    {
        public object Map(IDomainEvent e) => e switch
        {
            OrderStarted started => new OrderStartedIntegration { OrderId = started.OrderId },
            _ => null
        };
    }

    public class Stock
    {
        private readonly IBus bus;

        public void Check()
        {
            bus.Publish(new StockLow());
            // A class of this name elsewhere has no handler.
            bus.Publish(new Local());
        }
    }

    public interface IBus { void Publish(object e); }
}
