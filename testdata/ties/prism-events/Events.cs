using Prism.Events;

namespace Bakery
{
    public class Order { }
    public class OrderPlaced : PubSubEvent<Order> { }
    public class OvenHeated : PubSubEvent { }
    public class Closed : PubSubEvent { }

    public class Counter
    {
        private readonly IEventAggregator _events;

        public Counter(IEventAggregator events) { _events = events; }

        public void Place(Order order)
        {
            _events.GetEvent<OrderPlaced>().Publish(order);
        }
    }

    public class Kitchen
    {
        private readonly OvenHeated _heated;

        public Kitchen(IEventAggregator aggregator)
        {
            aggregator.GetEvent<OrderPlaced>().Subscribe(Bake, ThreadOption.UIThread);
            var heated = aggregator.GetEvent<OvenHeated>();
            heated.Subscribe(() => { });
            _heated = aggregator.GetEvent<OvenHeated>();
            // Asked for only.
            var closed = aggregator.GetEvent<Closed>();
        }

        public void Heat() => _heated.Publish();

        private void Bake(Order order) { }
    }

    public class Reflection
    {
        public object Find() => typeof(Kitchen).GetEvent("Heated");
    }
}
