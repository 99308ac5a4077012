using System;

namespace Shop
{
    public interface IEventListener<TEvent> { void On(TEvent e); }
    public interface IValidator<T> { bool Validate(T item); }
    public interface IEventBus
    {
        void Publish(object e);
        void Publish(string topic, object body);
        void Subscribe<TEvent, THandler>();
        void Subscribe(string topic, Action action);
    }

    public class OrderPlaced { }
    public class OrderPaid { }
    public class Unheard { } public class Refund { } public class OrderCancelled { }

    public class Billing : IEventListener<OrderPlaced> { public void On(OrderPlaced e) { } }
    public class Shipping : IEventListener<OrderPlaced>, IEventListener<OrderPaid>
    {
        public void On(OrderPlaced e) { }
        public void On(OrderPaid e) { }
    }
    public class PaidValidator : IValidator<OrderPaid> { public bool Validate(OrderPaid item) => true; }

    public abstract class Aggregate
    {
        protected void Record(object e) { }
    }

    public class Order : Aggregate
    {
        // No rule knows the method, but what it is given is handled.
        public void Pay() => Record(new OrderPaid());

        // Nobody here handles it.
        public void Cancel() => AddDomainEvent(new OrderCancelled());
        private void AddDomainEvent(object e) { }
    }

    public class Checkout
    {
        private readonly IEventBus bus;

        public void Place()
        {
            bus.Publish(new OrderPlaced());
            bus.Publish(new Unheard());
            bus.Publish("order.placed", this);
            // The mapper is not known; what it is asked for is.
            var paid = Acme.Mapper.Map<OrderPaid>(this);
            bus.Publish(paid);
        }

        public void Start()
        {
            bus.Subscribe<OrderPaid, Refund>();
        }
    }

    public class Report
    {
        public void Start(IEventBus bus)
        {
            bus.Subscribe("order.placed", () => { });
            // The first letter is not the same: Cyrillic.
            bus.Subscribe("оrder.placed", () => { });
        }

        [CapSubscribe("order.placed")]
        public void Refresh() { }
    }

    public class Watcher
    {
        public void Start()
        {
            Listener.Register(new Listener { EventName = "ProductUpdated", Action = () => { } });
        }
    }

    public class Listener
    {
        public string EventName { get; set; }
        public Action Action { get; set; }
        public static void Register(Listener listener) { }
    }

    public class ChargeCard { }

    public class Charge : IEventListener<ChargeCard> { public void On(ChargeCard e) { } }

    public class Dispatcher { public void Execute(object command) { } }

    public class Till
    {
        public void Pay(Dispatcher dispatcher) => dispatcher.Execute(new ChargeCard());
    }
}
